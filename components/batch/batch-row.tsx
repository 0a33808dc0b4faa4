"use client";

import { clsx } from "clsx";
import { useState } from "react";
import { hasRunning, type Revision } from "#lib/studio/transcript/rules.ts";
import { GenerationTile } from "../picture/generation-tile.tsx";
import { DrawBar } from "../prompt/draw-bar.tsx";
import { LedgerView } from "../prompt/ledger-view.tsx";
import { PromptEditor } from "../prompt/prompt-editor.tsx";
import { useChanges } from "../prompt/use-changes.ts";
import { WithheldChips } from "../prompt/withheld-chips.tsx";

/** One row of a batch: its pictures, and its prompt for who opens it, which can be changed and drawn like any other. */
export function BatchRow({
  number,
  cells,
  revision,
}: {
  readonly number: number;
  readonly cells: readonly string[];
  /** Null: on its way to the screen. */
  readonly revision: Revision | null;
}) {
  "use memo";
  const [isOpen, setIsOpen] = useState(false);
  const generations = revision?.generations ?? [];
  return (
    <li
      data-prompt={revision?.prompt.id} // where its later versions lead back to
      tabIndex={-1}
      className={clsx(
        "flex min-w-0 scroll-mt-4 flex-col gap-1 rounded-md outline-none focus-visible:outline-2 focus-visible:outline-accent focus-visible:outline-offset-2",
        isOpen ? "col-span-2" : null,
      )}
    >
      {/* Opened, a row takes the whole width for its words; its picture stays as large as it was. */}
      <div className={isOpen ? "w-[calc(50%-0.25rem)]" : ""}>
        <div className={generations.length > 1 ? "grid grid-cols-2 gap-1" : "grid"}>
          {generations.map((generation) => (
            <GenerationTile key={generation.id} generation={generation} />
          ))}
        </div>
      </div>
      <details className="text-sm" onToggle={(event) => setIsOpen(event.currentTarget.open)}>
        <summary className="hit cursor-pointer text-soft marker:text-faint">
          <span className="tabular text-faint">{number}</span> {cells.join(" · ")}
        </summary>
        {isOpen && revision ? <RowPrompt revision={revision} /> : null}
      </details>
    </li>
  );
}

/** Nobody said these words: they are the sentence of the table, so that there are no words of one's own to go back to. */
function RowPrompt({ revision: { prompt, generations } }: { readonly revision: Revision }) {
  const changes = useChanges(prompt, "");
  const [isEdited, setIsEdited] = useState(false);
  return (
    <div className="pt-1.5">
      {isEdited ? (
        <PromptEditor prompt={prompt} changes={changes} onClose={() => setIsEdited(false)} />
      ) : (
        <>
          <LedgerView ledger={changes.ledger} onChange={changes.change} />
          <WithheldChips withheld={prompt.withheld} />
          <DrawBar
            prompt={prompt}
            changes={changes}
            isBusy={hasRunning(generations)}
            isFirst={generations.length === 0}
            onEdit={() => setIsEdited(true)}
          />
        </>
      )}
    </div>
  );
}
