import { useEffect } from "react";
import { keepParts } from "../api/parts";
import { useOnSite } from "./useOnSite";

/** Shows nothing; keeps list and page at hand wherever one is, so that both are there without the server. */
export function KeepEvacuationList() {
  useOnSite();
  useEffect(() => void import("./Evacuation").then(keepParts), []);
  return null;
}
