"use client";

import { GitCompareArrows, Palette } from "lucide-react";
import { useTranslations } from "next-intl";
import { Suspense, useState } from "react";
import { partsOfPrompt } from "#lib/preset/ledger/rules.ts";
import { hasRunning, type Revision } from "#lib/studio/transcript/rules.ts";
import { CheckedTile } from "../check/checked-tile.tsx";
import { GenerationEnds } from "../picture/generation-ends.tsx";
import { SizeNotes } from "../picture/size-notes.tsx";
import { openPicture } from "../studio/place.ts";
import { useStudio } from "../studio/store.ts";
import { IconButton } from "../ui/icon-button.tsx";
import { lazyPart } from "../ui/lazy-part.ts";
import { CopyButton } from "./copy-button.tsx";
import { DrawBar } from "./draw-bar.tsx";
import { LedgerView } from "./ledger-view.tsx";
import { PromptLines } from "./prompt-lines.tsx";
import { RevisionSteps } from "./revision-steps.tsx";
import { UnmetNote } from "./unmet-note.tsx";
import { useChanges } from "./use-changes.ts";
import { WithheldChips } from "./withheld-chips.tsx";

// Seldom needed, and then the server was there a moment ago.
const DenialNote = lazyPart(async () => (await import("./denial-note.tsx")).DenialNote);
const PromptDiff = lazyPart(async () => (await import("./prompt-diff.tsx")).PromptDiff);
const QuestionNotes = lazyPart(async () => (await import("./question-notes.tsx")).QuestionNotes);
const SavePresetWindow = lazyPart(async () => (await import("../picker/own/save-preset-window.tsx")).SavePresetWindow);
const SourcePictures = lazyPart(async () => (await import("./source-pictures.tsx")).SourcePictures);
const PromptEditor = lazyPart(async () => (await import("./prompt-editor.tsx")).PromptEditor);

const labels = {
  brief: "label",
  edited: "revision",
  again: "revision",
  exact: "exact",
  finished: "finished",
} as const;

/** One revision of a prompt and the pictures that came of it. The words are always in view, and can be changed. */
export function PromptCard({
  revision,
  isOneOfSeveral,
  isAsked,
  message,
}: {
  readonly revision: Revision;
  /** Its turn asked for several different pictures: the title tells them apart. */
  readonly isOneOfSeveral: boolean;
  /** Its turn asks whether to draw at all: that is decided there. */
  readonly isAsked: boolean;
  /** What the person said. */
  readonly message: string;
}) {
  "use memo";
  const t = useTranslations("prompt");
  const ledger = useTranslations("ledger");
  const [view, setView] = useState<"lines" | "text">("lines");
  const [isCompared, setIsCompared] = useState(false);
  const [isKeeping, setIsKeeping] = useState(false);
  const { prompt, generations, chain, earlier } = revision;
  const changes = useChanges(prompt, message);
  const isDenied = useStudio((state) => prompt.id in state.denials);
  const kind = t(labels[prompt.reason]);
  const label = isOneOfSeveral ? t("titled", { kind, title: prompt.title }) : kind;
  const isFixed = isAsked || (prompt.reason === "finished" && prompt.questions.length === 0);

  return (
    <figure
      aria-label={label}
      data-prompt={prompt.id}
      tabIndex={-1}
      className="flex scroll-mt-4 flex-col gap-2 rounded-lg outline-none focus-visible:outline-2 focus-visible:outline-accent focus-visible:outline-offset-2"
    >
      <div className="rounded-lg border border-line bg-sheet">
        <header className="flex items-center gap-1 py-1 pr-1 pl-3.5">
          <h2 className="min-w-0 grow truncate font-medium text-faint text-sm">{label}</h2>
          <RevisionSteps chain={chain} id={prompt.id} />
          <IconButton label={ledger("compare")} aria-pressed={isCompared} onClick={() => setIsCompared(!isCompared)}>
            <GitCompareArrows size={16} />
          </IconButton>
          <IconButton label={t("keepStyle")} onClick={() => setIsKeeping(true)}>
            <Palette size={16} />
          </IconButton>
          <CopyButton text={prompt.text} />
        </header>
        <Suspense>
          {isKeeping ? (
            <SavePresetWindow name="" parts={partsOfPrompt(prompt.text)} onClose={() => setIsKeeping(false)} />
          ) : null}
        </Suspense>
        <div className="px-3.5 pb-3">
          {prompt.sourceIds.length > 0 ? (
            // As high as it will be, so that nothing jumps.
            <div className="min-h-13.5 pb-2">
              <Suspense>
                <SourcePictures ids={prompt.sourceIds} onOpen={openPicture} />
              </Suspense>
            </div>
          ) : null}
          {view === "text" ? (
            <Suspense fallback={<PromptLines text={prompt.text} />}>
              <PromptEditor prompt={prompt} changes={changes} onClose={() => setView("lines")} />
            </Suspense>
          ) : (
            <>
              <LedgerView ledger={changes.ledger} onChange={isFixed ? null : changes.change} />
              <Suspense>
                {isCompared ? <PromptDiff text={prompt.text} earlier={earlier} message={message} /> : null}
              </Suspense>
              <WithheldChips withheld={prompt.withheld} />
              <UnmetNote unmet={prompt.unmet} model={prompt.model} />
              <p className="tabular mt-2.5 text-faint text-sm">
                {t("size", { width: prompt.width, height: prompt.height })} · {t("count", { count: prompt.count })} ·{" "}
                <span className="break-all">{prompt.model}</span>
              </p>
              <Suspense>
                {prompt.questions.length > 0 && !isFixed && generations.length === 0 && chain.at(-1) === prompt.id ? (
                  <QuestionNotes
                    prompt={prompt}
                    changes={changes}
                    message={message}
                    isFirst={generations.length === 0}
                    isOneOfSeveral={isOneOfSeveral}
                  />
                ) : null}
              </Suspense>
              {isFixed ? null : (
                <DrawBar
                  prompt={prompt}
                  changes={changes}
                  isBusy={hasRunning(generations)}
                  isFirst={generations.length === 0}
                  onEdit={() => setView("text")}
                />
              )}
            </>
          )}
        </div>
      </div>
      {generations.length > 0 ? (
        <div className={generations.length > 1 ? "grid grid-cols-2 items-start gap-2" : "grid max-w-80"}>
          {generations.map((generation) => (
            <CheckedTile key={generation.id} generation={generation} />
          ))}
        </div>
      ) : null}
      <SizeNotes generations={generations} />
      <GenerationEnds generations={generations} />
      <Suspense>{isDenied ? <DenialNote promptId={prompt.id} /> : null}</Suspense>
    </figure>
  );
}
