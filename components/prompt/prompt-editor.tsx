"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { renderLedger } from "#lib/prompt/ledger/rules.ts";
import type { PromptView } from "#lib/studio/schema.ts";
import { useGrowingBox } from "../chat/use-growing-box.ts";
import { useFacts } from "../studio/store.ts";
import { useChatCommands } from "../studio/use-chat-commands.ts";
import { Button } from "../ui/button.tsx";
import { Textarea } from "../ui/input.tsx";
import { CountChoice } from "./count-choice.tsx";
import { PriceText } from "./price-text.tsx";
import type { Changes } from "./use-changes.ts";

/** Changes a prompt in place. The old revision stays as it was; drawing makes a new one. */
export function PromptEditor({
  prompt,
  changes,
  onClose,
}: {
  readonly prompt: PromptView;
  readonly changes: Changes;
  readonly onClose: () => void;
}) {
  const t = useTranslations("prompt");
  const common = useTranslations("common");
  const composer = useTranslations("composer");
  const { promptLengthMax: max } = useFacts();
  const { drawAgain } = useChatCommands();
  const [text, setText] = useState(() => renderLedger(changes.ledger));
  const [count, setCount] = useState(changes.count);
  const [isSending, setIsSending] = useState(false);
  const box = useRef<HTMLTextAreaElement>(null);
  const over = text.trim().length - max;
  useGrowingBox(box, text);
  useEffect(() => box.current?.focus(), []);

  async function draw() {
    if (isSending || text.trim() === "" || over > 0) return;
    setIsSending(true);
    const isAccepted = await drawAgain(prompt.id, { ...changes.asked, text: text.trim(), count });
    setIsSending(false);
    if (!isAccepted) return;
    changes.undo();
    onClose();
  }

  return (
    <div className="flex flex-col gap-2">
      <Textarea
        ref={box}
        value={text}
        aria-label={t("field")}
        aria-invalid={over > 0}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing || event.keyCode === 229) return;
          if (event.key === "Escape") {
            event.preventDefault();
            onClose();
          }
          if (event.key === "Enter" && (event.metaKey || event.ctrlKey)) void draw();
        }}
        className="grow-with-text max-h-96 resize-none"
      />
      {over > 0 ? (
        <p role="alert" className="text-danger text-sm">
          {composer("tooLong", { over, max })}
        </p>
      ) : null}
      <div className="flex flex-wrap items-center gap-2">
        <Button size="sm" variant="primary" disabled={isSending || over > 0} onClick={() => void draw()}>
          {t("againEdited")}
        </Button>
        <Button size="sm" variant="quiet" onClick={onClose}>
          {common("cancel")}
        </Button>
        <span className="ml-auto inline-flex items-center gap-2">
          <PriceText price={changes.price} count={count} />
          <CountChoice count={count} onChange={setCount} />
        </span>
      </div>
    </div>
  );
}
