"use client";

import { useTranslations } from "next-intl";
import { obstacleCodes } from "#lib/budget/schema.ts";
import type { GenerationView } from "#lib/studio/schema.ts";
import { FailureNote } from "../chat/failure-note.tsx";
import { useChatCommands } from "../studio/use-chat-commands.ts";
import { Button } from "../ui/button.tsx";
import { ObstacleNote } from "./obstacle-note.tsx";
import { RefusedNote } from "./refused-note.tsx";
import { UnknownNote } from "./unknown-note.tsx";

/** Pictures that did not come for one and the same reason: what happened, whether it cost anything, and a way on. */
export function GenerationEnd({ generations }: { readonly generations: readonly GenerationView[] }) {
  const t = useTranslations("generation");
  const bills = useTranslations("failure");
  const { retry } = useChatCommands();
  const [first] = generations;
  if (!first) return null;
  const { state, failure } = first;
  if (state === "refused" && failure) return <RefusedNote generations={generations} failure={failure} />;
  if (failure && obstacleCodes.some((code) => code === failure.code)) {
    return <ObstacleNote generations={generations} failure={failure} />;
  }
  if (state === "unknown" && failure) return <UnknownNote generations={generations} failure={failure} />;
  const again = (
    <Button size="sm" className="mt-1 self-start" onClick={() => void retry(generations.map(({ id }) => id))}>
      {t("retry", { count: generations.length })}
    </Button>
  );
  if (failure && state !== "cancelled") return <FailureNote failure={failure}>{again}</FailureNote>;
  return (
    <div className="flex flex-col gap-1 text-sm">
      {failure && failure.wasBilled !== "no" ? (
        <p className="text-faint">{bills(`billed_${failure.wasBilled}`)}</p>
      ) : null}
      {again}
    </div>
  );
}
