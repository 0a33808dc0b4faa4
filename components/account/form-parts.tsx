"use client";

import type { ComponentProps } from "react";
import { Button } from "#components/ui/button.tsx";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { Spinner } from "#components/ui/spinner.tsx";

type FieldProps = Omit<ComponentProps<"input">, "id"> & {
  readonly label: string;
  readonly hint?: string;
  readonly error?: string | null;
};

/** One labelled line of a form. */
export function TextField({ label, hint, error, ...input }: FieldProps) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => <Input {...control} {...input} />}
    </Field>
  );
}

type SubmitProps = {
  readonly label: string;
  readonly pendingLabel: string;
  readonly isPending: boolean;
  readonly variant?: "primary" | "outline" | "danger";
  readonly isBlocked?: boolean;
};

/** Stays focusable while it works, so that the keyboard does not lose its place. */
export function SubmitButton({ label, pendingLabel, isPending, variant = "primary", isBlocked = false }: SubmitProps) {
  return (
    <Button
      type="submit"
      variant={variant}
      disabled={isBlocked}
      aria-disabled={isPending}
      onClick={(event) => {
        if (isPending) event.preventDefault();
      }}
    >
      {isPending ? <Spinner /> : null}
      {isPending ? pendingLabel : label}
    </Button>
  );
}

/** What went wrong with the whole form and not with one field. */
export function FormError({ text }: { readonly text: string | null }) {
  if (!text) return null;
  return (
    <p role="alert" className="text-danger text-sm">
      {text}
    </p>
  );
}
