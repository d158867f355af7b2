import { useMemo } from "react";
import { askAgain, useGet } from "../api/query";
import { session } from "../api/session";
import type { components } from "../generated/call-service";
import { useStore } from "../lib/store";

export type CallRow = components["schemas"]["CallRow"];

/** Calls that are not over: ringing ones first, the longest waiting on top. */
export function useOpenCalls() {
  const me = useStore(session.store).me?.name;
  const ringing = useGet("calls", "/api/v1/calls", { query: { state: "ringing", limit: 50 } });
  const answered = useGet("calls", "/api/v1/calls", { query: { state: "answered", limit: 50 } });
  const hungUp = useGet("calls", "/api/v1/calls", { query: { state: "hung-up", limit: 50 } });
  return useMemo(() => {
    const items = (asked: typeof ringing) => [...(asked.data?.items ?? [])].reverse();
    const open: CallRow[] = [...items(ringing), ...items(answered), ...items(hungUp)];
    return {
      open,
      mine: open.filter((call) => call.clerk === me && call.state !== "ringing"),
      loaded: !!(ringing.data && answered.data && hungUp.data),
      error: ringing.error ?? answered.error ?? hungUp.error,
      again: askAgain,
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [ringing.data, answered.data, hungUp.data, ringing.error, answered.error, hungUp.error, me]);
}
