import { useEffect, useRef, useState } from "react";

/** Seconds without a touch until it is asked whether somebody is there, and then until everything is cleared. */
export const PATIENCE = 60;
export const GRACE = 30;

/** @return seconds left before it is cleared, once they are few; undefined while there is time */
export function useIdle(active: boolean, clear: () => void): [left: number | undefined, stay: () => void] {
  const touched = useRef(Date.now());
  const [left, setLeft] = useState<number>();
  const latest = useRef(clear);
  latest.current = clear;
  useEffect(() => {
    touched.current = Date.now();
    setLeft(undefined);
    if (!active) return;
    const stay = () => {
      touched.current = Date.now();
      setLeft(undefined);
    };
    const timer = setInterval(() => {
      const rest = PATIENCE + GRACE - (Date.now() - touched.current) / 1000;
      if (rest <= 0) latest.current();
      else setLeft(rest <= GRACE ? Math.ceil(rest) : undefined);
    }, 500);
    const events = ["pointerdown", "keydown"] as const;
    events.forEach((name) => window.addEventListener(name, stay));
    return () => {
      clearInterval(timer);
      events.forEach((name) => window.removeEventListener(name, stay));
    };
  }, [active]);
  return [
    left,
    () => {
      touched.current = Date.now();
      setLeft(undefined);
    },
  ];
}

/** Counts down to nought and then does it. */
export function useCountdown(seconds: number, done: () => void): number {
  const [left, setLeft] = useState(seconds);
  const latest = useRef(done);
  latest.current = done;
  useEffect(() => {
    const until = Date.now() + seconds * 1000;
    const timer = setInterval(() => {
      const rest = Math.ceil((until - Date.now()) / 1000);
      setLeft(Math.max(0, rest));
      if (rest <= 0) {
        clearInterval(timer);
        latest.current();
      }
    }, 500);
    return () => clearInterval(timer);
  }, [seconds]);
  return left;
}
