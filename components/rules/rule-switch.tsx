"use client";

import { useId } from "react";

/** A rule that holds or does not, with what that means. */
export function RuleSwitch({
  label,
  hint,
  isOn,
  change,
}: {
  readonly label: string;
  readonly hint: string;
  readonly isOn: boolean;
  readonly change: (isOn: boolean) => void;
}) {
  const id = useId();
  return (
    <div className="flex flex-col gap-1.5">
      <label className="hit flex items-center gap-2 self-start font-medium text-sm">
        <input
          type="checkbox"
          className="size-4 accent-accent"
          checked={isOn}
          aria-describedby={id}
          onChange={(event) => change(event.target.checked)}
        />
        {label}
      </label>
      <p id={id} className="text-faint text-sm">
        {hint}
      </p>
    </div>
  );
}
