"use client";

import { useFormatter, useLocale, useTranslations } from "next-intl";
import { formatMoney } from "#lib/budget/price/rules.ts";
import type { CostView } from "#lib/budget/schema.ts";
import type { AssetView, PromptView } from "#lib/studio/schema.ts";

/** Models of the built-in engine are named so; its pictures are not made by AI and must not be called that. */
const builtInPrefix = "easel-";

export function LightboxFacts({
  asset,
  prompt,
  cost,
  isReading,
}: {
  readonly asset: AssetView;
  readonly prompt: PromptView | null;
  readonly cost: CostView | null;
  readonly isReading: boolean;
}) {
  const t = useTranslations("lightbox");
  const generation = useTranslations("generation");
  const format = useFormatter();
  const costText = useCostText(cost, asset.model.startsWith(builtInPrefix), isReading);
  const kilobytes = format.number(asset.sizeBytes / 1000, { maximumFractionDigits: 0 });
  const isUpload = asset.source === "upload";
  const file = `${asset.mime.replace("image/", "").toUpperCase()} · ${kilobytes} kB`;
  const rows = [
    { label: t("size"), text: `${asset.width} × ${asset.height}` },
    { label: t("model"), text: isUpload ? "" : asset.model },
    { label: t("file"), text: file },
    { label: t("fileName"), text: asset.fileName ?? "" },
    { label: t("cost"), text: isUpload ? "" : costText },
  ].filter(({ text }) => text !== "");
  const isOtherSize = prompt !== null && (prompt.width !== asset.width || prompt.height !== asset.height);
  return (
    <section className="flex flex-col gap-3 border-line border-t pt-4">
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1">
        {rows.map(({ label, text }) => (
          <div key={label} className="col-span-2 grid grid-cols-subgrid">
            <dt className="text-faint">{label}</dt>
            <dd className="tabular break-all">{text}</dd>
          </div>
        ))}
      </dl>
      {isOtherSize ? (
        <p className="tabular text-soft text-sm">
          {generation("otherSize", {
            asked: `${prompt.width} × ${prompt.height}`,
            drawn: `${asset.width} × ${asset.height}`,
          })}
        </p>
      ) : null}
      <p className="self-start rounded-full border border-line px-2.5 py-0.5 text-soft text-sm">
        {isUpload ? t("uploaded") : asset.model.startsWith(builtInPrefix) ? t("builtIn") : t("ai")}
      </p>
    </section>
  );
}

/** Its place is kept while the figure is on its way, so that nothing jumps. */
function useCostText(cost: CostView | null, isBuiltIn: boolean, isReading: boolean): string {
  const t = useTranslations("lightbox");
  const locale = useLocale();
  if (isBuiltIn) return t("costFree");
  if (!cost) return isReading ? "…" : t("costUnknown");
  if (cost.microUsd === 0) return t("costUnknown"); // nobody had told the price
  const amount = formatMoney(cost.microUsd, locale);
  return cost.isEstimated ? t("costEstimated", { amount }) : amount;
}
