import { shortTime } from "../lib/time";

/** S34. When somebody left: the moment that was seen, or between which two moments it must have been. */
export function left(of: { at?: string | null; notBefore?: string | null; notAfter?: string | null }, time: (iso: string | null | undefined) => string = shortTime): string {
  if (of.at) return time(of.at);
  return [of.notBefore, of.notAfter].map((moment) => (moment ? time(moment) : "")).filter(Boolean).join("–");
}
