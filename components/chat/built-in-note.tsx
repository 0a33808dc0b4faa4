"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { rememberChoice } from "../studio/remember.ts";
import { useFacts } from "../studio/store.ts";
import { Button } from "../ui/button.tsx";

/** Says once, plainly, that no model draws here, and which variable changes that. */
export function BuiltInNote() {
  const t = useTranslations("chat");
  const common = useTranslations("common");
  const { drawer, isBuiltInNoted } = useFacts();
  const [isNoted, setIsNoted] = useState(isBuiltInNoted);
  if (!drawer.isBuiltIn || isNoted) return null;
  return (
    <aside className="flex flex-col items-start gap-2 rounded-lg border border-line bg-sheet p-4">
      <p className="font-medium">{t("builtInTitle")}</p>
      <p className="text-soft text-sm">
        {t.rich("builtInText", { variable: (name) => <code className="font-mono text-ink">{name}</code> })}
      </p>
      <Button
        size="sm"
        onClick={() => {
          rememberChoice("easel_noted", "built-in");
          setIsNoted(true);
        }}
      >
        {common("dismiss")}
      </Button>
    </aside>
  );
}
