"use client";

import { useTranslations } from "next-intl";
import type { Attempt } from "../studio/attempt.ts";
import { showToast } from "../ui/toast.ts";
import { rememberUndo, takeBack } from "./undo-stack.ts";

/** The server did nothing yet: it may be asked once more. */
const passing: ReadonlySet<string> = new Set(["offline", "busy", "too_many"]);

/** Keeps the way back from what was done, until it was gone. */
export function useUndo() {
  const errors = useTranslations("error");
  const common = useTranslations("common");

  const say = (id: string, text: string) => showToast(text, { label: common("undo"), run: () => void takeBack(id) });

  /** What was done under this id is taken back by `run`; `said` tells the person of it. */
  function offerUndo(id: string, run: () => Promise<Attempt<unknown>>, said?: string) {
    rememberUndo({ id, run: () => tryUndo(id, run) });
    if (said !== undefined) say(id, said);
  }

  async function tryUndo(id: string, run: () => Promise<Attempt<unknown>>): Promise<boolean> {
    const result = await run();
    if (result.ok) return true;
    const text = errors(result.error.code);
    if (!passing.has(result.error.code)) {
      showToast(text);
      return true;
    }
    say(id, text);
    return false;
  }

  return { offerUndo };
}
