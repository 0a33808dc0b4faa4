"use client";

import { useTranslations } from "next-intl";
import { readLine } from "#lib/prompt/ledger/rules.ts";
import { usePurposeName } from "./use-purpose-name.ts";

/** The prompt as it is sent, its labels in the person's language. Lines without a known label are shown as they are. */
export function PromptLines({ text }: { readonly text: string }) {
  "use memo";
  const t = useTranslations("prompt");
  const ledger = useTranslations("ledger");
  const nameOf = usePurposeName();
  const lines = text.split("\n").map((line) => {
    const { field, words } = readLine(line);
    return {
      label: field === "words" ? "" : ledger(`line_${field}`),
      words: field === "purpose" ? nameOf(words) : words,
    };
  });
  return (
    <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 gap-y-1">
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a revision's lines never change
        <div key={index} className="col-span-2 grid grid-cols-subgrid">
          <dt className={line.label ? "text-faint" : "sr-only"}>{line.label || t("label")}</dt>
          <dd className={line.label ? "break-words" : "col-span-2 break-words"}>{line.words}</dd>
        </div>
      ))}
    </dl>
  );
}
