"use client";

import { X } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { Button } from "./button.tsx";
import { IconButton } from "./icon-button.tsx";
import { dismissToast, type Toast } from "./toast.ts";

const shownMs = 10_000;

export function ToastLine({ toast, closeLabel }: { readonly toast: Toast; readonly closeLabel: string }) {
  const [isHeld, setIsHeld] = useState(false);
  useTimeout(() => dismissToast(toast.id), shownMs, isHeld);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: resting on it only stops its clock
    <div
      onPointerEnter={() => setIsHeld(true)}
      onPointerLeave={() => setIsHeld(false)}
      onFocus={() => setIsHeld(true)}
      onBlur={() => setIsHeld(false)}
      className="pointer-events-auto flex max-w-full animate-appear items-center gap-1 rounded-md border border-line bg-sheet py-1 pr-1 pl-4 shadow-float"
    >
      <span className="mr-2 min-w-0">{toast.text}</span>
      {toast.action ? (
        <Button
          variant="accent"
          size="sm"
          onClick={() => {
            toast.action?.run();
            dismissToast(toast.id);
          }}
        >
          {toast.action.label}
        </Button>
      ) : null}
      <IconButton label={closeLabel} onClick={() => dismissToast(toast.id)}>
        <X size={16} />
      </IconButton>
    </div>
  );
}

/** Calls `run` after `ms` of not being held; being held stops the clock and keeps what is left. */
function useTimeout(run: () => void, ms: number, isHeld: boolean) {
  const left = useRef(ms);
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  useEffect(() => {
    if (isHeld) return;
    const startedAt = performance.now();
    const timer = setTimeout(() => latest.current(), left.current);
    return () => {
      clearTimeout(timer);
      left.current -= performance.now() - startedAt;
    };
  }, [isHeld]);
}
