"use client";

import { Suspense } from "react";
import { lazyPart } from "../ui/lazy-part.ts";
import { useIsIdle } from "./use-is-idle.ts";

const RichText = lazyPart(async () => (await import("./rich-text.tsx")).RichText);

/** Most replies are plain sentences, and those never fetch the markdown code. */
const markup = /[*_`~[\]|<>&\\]|https?:|^\s{0,3}(#{1,6}\s|[-+]\s|\d{1,9}[.)]\s|-{3,}|={3,})/m;

/** A reply, as plain paragraphs until the markdown code is here. Both have the same shape, so nothing jumps. */
export function ReplyText({ text, isComplete }: { readonly text: string; readonly isComplete: boolean }) {
  "use memo";
  const isIdle = useIsIdle();
  const hasMarkup = markup.test(text);
  const plain = <PlainText text={text} />;
  if (!isIdle || !hasMarkup) return plain;
  return (
    <Suspense fallback={plain}>
      <RichText text={text} isComplete={isComplete} />
    </Suspense>
  );
}

function PlainText({ text }: { readonly text: string }) {
  return (
    <div className="prose">
      {text.split(/\n{2,}/).map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs of a growing text have no other name
        <p key={index} className="whitespace-pre-line">
          {part}
        </p>
      ))}
    </div>
  );
}
