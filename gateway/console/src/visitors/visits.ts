import { useEffect } from "react";
import { useCommand, usePages } from "../api/query";
import type { components } from "../generated/visitor-service";
import { day } from "../lib/time";

export type VisitItem = components["schemas"]["VisitItem"];
export type VisitView = components["schemas"]["VisitView"];

export const WAITING = ["awaiting-host", "received", "not-received"];
export const INSIDE = ["admitted", "on-break"];
export const stateOf = (item: VisitItem) => item.visit?.state ?? "";

/** Everything that goes on, whenever it began, and everything that began today; newest first. */
export function useVisitsToday() {
  const pages = usePages("visits", "/api/v1/visits", {}, 100);
  const today = day(new Date().toISOString());
  const last = pages.items.at(-1)?.visit;
  const more = pages.hasNextPage && !pages.isFetchingNextPage && day(last?.arrivedAt ?? "") === today;
  useEffect(() => {
    if (more) void pages.fetchNextPage();
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [more, pages.items.length]);
  const of = (states: string[]) => pages.items.filter((item) => states.includes(stateOf(item)));
  return {
    pages,
    // Whoever has waited longest comes first.
    waiting: of(WAITING).reverse(),
    inside: of(INSIDE),
    gone: pages.items.filter(
      (item) => ![...WAITING, ...INSIDE].includes(stateOf(item)) && day(item.visit?.departedAt ?? item.visit?.notAfter ?? item.visit?.arrivedAt ?? "") === today,
    ),
  };
}

/** A step of a visit; everything that shows visits is asked anew after it. */
export const useVisitCommand = () => useCommand("visits", "visit", "onsite", "invitations", "hospitality", "badges");

/** Next and next but one tell an empty form from one that was filled: only what was typed is sent. */
export const said = (text: string) => text.trim() || undefined;
