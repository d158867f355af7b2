import { type RefObject, useEffect, useState } from "react";
import { useKey } from "../keys";

const lost = () => document.activeElement === null || document.activeElement === document.body;

/** What somebody opened beside the rest: Esc closes it, and a focus that goes with it is back where it was before. */
export function useClosing(close: () => void) {
  useKey("close", close);
  useFocusBack();
}

export function useFocusBack() {
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      // Only when it is gone is it known whether the focus went with it.
      setTimeout(() => {
        const back = before instanceof HTMLElement && before.isConnected && before !== document.body ? before : document.getElementById("main");
        if (lost()) back?.focus();
      });
    },
    [before],
  );
}

/** What takes the place of a form that had the focus takes the focus over. */
export function useTakeOver(of: RefObject<HTMLElement | null>) {
  useEffect(() => {
    if (lost()) of.current?.focus();
  }, [of]);
}
