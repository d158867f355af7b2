/** S132. By what each kind of difference can be settled, the most usual first. The server decides; this only offers. */
export const FITS: Record<string, string[]> = {
  price: ["claim-back", "accept", "correct-register", "charge-person"],
  weight: ["claim-back", "accept", "correct-register", "charge-person"],
  duplicate: ["claim-back"],
  "unknown-waybill": ["claim-back", "correct-register", "charge-person"],
  "missing-in-register": ["correct-register", "claim-back", "charge-person"],
  "missing-in-statement": ["next-month", "accept", "correct-register"],
  "private-item": ["charge-person", "accept", "claim-back"],
  "other-account": ["claim-back", "accept", "correct-register"],
  "split-shipment": ["accept", "claim-back", "correct-register", "charge-person"],
};

/** What can be said of all of them at once. */
export function offered(kinds: string[]): string[] {
  const [first, ...others] = [...new Set(kinds)].map((kind) => FITS[kind] ?? []);
  return (first ?? []).filter((resolution) => others.every((list) => list.includes(resolution)));
}
