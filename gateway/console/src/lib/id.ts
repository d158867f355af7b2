/** A UUIDv7: made here, so that a command that is sent twice makes one thing. */
export function uuid7(now = Date.now(), random = crypto.getRandomValues(new Uint8Array(10))): string {
  const time = now.toString(16).padStart(12, "0");
  const bytes = Array.from(random, (byte) => byte.toString(16).padStart(2, "0")).join("");
  const variant = "89ab"[(random[2] ?? 0) & 3];
  return `${time.slice(0, 8)}-${time.slice(8)}-7${bytes.slice(0, 3)}-${variant}${bytes.slice(5, 8)}-${bytes.slice(8, 20)}`;
}

export const newId = (kind: string) => `${kind}-${uuid7()}`;
