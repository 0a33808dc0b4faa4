"use client";

import { useTranslations } from "next-intl";
import type { AssetView, PromptView } from "#lib/studio/schema.ts";
import { showTurn } from "../chat/show-turn.ts";
import { PriceText } from "../prompt/price-text.tsx";
import { usePane } from "../studio/use-panes.ts";
import { Button } from "../ui/button.tsx";
import { Spinner } from "../ui/spinner.tsx";
import { CheckList } from "./check-list.tsx";
import { useCheck } from "./use-check.ts";
import { useFix } from "./use-fix.ts";

/** Beside an opened picture: all that was compared, or how to have it compared. */
export function CheckSection({ asset, prompt }: { readonly asset: AssetView; readonly prompt: PromptView | null }) {
  const t = useTranslations("check");
  const { checker, isEmpty, isLooking, ask } = useCheck(asset);
  const { showPane } = usePane();
  const { price, fix } = useFix(asset, prompt);
  const { checks, conversationId, turnId } = asset;
  if (!asset.promptId || !(checks || checker)) return null;

  /** The chat of the picture comes into view, with the sentence in its message box. */
  function showFix(words: string) {
    if (!conversationId || !turnId) return;
    showPane("chat");
    showTurn(conversationId, turnId);
    // After the lightbox has given the focus back.
    requestAnimationFrame(() => requestAnimationFrame(() => fix(words)));
  }

  return (
    <section aria-label={t("label")} className="flex flex-col gap-2 border-line border-t pt-4">
      <h3 className="font-medium text-faint text-sm">{t("title")}</h3>
      {checks?.state === "done" ? (
        <>
          <CheckList checks={checks.items} price={price} onFix={showFix} />
          <p className="text-faint text-sm">{t("approximate")}</p>
        </>
      ) : null}
      {checks?.state === "failed" ? <p className="text-soft text-sm">{t("failed")}</p> : null}
      {isEmpty ? <p className="text-soft text-sm">{t("nothing")}</p> : null}
      {checks?.state === "done" || isEmpty || !checker ? null : (
        <span className="flex items-center gap-3">
          <Button size="sm" disabled={isLooking || asset.isTrashed} title={t("askHint")} onClick={ask}>
            {isLooking ? <Spinner className="size-3" /> : null}
            {isLooking ? t("running") : checks ? t("again") : t("ask")}
          </Button>
          {isLooking ? null : <PriceText price={checker.price} count={1} />}
        </span>
      )}
    </section>
  );
}
