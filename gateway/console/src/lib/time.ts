import { useEffect, useState } from "react";

const two = (value: number) => String(value).padStart(2, "0");

/** 2026-11-22 10:05, in both languages. */
export function dateTime(iso: string | null | undefined): string {
  if (!iso) return "";
  const at = new Date(iso);
  return `${day(iso)} ${two(at.getHours())}:${two(at.getMinutes())}`;
}

export function day(iso: string): string {
  const at = new Date(iso);
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

export function clock(iso: string | null | undefined): string {
  return iso ? dateTime(iso).slice(11) : "";
}

/** The time alone on the day itself, else with its date. */
export function shortTime(iso: string | null | undefined, now = Date.now()): string {
  if (!iso) return "";
  return day(iso) === day(new Date(now).toISOString()) ? clock(iso) : dateTime(iso).slice(5);
}

/** 4:59; over an hour 1:04:59. */
export function span(seconds: number): string {
  const all = Math.max(0, Math.floor(seconds));
  const hours = Math.floor(all / 3600);
  const minutes = Math.floor((all % 3600) / 60);
  return hours > 0 ? `${hours}:${two(minutes)}:${two(all % 60)}` : `${minutes}:${two(all % 60)}`;
}

/** The present moment, anew each second. */
export function useNow(every = 1000): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), every);
    return () => clearInterval(timer);
  }, [every]);
  return now;
}

export type Due = "ample" | "soon" | "late";

/** Amber in the last fifth of the time that was given, at least the last minute. */
export function due(dueAt: string, openedAt: string | null | undefined, now: number): Due {
  const left = Date.parse(dueAt) - now;
  if (left <= 0) return "late";
  const given = openedAt ? Date.parse(dueAt) - Date.parse(openedAt) : 300_000;
  return left <= Math.max(60_000, given / 5) ? "soon" : "ample";
}
