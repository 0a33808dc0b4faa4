"use client";

import { clsx } from "clsx";
import { type KeyboardEvent, useRef } from "react";

export type Tab<T extends string> = { readonly value: T; readonly label: string };

/** A row of tabs with roving focus. `panelId` names the panel that they switch. */
export function Tabs<T extends string>({
  label,
  tabs,
  value,
  onChange,
  panelId,
  className,
}: {
  readonly label: string;
  readonly tabs: readonly Tab<T>[];
  readonly value: T;
  readonly onChange: (value: T) => void;
  readonly panelId: string;
  readonly className?: string;
}) {
  const list = useRef<HTMLDivElement>(null);

  function move(event: KeyboardEvent) {
    const at = tabs.findIndex((tab) => tab.value === value);
    const last = tabs.length - 1;
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: last }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = tabs[(to + tabs.length) % tabs.length];
    if (!next) return;
    onChange(next.value);
    list.current?.querySelector<HTMLElement>(`[data-value="${next.value}"]`)?.focus();
  }

  return (
    <div ref={list} role="tablist" aria-label={label} className={clsx("flex gap-1", className)}>
      {tabs.map((tab) => (
        <button
          key={tab.value}
          type="button"
          role="tab"
          data-value={tab.value}
          aria-selected={tab.value === value}
          aria-controls={panelId}
          tabIndex={tab.value === value ? 0 : -1}
          onClick={() => onChange(tab.value)}
          onKeyDown={move}
          className="h-8 rounded-md px-3 max-sm:px-2 text-sm text-soft transition-colors duration-100 hover:text-ink aria-selected:bg-hover aria-selected:font-medium aria-selected:text-ink touch:min-h-11 touch:min-w-11"
        >
          {tab.label}
        </button>
      ))}
    </div>
  );
}
