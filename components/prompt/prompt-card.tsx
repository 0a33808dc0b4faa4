"use client";

import { useTranslations } from "next-intl";
import { Suspense, useState } from "react";
import { hasRunning, type Revision } from "#lib/studio/transcript/rules.ts";
import { GenerationEnds } from "../picture/generation-ends.tsx";
import { GenerationTile } from "../picture/generation-tile.tsx";
import { SizeNotes } from "../picture/size-notes.tsx";
import { useStudio } from "../studio/store.ts";
import { lazyPart } from "../ui/lazy-part.ts";
import { CopyButton } from "./copy-button.tsx";
import { PromptActions } from "./prompt-actions.tsx";
import { PromptLines } from "./prompt-lines.tsx";
import { UnmetNote } from "./unmet-note.tsx";
import { WithheldChips } from "./withheld-chips.tsx";

// Seldom needed, and then the server was there a moment ago.
const DenialNote = lazyPart(async () => (await import("./denial-note.tsx")).DenialNote);
const PromptEditor = lazyPart(async () => (await import("./prompt-editor.tsx")).PromptEditor);

const labels = { brief: "label", edited: "revision", finished: "finished" } as const;

/** One revision of a prompt and the pictures that came of it. The words are always in view, and can be changed. */
export function PromptCard({
  revision,
  isOneOfSeveral,
  isAsked,
}: {
  readonly revision: Revision;
  /** Its turn asked for several different pictures: the title tells them apart. */
  readonly isOneOfSeveral: boolean;
  /** Its turn asks whether to draw at all: that is decided there. */
  readonly isAsked: boolean;
}) {
  "use memo";
  const t = useTranslations("prompt");
  const [isEditing, setIsEditing] = useState(false);
  const { prompt, generations } = revision;
  const isDenied = useStudio((state) => prompt.id in state.denials);
  const kind = t(labels[prompt.reason]);
  const label = isOneOfSeveral ? t("titled", { kind, title: prompt.title }) : kind;

  return (
    <figure aria-label={label} className="flex flex-col gap-2">
      <div className="rounded-lg border border-line bg-sheet">
        <header className="flex items-center gap-1 py-1 pr-1 pl-3.5">
          <h2 className="min-w-0 grow truncate font-medium text-faint text-sm">{label}</h2>
          <CopyButton text={prompt.text} />
        </header>
        <div className="px-3.5 pb-3">
          {isEditing ? (
            <Suspense fallback={<PromptLines text={prompt.text} />}>
              <PromptEditor prompt={prompt} onClose={() => setIsEditing(false)} />
            </Suspense>
          ) : (
            <>
              <PromptLines text={prompt.text} />
              <WithheldChips withheld={prompt.withheld} />
              <UnmetNote unmet={prompt.unmet} model={prompt.model} />
              <p className="tabular mt-2.5 text-faint text-sm">
                {t("size", { width: prompt.width, height: prompt.height })} · {t("count", { count: prompt.count })} ·{" "}
                <span className="break-all">{prompt.model}</span>
              </p>
              {isAsked || prompt.reason === "finished" ? null : (
                <PromptActions prompt={prompt} isBusy={hasRunning(generations)} onEdit={() => setIsEditing(true)} />
              )}
            </>
          )}
        </div>
      </div>
      {generations.length > 0 ? (
        <div className={generations.length > 1 ? "grid grid-cols-2 items-start gap-2" : "grid max-w-80"}>
          {generations.map((generation) => (
            <GenerationTile key={generation.id} generation={generation} />
          ))}
        </div>
      ) : null}
      <SizeNotes generations={generations} />
      <GenerationEnds generations={generations} />
      <Suspense>{isDenied ? <DenialNote promptId={prompt.id} /> : null}</Suspense>
    </figure>
  );
}
