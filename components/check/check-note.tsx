"use client";

import { useTranslations } from "next-intl";
import { isFree } from "#lib/budget/price/rules.ts";
import type { Checks } from "#lib/prompt/checklist/schema.ts";
import type { AssetView } from "#lib/studio/schema.ts";
import { PriceText } from "../prompt/price-text.tsx";
import { useStudio } from "../studio/store.ts";
import { Button } from "../ui/button.tsx";
import { Spinner } from "../ui/spinner.tsx";
import { CheckList } from "./check-list.tsx";
import { useCheck } from "./use-check.ts";
import { useFix } from "./use-fix.ts";

/** Under a picture in the chat: what is not as asked, and the rest in one line. */
export function CheckNote({ asset }: { readonly asset: AssetView }) {
  const t = useTranslations("check");
  const { checker, isEmpty, isLooking, ask } = useCheck(asset);
  const { price, fix } = useFix(
    asset,
    useStudio((state) => (asset.promptId ? state.prompts[asset.promptId] : undefined)),
  );
  if (asset.checks?.state === "done") return <Compared checks={asset.checks} price={price} onFix={fix} />;
  if (isLooking)
    return (
      <p className="flex items-center gap-1.5 text-faint text-sm">
        <Spinner className="size-3" />
        {t("running")}
      </p>
    );
  // Who costs nothing has looked already, where there was something to see.
  if (!checker || isEmpty || (checker.price && isFree(checker.price) && !asset.checks)) return null;
  return (
    <div className="flex flex-wrap items-center gap-x-2">
      {asset.checks ? <p className="text-soft text-sm">{t("failed")}</p> : null}
      <Button size="sm" variant="quiet" title={t("askHint")} onClick={ask} className="-ml-2 px-2">
        {asset.checks ? t("again") : t("ask")}
      </Button>
      <PriceText price={checker.price} count={1} />
    </div>
  );
}

function Compared({
  checks: { items },
  price,
  onFix,
}: {
  readonly checks: Checks;
  readonly onFix: (words: string) => void;
  readonly price: Parameters<typeof CheckList>[0]["price"];
}) {
  const t = useTranslations("check");
  const failed = items.filter(({ verdict }) => verdict === "no");
  const others = items.filter(({ verdict }) => verdict !== "no");
  const yes = items.filter(({ verdict }) => verdict === "yes").length;
  const total = items.length;
  return (
    <div className="flex flex-col gap-1">
      {failed.length > 0 ? <CheckList checks={failed} price={price} onFix={onFix} /> : null}
      {others.length > 0 ? (
        <details className="text-faint text-sm">
          <summary title={t("open")} className="w-fit cursor-pointer select-none rounded-sm touch:py-2.5">
            {yes === total ? t("all", { total }) : t("some", { yes, total })}
          </summary>
          <div className="pt-1">
            <CheckList checks={others} price={price} onFix={onFix} />
          </div>
        </details>
      ) : null}
    </div>
  );
}
