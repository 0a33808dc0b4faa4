"use client";

import { clsx } from "clsx";
import { type ReactNode, useId, useState } from "react";
import { Dialog } from "../ui/dialog.tsx";
import { Input } from "../ui/input.tsx";

export type Choice = { readonly key: string; readonly label: ReactNode; readonly run: () => void };

/**
 * A window with a box to write in and what fits below it: arrows walk, Enter takes. It stays open or not as the choice
 * wants.
 */
export function ChooseWindow({
  title,
  label,
  placeholder,
  text,
  choices,
  children,
  foot,
  onText,
  onClose,
}: {
  readonly title: string;
  readonly label: string;
  readonly placeholder: string;
  readonly text: string;
  readonly choices: readonly Choice[];
  readonly children?: ReactNode;
  readonly foot?: ReactNode;
  readonly onText: (text: string) => void;
  readonly onClose: () => void;
}) {
  const listId = useId();
  const [at, setAt] = useState(0);
  const active = Math.min(at, choices.length - 1);
  return (
    <Dialog isOpen onClose={onClose} title={title}>
      {children}
      <Input
        autoFocus
        role="combobox"
        aria-label={label}
        aria-expanded={choices.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={choices[active] ? `${listId}-${active}` : undefined}
        placeholder={placeholder}
        value={text}
        maxLength={60}
        onChange={(event) => {
          setAt(0);
          onText(event.target.value);
        }}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing || choices.length === 0) return;
          if (event.key === "Enter") {
            if (!event.repeat) choices[active]?.run(); // a key that is held takes once
          } else if (event.key === "ArrowDown") setAt((active + 1) % choices.length);
          else if (event.key === "ArrowUp") setAt((active + choices.length - 1) % choices.length);
          else return;
          event.preventDefault();
        }}
      />
      <div
        id={listId}
        {...(choices.length > 0 ? { role: "listbox", "aria-label": label } : {})}
        className="-mx-2 flex max-h-64 flex-col overflow-y-auto"
      >
        {choices.map((choice, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the box, which keeps the focus
          // biome-ignore lint/a11y/useFocusableInteractive: the box says which one is meant
          <div
            key={choice.key}
            id={`${listId}-${index}`}
            role="option"
            aria-selected={index === active}
            onClick={choice.run}
            onPointerMove={() => setAt(index)}
            className={clsx(
              "flex min-h-9 cursor-default items-center gap-2.5 rounded-sm px-2 touch:min-h-11",
              index === active && "bg-hover",
            )}
          >
            {choice.label}
          </div>
        ))}
      </div>
      {foot}
    </Dialog>
  );
}
