import { MutationCache, QueryCache, QueryClient, useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useStore } from "../lib/store";
import { type AnswerOf, type BodyOf, get, type GetPath, type Read, read, Refused, type WritePath } from "./http";
import { connection, heard, pace, unheard } from "./live";
import { command, onCaughtUp, type Outcome } from "./outbox";

const noteLost = (error: unknown) => {
  if (error instanceof Refused && error.status === 0) unheard(true);
};

export const client = new QueryClient({
  queryCache: new QueryCache({ onError: noteLost, onSuccess: heard }),
  mutationCache: new MutationCache({ onError: noteLost }),
  defaultOptions: {
    queries: {
      staleTime: 2_000,
      gcTime: 30 * 60_000,
      // Asked even when the browser believes to be offline: the suite may run on this very machine.
      networkMode: "always",
      retry: (count, error) => error instanceof Refused && error.passing && count < 2,
    },
  },
});

/** Asks once more for whatever is missing on the page. What is being asked for is left alone: else who presses fast is never answered. */
export const askAgain = () => void client.refetchQueries({ type: "active", predicate: ({ state }) => state.status === "error" }, { cancelRefetch: false });

onCaughtUp(() => void client.invalidateQueries());

type Given<P extends GetPath> = Parameters<typeof get<P>>[1];

/** Reads a thing, again and again while it is on the screen. */
export function useGet<P extends GetPath>(
  key: string,
  path: P,
  given: Given<P> = {},
  options: { enabled?: boolean; every?: number | false; keep?: boolean } = {},
) {
  useStore(connection);
  return useQuery<AnswerOf<P, "get">>({
    queryKey: [key, path, given],
    queryFn: () => get(path, given),
    enabled: options.enabled ?? true,
    refetchInterval: options.every ?? pace(),
    ...(options.keep ? { placeholderData: (before: AnswerOf<P, "get"> | undefined) => before } : {}),
  });
}

type PageOf<P extends GetPath> = AnswerOf<P, "get"> extends { items?: (infer I)[]; next?: string } ? I : never;

/** Reads a thing that is to be changed, with its version; asked anew only when it was told to have changed. */
export function useRead<P extends GetPath>(key: string, path: P, given: Given<P> = {}, enabled = true) {
  return useQuery<Read<AnswerOf<P, "get">>>({ queryKey: [key, path, given, "read"], queryFn: () => read(path, given), enabled });
}

/** A list that grows as one scrolls. */
export function usePages<P extends GetPath>(key: string, path: P, given: Given<P> = {}, limit = 50) {
  useStore(connection);
  const pages = useInfiniteQuery({
    queryKey: [key, path, given, "pages"],
    initialPageParam: "",
    queryFn: ({ pageParam }) =>
      get(path, { ...given, query: { ...(given?.query as object), limit, cursor: pageParam || undefined } } as Given<P>) as Promise<{
        items?: PageOf<P>[];
        next?: string;
      }>,
    getNextPageParam: (last) => last.next || undefined,
    refetchInterval: pace() * 2,
  });
  return { ...pages, items: pages.data?.pages.flatMap((page) => page.items ?? []) ?? [] };
}

/** All of a small list, page after page. */
export function useAll<P extends GetPath>(key: string, path: P, query: object = {}, every: number | false = 60_000, enabled = true) {
  return useQuery<PageOf<P>[]>({
    queryKey: [key, path, query, "all"],
    enabled,
    refetchInterval: every,
    queryFn: async () => {
      const items: PageOf<P>[] = [];
      let cursor: string | undefined;
      do {
        const page = (await get(path, { query: { ...query, limit: 200, cursor } } as Given<P>)) as {
          items?: PageOf<P>[];
          next?: string;
        };
        items.push(...(page.items ?? []));
        cursor = page.next || undefined;
      } while (cursor && items.length < 20_000);
      return items;
    },
  });
}

/** Sends a command and says what is changed by it; a "no" is kept until the next try. */
export function useCommand(...touches: string[]) {
  // Lists follow the events a moment later; where no change is told, asking twice more shows it soon.
  const anew = () => {
    for (const wait of [0, 700, 2500]) {
      setTimeout(() => touches.forEach((key) => void client.invalidateQueries({ queryKey: [key] })), wait);
    }
  };
  const [state, setState] = useState<{ busy: boolean; refused?: Refused; waits?: boolean }>({ busy: false });
  async function run<M extends "post" | "put", P extends WritePath<M>>(
    method: M,
    path: P,
    given: { path?: Record<string, string>; body: BodyOf<P, M>; match?: number },
  ): Promise<Outcome | undefined> {
    setState({ busy: true });
    try {
      const outcome = await command(method, path, given);
      setState({ busy: false, waits: outcome.waits });
      if (outcome.waits) unheard();
      anew();
      return outcome;
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      setState({ busy: false, refused: error });
      anew();
      return undefined;
    }
  }
  return { ...state, run, clear: () => setState({ busy: false }) };
}
