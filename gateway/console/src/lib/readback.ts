const digits = (text: string) =>
  text
    .normalize("NFKC")
    .replace(/[^\d+]/g, "")
    .replace(/^(\+86|0086)(?=1\d{10}$)/, "");

/** S116. Whether the number repeated is the number given, however it was written. The server decides; this only warns. */
export function sameNumber(repeated: string, given: string): boolean {
  return digits(repeated) !== "" && digits(repeated) === digits(given);
}
