"use client";

import { useActionState } from "react";
import type { ErrorCode, Result } from "#lib/result.ts";
import { loadAnew } from "../workspaces/shown.ts";

export type FormState = {
  readonly code: ErrorCode | "offline" | null;
  readonly retryAfterS: number;
  readonly isDone: boolean;
  /** What was typed, except passwords: a refused form keeps it. */
  readonly typed: Readonly<Record<string, string>>;
};

const atStart: FormState = { code: null, retryAfterS: 0, isDone: false, typed: {} };

/** The text of a field; "" when there is none. */
export function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
}

/**
 * A form around one action. React sends nothing before the page is alive, so a password never lands in an address.
 * `onDone` runs after success.
 */
export function useAccountForm(run: (form: FormData) => Promise<Result<null>>, onDone?: () => void) {
  const [state, action, isPending] = useActionState(async (_before: FormState, form: FormData): Promise<FormState> => {
    const typed = { name: textOf(form, "name"), email: textOf(form, "email") };
    try {
      const result = await run(form);
      if (!result.ok && result.error.code === "elsewhere") loadAnew();
      if (!result.ok) return { ...atStart, code: result.error.code, retryAfterS: result.error.retryAfterS ?? 0, typed };
    } catch {
      return { ...atStart, code: "offline", typed };
    }
    onDone?.();
    return { ...atStart, isDone: true };
  }, atStart);
  return { state, action, isPending };
}

/** A whole new page: nothing that was loaded for the person before may stay in memory. */
export function goTo(path: string): void {
  window.location.assign(path);
}
