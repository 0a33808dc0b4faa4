"use client";

import { Menu as Base } from "@base-ui/react/menu";
import { Check } from "lucide-react";
import type { ReactElement, ReactNode } from "react";

// A menu on a button. Load it with `lazyPart`: it brings the positioning code with it.

const row =
  "flex h-9 cursor-default select-none items-center gap-2.5 rounded-sm px-2.5 text-base outline-none touch:h-11 data-disabled:opacity-50 data-highlighted:bg-hover";

export function Menu({
  trigger,
  children,
  isOpenAtStart = false,
  side = "bottom",
  align = "end",
}: {
  /** The button element; it gets the menu's attributes. */
  readonly trigger: ReactElement;
  readonly children: ReactNode;
  readonly isOpenAtStart?: boolean;
  readonly side?: "top" | "bottom" | "right";
  readonly align?: "start" | "end";
}) {
  return (
    <Base.Root defaultOpen={isOpenAtStart}>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner side={side} align={align} sideOffset={6} className="z-50">
          <Base.Popup className="min-w-48 max-w-72 rounded-md border border-line bg-sheet p-1 shadow-float outline-none transition-opacity duration-100 data-ending-style:opacity-0 data-starting-style:opacity-0">
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

export function MenuItem({
  children,
  onSelect,
  isDanger = false,
}: {
  readonly children: ReactNode;
  readonly onSelect: () => void;
  readonly isDanger?: boolean;
}) {
  return (
    <Base.Item className={isDanger ? `${row} text-danger` : row} onClick={onSelect}>
      {children}
    </Base.Item>
  );
}

export function MenuLink({ href, children }: { readonly href: string; readonly children: ReactNode }) {
  return (
    <Base.Item className={row} render={<a href={href} />}>
      {children}
    </Base.Item>
  );
}

export function MenuChoice<T extends string>({
  label,
  value,
  choices,
  onChange,
}: {
  readonly label: string;
  readonly value: T;
  readonly choices: readonly { readonly value: T; readonly label: ReactNode; readonly lang?: string }[];
  readonly onChange: (value: T) => void;
}) {
  return (
    <Base.Group>
      <Base.GroupLabel className="px-2.5 pt-2 pb-1 text-faint text-sm">{label}</Base.GroupLabel>
      <Base.RadioGroup value={value} onValueChange={(next: T) => onChange(next)}>
        {choices.map((choice) => (
          <Base.RadioItem key={choice.value} value={choice.value} className={row} lang={choice.lang}>
            <span className="grow">{choice.label}</span>
            <Base.RadioItemIndicator>
              <Check size={16} />
            </Base.RadioItemIndicator>
          </Base.RadioItem>
        ))}
      </Base.RadioGroup>
    </Base.Group>
  );
}

export function MenuLine() {
  return <Base.Separator className="my-1 h-px bg-line" />;
}
