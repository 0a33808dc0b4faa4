import { useSyncExternalStore } from "react";

export type ToastAction = { readonly label: string; readonly run: () => void };
export type Toast = { readonly id: number; readonly text: string; readonly action: ToastAction | undefined };

const atOnceMax = 3;
const none: readonly Toast[] = [];
let toasts = none;
let lastId = 0;
const listeners = new Set<() => void>();

function publish(next: readonly Toast[]) {
  toasts = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Shows a line at the bottom for ten seconds, with at most one action, such as Undo. */
export function showToast(text: string, action?: ToastAction) {
  openToast(text, action);
}

/** The same; its id takes it away sooner. */
export function openToast(text: string, action?: ToastAction): number {
  lastId += 1;
  publish([...toasts, { id: lastId, text, action }].slice(-atOnceMax));
  return lastId;
}

export function dismissToast(id: number) {
  publish(toasts.filter((toast) => toast.id !== id));
}

export function useToasts(): readonly Toast[] {
  return useSyncExternalStore(
    subscribe,
    () => toasts,
    () => none,
  );
}
