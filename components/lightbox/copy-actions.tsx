"use client";

import { Check, Image, Link2, type LucideIcon } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { AssetView } from "#lib/studio/schema.ts";
import { IconButton } from "../ui/icon-button.tsx";
import { showToast } from "../ui/toast.ts";
import { copyLink, copyPicture } from "./copying.ts";

const shownMs = 1_600;

/** The picture and its address, for the clipboard. */
export function CopyActions({ asset }: { readonly asset: AssetView }) {
  const t = useTranslations("lightbox");
  return (
    <>
      <CopyAction label={t("copyPicture")} icon={Image} copy={() => copyPicture(asset)} />
      <CopyAction label={t("copyLink")} icon={Link2} copy={() => copyLink(asset)} />
    </>
  );
}

function CopyAction({
  label,
  icon: Icon,
  copy,
}: {
  readonly label: string;
  readonly icon: LucideIcon;
  readonly copy: () => Promise<void>;
}) {
  const t = useTranslations("lightbox");
  const common = useTranslations("common");
  const [isCopied, setIsCopied] = useState(false);

  async function press() {
    try {
      await copy();
      setIsCopied(true);
      setTimeout(() => setIsCopied(false), shownMs);
    } catch {
      showToast(t("copyFailed")); // the browser may forbid it, and has no clipboard for pages without TLS
    }
  }

  return (
    <>
      <IconButton label={label} onClick={() => void press()} className="size-9">
        {isCopied ? <Check size={16} /> : <Icon size={16} />}
      </IconButton>
      <span role="status" className="sr-only">
        {isCopied ? common("copied") : ""}
      </span>
    </>
  );
}
