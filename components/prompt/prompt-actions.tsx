"use client";

import { Pencil, RotateCcw } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { PromptView } from "#lib/studio/schema.ts";
import { useChatCommands } from "../studio/use-chat-commands.ts";
import { Button } from "../ui/button.tsx";
import { CountChoice } from "./count-choice.tsx";
import { PriceText } from "./price-text.tsx";

/** What can be done with a prompt: change it, or draw it again, so many times and at that price. */
export function PromptActions({
  prompt,
  isBusy,
  onEdit,
}: {
  readonly prompt: PromptView;
  readonly isBusy: boolean;
  readonly onEdit: () => void;
}) {
  const t = useTranslations("prompt");
  const { drawAgain } = useChatCommands();
  const [count, setCount] = useState(prompt.count);
  return (
    <div className="mt-2.5 -ml-2 flex flex-wrap items-center gap-1">
      <Button size="sm" variant="quiet" className="px-2" onClick={onEdit}>
        <Pencil size={16} aria-hidden="true" />
        {t("edit")}
      </Button>
      <Button
        size="sm"
        variant="quiet"
        className="px-2"
        disabled={isBusy}
        onClick={() => void drawAgain(prompt.id, prompt.text, count)}
      >
        <RotateCcw size={16} aria-hidden="true" />
        {t("again")}
      </Button>
      <span className="ml-auto inline-flex items-center gap-2 pl-1">
        <PriceText price={prompt.price} count={count} />
        <CountChoice count={count} onChange={setCount} />
      </span>
    </div>
  );
}
