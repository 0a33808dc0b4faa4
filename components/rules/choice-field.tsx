"use client";

import { Field } from "#components/ui/field.tsx";
import { Select } from "#components/ui/select.tsx";

/** One of a few, chosen from the device's own list. */
export function ChoiceField<T extends string>({
  label,
  hint,
  choices,
  chosen,
  textOf,
  choose,
}: {
  readonly label: string;
  readonly hint?: string;
  readonly choices: readonly T[];
  readonly chosen: T;
  readonly textOf: (choice: T) => string;
  readonly choose: (choice: T) => void;
}) {
  return (
    <Field label={label} hint={hint}>
      {(control) => (
        <Select
          {...control}
          value={chosen}
          onChange={({ target }) => choose(choices.find((one) => one === target.value) ?? chosen)}
        >
          {choices.map((one) => (
            <option key={one} value={one}>
              {textOf(one)}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}
