/** 200350 cents are ¥2,003.50, in both languages. */
export function yuan(cents: number | null | undefined): string {
  if (cents === null || cents === undefined) return "—";
  const amount = (Math.abs(cents) / 100).toLocaleString("en-US", { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  return `${cents < 0 ? "−" : ""}¥${amount}`;
}

/** 1500 grams are 1.5 kg. */
export function kilograms(grams: number | null | undefined): string {
  return grams === null || grams === undefined ? "—" : `${(grams / 1000).toLocaleString("en-US", { maximumFractionDigits: 3 })} kg`;
}
