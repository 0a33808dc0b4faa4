"use client";

import { Check, Copy } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { IconButton } from "../ui/icon-button.tsx";

const shownMs = 1_600;

export function CopyButton({ text }: { readonly text: string }) {
  const t = useTranslations("common");
  const [isCopied, setIsCopied] = useState(false);

  async function copy() {
    await navigator.clipboard.writeText(text);
    setIsCopied(true);
    setTimeout(() => setIsCopied(false), shownMs);
  }

  return (
    <IconButton label={isCopied ? t("copied") : t("copy")} onClick={() => void copy()}>
      {isCopied ? <Check size={16} /> : <Copy size={16} />}
    </IconButton>
  );
}
