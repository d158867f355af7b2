export type Kind = "date" | "month" | "year" | "moment";

const GROUPS = { year: 1, month: 2, date: 3, moment: 5 } as const;

/** 2026-11-02, 2026-11, 2026 or 2026-11-02 09:05, from whatever way somebody writes it; nothing where it is no such time. */
export function written(of: Kind, text: string): string | undefined {
  const groups = (text.normalize("NFKC").match(/\d+/g) ?? []).flatMap((group) => (group.length > 4 ? (group.match(/^\d{4}|\d{2}/g) ?? []) : [group]));
  const [year = "", month = "1", date = "1", hour = "0", minute = "0"] = groups;
  if (groups.length !== GROUPS[of] || year.length !== 4) return undefined;
  const two = (part: string) => part.padStart(2, "0");
  const at = new Date(Number(year), Number(month) - 1, Number(date), Number(hour), Number(minute));
  const same = at.getMonth() === Number(month) - 1 && at.getDate() === Number(date) && Number(hour) < 24 && Number(minute) < 60;
  if (!same) return undefined;
  const whole = [year, two(month), two(date)].slice(0, Math.min(3, GROUPS[of])).join("-");
  return of === "moment" ? `${whole} ${two(hour)}:${two(minute)}` : whole;
}

/** What a moment says, as a point in time on this machine's clock. */
export const instant = (moment: string) => new Date(moment.replace(" ", "T"));
