"use client";

import { useToasts } from "./toast.ts";
import { ToastLine } from "./toast-line.tsx";

/** The place where toasts appear. It is there from the start, so that the first one is heard too. */
export function Toaster({ label, closeLabel }: { readonly label: string; readonly closeLabel: string }) {
  const toasts = useToasts();
  return (
    <section
      aria-label={label}
      aria-live="polite"
      className="pointer-events-none fixed inset-x-4 bottom-[calc(4.5rem+env(safe-area-inset-bottom))] z-50 flex flex-col items-center gap-2 sm:bottom-6 lg:items-end"
    >
      {toasts.map((toast) => (
        <ToastLine key={toast.id} toast={toast} closeLabel={closeLabel} />
      ))}
    </section>
  );
}
