import { useEffect } from "react";
import { useGet } from "../api/query";
import { session } from "../api/session";
import { useStore } from "../lib/store";
import { type Copy, keepList, keptList } from "./copy";

/**
 * Who is in the house, kept for the moment when the server is away. Changes are told, so it is asked for seldom: each look
 * at names is recorded.
 */
export function useOnSite(enabled = true): { copy?: Copy; asked: ReturnType<typeof useGet<"/api/v1/visits/on-site">> } {
  const site = useStore(session.store).site;
  const asked = useGet("onsite", "/api/v1/visits/on-site", {}, { enabled, every: 600_000 });
  const { data, dataUpdatedAt } = asked;
  useEffect(() => {
    if (site && data) keepList(site, data, dataUpdatedAt);
  }, [site, data, dataUpdatedAt]);
  const copy = site && data ? { site, at: dataUpdatedAt, list: data } : keptList(site);
  return { copy, asked };
}
