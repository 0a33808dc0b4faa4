"use client";

import { X } from "lucide-react";
import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import { Button } from "./button.tsx";
import { IconButton } from "./icon-button.tsx";

export type ToastAction = { readonly label: string; readonly run: () => void };
type Toast = { readonly id: number; readonly text: string; readonly action: ToastAction | undefined };

const shownMs = 10_000;
const atOnceMax = 3;
let toasts: readonly Toast[] = [];
let lastId = 0;
const listeners = new Set<() => void>();

function publish(next: readonly Toast[]) {
  toasts = next;
  for (const listener of listeners) listener();
}

function dismiss(id: number) {
  publish(toasts.filter((toast) => toast.id !== id));
}

/** Shows a line at the bottom for ten seconds, with at most one action, such as Undo. */
export function showToast(text: string, action?: ToastAction) {
  lastId += 1;
  publish([...toasts, { id: lastId, text, action }].slice(-atOnceMax));
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const none: readonly Toast[] = [];

export function Toaster({ label, closeLabel }: { readonly label: string; readonly closeLabel: string }) {
  const shown = useSyncExternalStore(
    subscribe,
    () => toasts,
    () => none,
  );
  return (
    <section
      aria-label={label}
      aria-live="polite"
      className="pointer-events-none fixed inset-x-4 bottom-[calc(4.5rem+env(safe-area-inset-bottom))] z-50 flex flex-col items-center gap-2 sm:bottom-6"
    >
      {shown.map((toast) => (
        <ToastLine key={toast.id} toast={toast} closeLabel={closeLabel} />
      ))}
    </section>
  );
}

function ToastLine({ toast, closeLabel }: { readonly toast: Toast; readonly closeLabel: string }) {
  const [isHeld, setIsHeld] = useState(false);
  useTimeout(() => dismiss(toast.id), shownMs, isHeld);
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
          variant="quiet"
          size="sm"
          className="text-accent-ink"
          onClick={() => {
            toast.action?.run();
            dismiss(toast.id);
          }}
        >
          {toast.action.label}
        </Button>
      ) : null}
      <IconButton label={closeLabel} onClick={() => dismiss(toast.id)}>
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
