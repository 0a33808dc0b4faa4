"use client";

import { Check, Image, Link2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import type { AssetView } from "#lib/studio/schema.ts";
import { Button } from "../ui/button.tsx";
import { showToast } from "../ui/toast.ts";
import { copyLink, copyPicture } from "./copying.ts";

const shownMs = 1_600;

export function CopyActions({ asset }: { readonly asset: AssetView }) {
  const t = useTranslations("lightbox");
  return (
    <div className="flex flex-wrap gap-2">
      <CopyAction
        label={t("copyPicture")}
        icon={<Image size={16} aria-hidden="true" />}
        copy={() => copyPicture(asset)}
      />
      <CopyAction label={t("copyLink")} icon={<Link2 size={16} aria-hidden="true" />} copy={() => copyLink(asset)} />
    </div>
  );
}

function CopyAction({
  label,
  icon,
  copy,
}: {
  readonly label: string;
  readonly icon: ReactNode;
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
    <Button size="sm" onClick={() => void press()}>
      {isCopied ? <Check size={16} aria-hidden="true" /> : icon}
      {label}
      <span role="status" className="sr-only">
        {isCopied ? common("copied") : ""}
      </span>
    </Button>
  );
}
