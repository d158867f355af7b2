import type { Page } from "@playwright/test";

/** Asks the API as whoever is signed in on the page. */
export async function api<T>(page: Page, method: string, path: string, body?: unknown): Promise<T> {
  return (await page.evaluate(
    async ([verb, url, json]) => {
      const me = (await (await fetch("/api/v1/me")).json()) as { csrf?: { header: string; token: string } };
      const answer = await fetch(url!, {
        method: verb,
        headers: {
          "Content-Type": "application/json",
          "Idempotency-Key": crypto.randomUUID(),
          "Frontdesk-Site": "site-a",
          "Frontdesk-Desk": "front-desk",
          ...(me.csrf ? { [me.csrf.header]: me.csrf.token } : {}),
        },
        ...(json ? { body: json } : {}),
      });
      const text = await answer.text();
      if (!answer.ok) throw new Error(`${verb} ${url}: ${answer.status} ${text}`);
      return text ? JSON.parse(text) : undefined;
    },
    [method, path, body === undefined ? undefined : JSON.stringify(body)] as const,
  )) as T;
}

export const newId = (kind: string) => `${kind}-${crypto.randomUUID()}`;
