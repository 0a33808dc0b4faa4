"use client";

import { ImageUp, Sparkles } from "lucide-react";
import { useTranslations } from "next-intl";
import type { AssetView } from "#lib/studio/schema.ts";
import { useFinishing } from "../picture/use-finishing.ts";
import { DenialNote } from "../prompt/denial-note.tsx";
import { PriceText } from "../prompt/price-text.tsx";
import { replacePicture } from "../studio/place.ts";
import { Button } from "../ui/button.tsx";
import { Spinner } from "../ui/spinner.tsx";

/** From a draft to its finished picture, which can be asked for here, and back. */
export function LightboxLineage({
  asset,
  finishedId,
}: {
  readonly asset: AssetView;
  readonly finishedId: string | null;
}) {
  if (asset.isDraft) return <OfDraft asset={asset} knownId={finishedId} />;
  return asset.draftId ? <OfFinished draftId={asset.draftId} /> : null;
}

function OfFinished({ draftId }: { readonly draftId: string }) {
  const t = useTranslations("draft");
  return (
    <Button className="self-start" onClick={() => replacePicture(draftId)}>
      <ImageUp size={16} aria-hidden="true" />
      {t("seeDraft")}
    </Button>
  );
}

function OfDraft({ asset, knownId }: { readonly asset: AssetView; readonly knownId: string | null }) {
  const t = useTranslations("draft");
  const { finishedId, isFinishing, isSame, price, isPriced, ask } = useFinishing(asset, knownId);
  const canFinish = asset.promptId !== null;
  const aboutOf = () => {
    if (!canFinish && !finishedId) return t("cameAlong");
    return finishedId || isSame ? t("about") : t("mayDiffer");
  };
  return (
    <section aria-label={t("mark")} className="flex flex-col gap-2 rounded-lg border border-line bg-sheet p-3.5">
      <p className="text-soft text-sm">{aboutOf()}</p>
      {finishedId ? (
        <Button className="self-start" onClick={() => replacePicture(finishedId)}>
          <Sparkles size={16} aria-hidden="true" />
          {t("seeFinished")}
        </Button>
      ) : null}
      {canFinish && !finishedId ? (
        <span className="flex items-center gap-3">
          <Button disabled={isFinishing || asset.isTrashed} onClick={ask}>
            {isFinishing ? <Spinner className="size-3" /> : <Sparkles size={16} aria-hidden="true" />}
            {isFinishing ? t("finishing") : t("finish")}
          </Button>
          {isPriced && !isFinishing ? <PriceText price={price} count={1} /> : null}
        </span>
      ) : null}
      {asset.promptId && !finishedId ? <DenialNote promptId={asset.promptId} /> : null}
    </section>
  );
}
