import type { paths as CallPaths } from "../generated/call-service";
import type { paths as DirectoryPaths } from "../generated/directory-service";
import type { paths as GatewayPaths } from "../generated/gateway";
import type { paths as MailroomPaths } from "../generated/mailroom-service";
import type { paths as VisitorPaths } from "../generated/visitor-service";
import { language } from "../i18n/language";
import { uuid7 } from "../lib/id";
import { session } from "./session";

type Paths = CallPaths & DirectoryPaths & VisitorPaths & MailroomPaths & GatewayPaths;
type Method = "get" | "post" | "put";
type With<M extends Method> = { [P in keyof Paths]: M extends keyof Paths[P] ? (Paths[P][M] extends undefined ? never : P) : never }[keyof Paths];
type Operation<P extends keyof Paths, M extends Method> = M extends keyof Paths[P] ? NonNullable<Paths[P][M]> : never;
type Json<T> = T extends { content: { "application/json": infer B } } ? B : never;
type Query<O> = O extends { parameters: { query?: infer Q } } ? Q : never;
export type AnswerOf<P extends keyof Paths, M extends Method> =
  Operation<P, M> extends { responses: infer R } ? Json<R[keyof R & (200 | 201)]> : never;
export type BodyOf<P extends keyof Paths, M extends Method> =
  Operation<P, M> extends { requestBody?: infer B } ? Json<NonNullable<B>> : never;
export type GetPath = With<"get">;
export type WritePath<M extends "post" | "put"> = With<M>;

/** What the server answers when it says no: its sentence is already in the language that was asked for. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly title: string,
    readonly instance: string,
    readonly params: Record<string, string> = {},
    readonly fields: { field: string; code: string }[] = [],
  ) {
    super(code);
  }

  /** It may be asked again, with the same key, and nothing happens twice. */
  get passing() {
    return [0, 429, 502, 503, 504].includes(this.status) || this.code === "try-again";
  }
}

export function fill(path: string, values: Record<string, string> = {}): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(values[name] ?? ""));
}

function headers(): Record<string, string> {
  const { site } = session.get();
  return { "Accept-Language": language(), "Frontdesk-Desk": "front-desk", ...(site ? { "Frontdesk-Site": site } : {}) };
}

/** @param match the version that was read, where the server asks for it */
export async function send(method: string, url: string, body?: unknown, key?: string, match?: number): Promise<Response> {
  const file = body instanceof Blob;
  const csrf = session.get().me?.csrf;
  let response: Response;
  try {
    response = await fetch(url, {
      method,
      credentials: "same-origin",
      headers: {
        ...headers(),
        ...(body === undefined ? {} : { "Content-Type": file ? body.type : "application/json" }),
        ...(key ? { "Idempotency-Key": key } : {}),
        ...(match === undefined ? {} : { "If-Match": `"${match}"` }),
        ...(method !== "GET" && csrf ? { [csrf.header]: csrf.token } : {}),
      },
      ...(body === undefined ? {} : { body: file ? body : JSON.stringify(body) }),
    });
  } catch {
    throw new Refused(0, "no-connection", "", "");
  }
  if (response.ok) return response;
  if (response.status === 401) session.ended();
  const problem = (await response.json().catch(() => ({}))) as Partial<{
    code: string;
    title: string;
    instance: string;
    params: Record<string, string>;
    errors: { field: string; code: string }[];
  }>;
  throw new Refused(
    response.status,
    problem.code ?? `status-${response.status}`,
    problem.title ?? "",
    problem.instance ?? "",
    problem.params,
    problem.errors,
  );
}

const SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Sends a file of lines; what it is, is told by its name. Never through the outbox: it is as large as it is. */
export async function upload<T>(url: string, file: File): Promise<T> {
  const type = /\.xlsx$/i.test(file.name) ? SHEET : "text/csv";
  return (await (await send("POST", url, new Blob([file], { type }), uuid7())).json()) as T;
}

/** A thing and its version, which an edit of it names; none where nobody has decided anything yet. */
export interface Read<T> {
  value: T;
  version?: number;
}

/** Reads one thing. Times in answers are ISO 8601 with offset. */
export const get = async <P extends GetPath>(path: P, given?: Given<P>): Promise<AnswerOf<P, "get">> => (await read(path, given)).value;

type Given<P extends GetPath> = { path?: Record<string, string>; query?: Query<Operation<P, "get">> };

export async function read<P extends GetPath>(path: P, given: Given<P> = {}): Promise<Read<AnswerOf<P, "get">>> {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(given.query ?? {})) {
    if (Array.isArray(value)) value.forEach((each) => query.append(name, String(each)));
    else if (value !== undefined && value !== null && value !== "") query.set(name, String(value));
  }
  const text = query.toString();
  const response = await send("GET", fill(path, given.path) + (text ? `?${text}` : ""));
  const tag = response.headers.get("ETag");
  return { value: (await response.json()) as AnswerOf<P, "get">, ...(tag && { version: Number(tag.replace(/\D/g, "")) }) };
}

/** Asks something whose question may not stand in an address; nothing is changed by it, so it never waits. */
export async function ask<P extends WritePath<"post">>(
  path: P,
  body: BodyOf<P, "post">,
  values: Record<string, string> = {},
  key = uuid7(),
): Promise<AnswerOf<P, "post">> {
  return (await (await send("POST", fill(path, values), body, key)).json()) as AnswerOf<P, "post">;
}
