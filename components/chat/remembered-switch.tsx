"use client";

import { clsx } from "clsx";
import { rememberChoice } from "../studio/remember.ts";

/** A way of working that stays as it is left, in this browser. */
export function RememberedSwitch({
  name,
  label,
  hint,
  isOn,
  onChange,
}: {
  readonly name: `easel_${string}`;
  readonly label: string;
  readonly hint: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}) {
  return (
    <button
      type="button"
      role="switch"
      aria-checked={isOn}
      title={hint}
      onClick={() => {
        rememberChoice(name, isOn ? "off" : "on");
        onChange(!isOn);
      }}
      className="inline-flex h-7 items-center gap-2 rounded-md px-1 text-faint text-sm transition-colors duration-100 hover:text-ink touch:min-h-11"
    >
      <span
        aria-hidden="true"
        className={clsx(
          "relative h-4 w-7 rounded-full transition-colors duration-100",
          isOn ? "bg-accent" : "border border-edge",
        )}
      >
        <span
          className={clsx(
            "absolute top-1/2 size-2.5 -translate-y-1/2 rounded-full",
            isOn ? "right-0.75 bg-on-accent" : "left-0.75 bg-edge",
          )}
        />
      </span>
      {label}
    </button>
  );
}
