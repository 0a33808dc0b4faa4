"use client";

import { useTranslations } from "next-intl";
import { BuiltInNote } from "./built-in-note.tsx";
import { fillComposer } from "./compose.ts";

const examples = ["ad", "lesson", "character", "story", "product", "sheet"] as const;

/** Where a conversation begins: six sentences to begin with. Choosing one only fills the box; the person sends. */
export function EmptyChat() {
  const t = useTranslations("chat");
  const words = useTranslations("examples");
  return (
    <div className="flex min-h-0 grow flex-col overflow-y-auto px-4 pb-4">
      <div className="mt-auto flex flex-col gap-5 pt-2">
        <div className="flex flex-col gap-2">
          <h2 className="font-semibold text-xl tracking-tight">{t("emptyTitle")}</h2>
          <p className="text-soft">{t("emptyText")}</p>
        </div>
        <BuiltInNote />
        <div className="flex flex-col gap-2">
          <h3 className="text-faint text-sm">{t("examples")}</h3>
          <ul className="flex flex-col">
            {examples.map((name) => (
              <li key={name} className="border-line border-t last:border-b">
                <button
                  type="button"
                  onClick={() => fillComposer(words(`${name}_text`))}
                  className="group/example grid w-full grid-cols-[5.5rem_minmax(0,1fr)] gap-2 px-2 py-2 text-left hover:bg-hover"
                >
                  <span className="text-faint text-sm ">{words(`${name}_label`)}</span>
                  <span className="line-clamp-2 text-sm text-soft group-hover/example:text-ink">
                    {words(`${name}_text`)}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  );
}
