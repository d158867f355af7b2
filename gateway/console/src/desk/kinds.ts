/** In the order in which they are met most. */
export const KINDS = [
  "asking-for-person",
  "overflow",
  "extension-unknown",
  "business-enquiry",
  "complaint",
  "solicitation",
  "other",
] as const;

export const DISPOSITIONS = ["transferred", "message", "call-back-promised", "informed", "turned-away", "wrong-number"] as const;
export type Disposition = (typeof DISPOSITIONS)[number];

/** What became of a call, as far as its card shows it already; the receptionist has the last word. */
export function likelyDisposition(
  transfers: { outcome?: string }[],
  done: { message: boolean; promise: boolean; turnedAway: boolean },
): Disposition | undefined {
  if (transfers.at(-1)?.outcome === "connected") return "transferred";
  if (done.promise) return "call-back-promised";
  if (done.message) return "message";
  if (done.turnedAway) return "turned-away";
  return undefined;
}
