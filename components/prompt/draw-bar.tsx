"use client";

import { Pencil, Quote, RotateCcw, Undo2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { PromptView } from "#lib/studio/schema.ts";
import { useChatCommands } from "../studio/use-chat-commands.ts";
import { Button } from "../ui/button.tsx";
import { CountChoice } from "./count-choice.tsx";
import { LookChoices } from "./look-choices.tsx";
import { PriceText } from "./price-text.tsx";
import type { Changes } from "./use-changes.ts";

/** What can be done with a prompt: change it, or draw it, so many times and at that price. */
export function DrawBar({
  prompt,
  changes,
  isBusy,
  isFirst,
  onEdit,
}: {
  readonly prompt: PromptView;
  readonly changes: Changes;
  readonly isBusy: boolean;
  /** Nothing was drawn of it yet. */
  readonly isFirst: boolean;
  readonly onEdit: () => void;
}) {
  const t = useTranslations("prompt");
  const ledger = useTranslations("ledger");
  const { drawAgain } = useChatCommands();
  const [isSending, setIsSending] = useState(false);
  const { isChanged, count, ask, price, change, undo } = changes;
  const isMain = isFirst || isChanged;
  const isUnanswered = prompt.questions.length > 0 && !isChanged;

  async function draw() {
    setIsSending(true);
    const isAccepted = await drawAgain(prompt.id, changes.wish(isFirst));
    setIsSending(false);
    if (isAccepted) undo();
  }

  return (
    <div className="mt-3 flex flex-col gap-2">
      <div className="flex flex-wrap items-center gap-1.5">
        <LookChoices prompt={prompt} changes={changes} />
        <CountChoice count={count} onChange={(next) => ask({ count: next })} />
        <span className="ml-auto">
          <PriceText price={price} count={count} />
        </span>
      </div>
      <div className="flex flex-wrap items-center gap-1">
        <Button
          size="sm"
          variant={isMain ? "primary" : "outline"}
          disabled={isBusy || isSending || isUnanswered}
          onClick={() => void draw()}
        >
          {isMain ? null : <RotateCcw size={16} aria-hidden="true" />}
          {isFirst ? ledger("draw") : isChanged ? ledger("drawChanged") : t("again")}
        </Button>
        <Button size="sm" variant="quiet" className="px-2" onClick={onEdit}>
          <Pencil size={16} aria-hidden="true" />
          {t("edit")}
        </Button>
        {isChanged ? (
          <Button size="sm" variant="quiet" className="px-2" onClick={undo}>
            <Undo2 size={16} aria-hidden="true" />
            {ledger("undo")}
          </Button>
        ) : changes.canBeExact ? (
          <Button
            size="sm"
            variant="quiet"
            className="px-2"
            title={ledger("exactHint")}
            onClick={() => change({ op: "exact" })}
          >
            <Quote size={16} aria-hidden="true" />
            {ledger("exact")}
          </Button>
        ) : null}
      </div>
    </div>
  );
}
