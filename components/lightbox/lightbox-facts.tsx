"use client";

import { useFormatter, useTranslations } from "next-intl";
import type { AssetView } from "#lib/studio/schema.ts";

/** Models of the built-in engine are named so; its pictures are not made by AI and must not be called that. */
const builtInPrefix = "easel-";

export function LightboxFacts({ asset }: { readonly asset: AssetView }) {
  const t = useTranslations("lightbox");
  const format = useFormatter();
  const kilobytes = format.number(asset.sizeBytes / 1000, { maximumFractionDigits: 0 });
  const rows = [
    [t("size"), `${asset.width} × ${asset.height}`],
    [t("model"), asset.model],
    [t("file"), `${asset.mime.replace("image/", "").toUpperCase()} · ${kilobytes} kB`],
  ] as const;
  return (
    <section className="flex flex-col gap-3 border-line border-t pt-4">
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1">
        {rows.map(([label, value]) => (
          <div key={label} className="col-span-2 grid grid-cols-subgrid">
            <dt className="text-faint">{label}</dt>
            <dd className="tabular break-all">{value}</dd>
          </div>
        ))}
      </dl>
      <p className="self-start rounded-full border border-line px-2.5 py-0.5 text-soft text-sm">
        {asset.model.startsWith(builtInPrefix) ? t("builtIn") : t("ai")}
      </p>
    </section>
  );
}
