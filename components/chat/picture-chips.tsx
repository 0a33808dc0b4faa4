"use client";

import { X } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { changePriceOf } from "#lib/studio/prompts/rules.ts";
import { PicturePreview } from "../prompt/picture-preview.tsx";
import { PriceText } from "../prompt/price-text.tsx";
import { useStudio } from "../studio/store.ts";

/** Pictures that go along: the first is changed, the others lend something, and are spoken of by their numbers. */
export function PictureChips({
  ids,
  onRemove,
}: {
  readonly ids: readonly string[];
  readonly onRemove: (id: string) => void;
}) {
  const t = useTranslations("change");
  const list = new Intl.NumberFormat(useLocale());
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5 pt-1 pr-1 pb-1.5">
      <ul aria-label={t("chosen")} className="flex flex-wrap gap-2">
        {ids.map((id, at) => (
          <li key={id} className="flex items-center gap-2 rounded-md border border-line bg-hover p-1">
            <PicturePreview id={id} number={ids.length > 1 ? list.format(at + 1) : null} />
            <span className="text-soft text-sm">{at === 0 ? t("this") : t("reference", { number: at + 1 })}</span>
            <button
              type="button"
              aria-label={t("remove", { number: at + 1 })}
              data-tip={t("remove", { number: at + 1 })}
              onClick={() => onRemove(id)}
              className="hit inline-flex size-6 shrink-0 items-center justify-center rounded-full text-soft hover:text-ink"
            >
              <X size={16} aria-hidden="true" />
            </button>
          </li>
        ))}
      </ul>
      <ChangePrice ids={ids} />
    </div>
  );
}

/** About what it costs, where that is anything. */
function ChangePrice({ ids }: { readonly ids: readonly string[] }) {
  const drawer = useStudio((state) => state.drawer);
  const asset = useStudio((state) => state.assets[ids[0] ?? ""]);
  const prompt = useStudio((state) => (asset?.promptId ? state.prompts[asset.promptId] : undefined));
  if (!asset || !drawer.usual) return null;
  return <PriceText price={changePriceOf({ asset, prompt, references: ids.length }, drawer)} count={1} />;
}
