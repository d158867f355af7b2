/** 09:05, from whatever way somebody writes it: 9, 9:5, 0905, 9点5分; nothing where it is no time of a day. */
export function hour(text: string): string | undefined {
  const groups = text.normalize("NFKC").match(/\d+/g) ?? [];
  const [hours = "", minutes = "0"] = groups.length === 1 && groups[0]!.length > 2 ? [groups[0]!.slice(0, -2), groups[0]!.slice(-2)] : groups;
  if (groups.length === 0 || groups.length > 2 || hours.length > 2 || minutes.length > 2) return undefined;
  return Number(hours) < 24 && Number(minutes) < 60 ? `${hours.padStart(2, "0")}:${minutes.padStart(2, "0")}` : undefined;
}
