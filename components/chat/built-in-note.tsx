"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { rememberChoice } from "../studio/remember.ts";
import { useFacts, useStudio } from "../studio/store.ts";
import { IconButton } from "../ui/icon-button.tsx";

/** Says once, plainly, that no model draws here, and which variable changes that. */
export function BuiltInNote() {
  const t = useTranslations("chat");
  const common = useTranslations("common");
  const { isBuiltInNoted } = useFacts();
  const isBuiltIn = useStudio((state) => state.drawer.isBuiltIn);
  const [isNoted, setIsNoted] = useState(isBuiltInNoted);
  if (!isBuiltIn || isNoted) return null;
  return (
    <aside className="relative flex flex-col gap-1 rounded-lg border border-line bg-sheet py-3 pr-11 pl-4">
      <p className="font-medium">{t("builtInTitle")}</p>
      <p className="text-soft text-sm">
        {t.rich("builtInText", { variable: (name) => <code className="font-mono text-ink">{name}</code> })}
      </p>
      <IconButton
        label={common("dismiss")}
        className="absolute top-1.5 right-1.5"
        onClick={() => {
          rememberChoice("easel_noted", "built-in");
          setIsNoted(true);
        }}
      >
        <X size={16} />
      </IconButton>
    </aside>
  );
}
