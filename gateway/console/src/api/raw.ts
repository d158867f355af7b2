import { useState } from "react";
import { Refused, send } from "./http";
import { uuid7 } from "../lib/id";

export const fetched = async <T>(url: string): Promise<T> => (await (await send("GET", url)).json()) as T;

/** Sent at once and only now: what depends on this very moment does not wait in the outbox. */
export const post = async <T>(url: string, body: unknown = {}): Promise<T> => (await (await send("POST", url, body, uuid7())).json()) as T;

/** Whether something is under way, and the "no" that came back. */
export function useAct() {
  const [state, setState] = useState<{ busy: boolean; refused?: Refused }>({ busy: false });
  async function act<T>(run: () => Promise<T>): Promise<T | undefined> {
    setState({ busy: true });
    try {
      const answer = await run();
      setState({ busy: false });
      return answer;
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      setState({ busy: false, refused: error });
      return undefined;
    }
  }
  return { ...state, act, clear: () => setState({ busy: false }) };
}
