"use client";

import { useTranslations } from "next-intl";
import type { Attempt } from "../studio/attempt.ts";
import { dismissToast, openToast, showToast } from "../ui/toast.ts";
import { rememberUndo, takeBack } from "./undo-stack.ts";

/** The server did nothing yet: it may be asked once more. */
const passing: ReadonlySet<string> = new Set(["offline", "busy", "too_many"]);

/** Keeps the way back from what was done, until it was gone. */
export function useUndo() {
  const errors = useTranslations("error");
  const common = useTranslations("common");

  /** What was done under this id is taken back by `run`; `said` tells the person of it, until that is no longer so. */
  function offerUndo(id: string, run: () => Promise<Attempt<unknown>>, said?: string) {
    const say = (text: string) => openToast(text, { label: common("undo"), run: () => void takeBack(id) });
    let line = said === undefined ? null : say(said);

    async function tryUndo(): Promise<boolean> {
      if (line !== null) dismissToast(line);
      const result = await run();
      if (result.ok) return true;
      const text = errors(result.error.code);
      const isSettled = !passing.has(result.error.code);
      if (isSettled) showToast(text);
      else line = say(text);
      return isSettled;
    }

    rememberUndo({ id, run: tryUndo });
  }

  return { offerUndo };
}
