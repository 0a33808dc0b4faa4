"use client";

import { diffWordsWithSpace } from "diff";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "../ui/button.tsx";

/** Word by word, what a prompt has that another text has not, and what it has not any more. */
export function PromptDiff({
  text,
  earlier,
  message,
}: {
  readonly text: string;
  /** The revision before; null: this is the first. */
  readonly earlier: string | null;
  /** What the person said. */
  readonly message: string;
}) {
  const t = useTranslations("ledger");
  const [isSaid, setIsSaid] = useState(earlier === null);
  const parts = diffWordsWithSpace(isSaid || earlier === null ? message : earlier, text, wordsOf(text));
  return (
    <section aria-label={t("compare")} className="mt-3 rounded-md bg-well p-2.5">
      <div className="-mx-1 mb-1.5 flex flex-wrap gap-1">
        {earlier === null ? null : (
          <Button
            size="sm"
            variant="quiet"
            aria-pressed={!isSaid}
            className="h-7 px-2 aria-pressed:bg-hover aria-pressed:text-ink"
            onClick={() => setIsSaid(false)}
          >
            {t("compareEarlier")}
          </Button>
        )}
        {message === "" ? null : (
          <Button
            size="sm"
            variant="quiet"
            aria-pressed={isSaid}
            className="h-7 px-2 aria-pressed:bg-hover aria-pressed:text-ink"
            onClick={() => setIsSaid(true)}
          >
            {t("compareSaid")}
          </Button>
        )}
      </div>
      <p className="whitespace-pre-wrap break-words">
        {parts.map(({ added, removed, value }, at) => {
          // biome-ignore-start lint/suspicious/noArrayIndexKey: two texts have one list of parts
          if (added) {
            return (
              <ins key={at} className="rounded-sm bg-hover font-medium decoration-edge underline-offset-4">
                {value}
              </ins>
            );
          }
          if (removed) {
            return (
              <del key={at} className="text-faint">
                {value}
              </del>
            );
          }
          return <span key={at}>{value}</span>;
          // biome-ignore-end lint/suspicious/noArrayIndexKey: see above
        })}
      </p>
    </section>
  );
}

/** Chinese has no spaces between its words: the browser knows them. */
function wordsOf(text: string) {
  const language = /\p{Script=Han}/u.test(text) ? "zh" : "en";
  return { intlSegmenter: new Intl.Segmenter(language, { granularity: "word" }) };
}
