"use client";

import { useTranslations } from "next-intl";
import type { AssetView } from "#lib/studio/schema.ts";
import { PriceText } from "../prompt/price-text.tsx";
import { Button } from "../ui/button.tsx";
import { Spinner } from "../ui/spinner.tsx";
import { DraftMark } from "./draft-mark.tsx";
import { useFinishing } from "./use-finishing.ts";

/** On a draft in the chat: what it is, and how to have it finished. Nothing more once that was done. */
export function FinishChip({ asset }: { readonly asset: AssetView }) {
  const t = useTranslations("draft");
  const { finishedId, isFinishing, isSame, price, isPriced, ask } = useFinishing(asset);
  return (
    <>
      <DraftMark className="top-1.5 left-1.5" />
      {finishedId ? null : (
        <Button
          size="sm"
          disabled={isFinishing}
          title={isSame ? t("hint") : t("mayDiffer")}
          aria-label={t("finishOne", { title: asset.title || asset.altText })}
          onClick={ask}
          className="absolute right-1.5 bottom-1.5 max-w-[calc(100%-0.75rem)] gap-1.5 overflow-hidden px-2 disabled:opacity-100"
        >
          {isFinishing ? <Spinner className="size-3" /> : null}
          {isFinishing ? t("finishing") : t("finish")}
          {isPriced && !isFinishing ? <PriceText price={price} count={1} /> : null}
        </Button>
      )}
    </>
  );
}
