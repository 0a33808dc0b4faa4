"use client";

import { lazy, Suspense } from "react";
import { useIsIdle } from "./use-is-idle.ts";

const RichText = lazy(async () => ({ default: (await import("./rich-text.tsx")).RichText }));

/** A reply, as plain paragraphs until the markdown code is here. Both have the same shape, so nothing jumps. */
export function ReplyText({ text, isComplete }: { readonly text: string; readonly isComplete: boolean }) {
  const isIdle = useIsIdle();
  const plain = <PlainText text={text} />;
  if (!isIdle) return plain;
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
