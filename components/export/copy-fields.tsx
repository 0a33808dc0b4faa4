"use client";

import { useTranslations } from "next-intl";
import type { AssetView } from "#lib/studio/schema.ts";
import { Field } from "../ui/field.tsx";
import { Select } from "../ui/select.tsx";
import {
  type CopyChoice,
  type CopyFormat,
  copyEdges,
  copyFormats,
  hasQuality,
  qualityMax,
  qualityMin,
  sizeOfCopy,
} from "./copy-choice.ts";

const names: Readonly<Record<Exclude<CopyFormat, "original">, string>> = {
  png: "PNG",
  jpeg: "JPEG",
  webp: "WebP",
  avif: "AVIF",
};

export function CopyFields({
  asset,
  choice,
  onChange,
}: {
  readonly asset: AssetView;
  readonly choice: CopyChoice;
  readonly onChange: (choice: CopyChoice) => void;
}) {
  const t = useTranslations("export");
  const longest = Math.max(asset.width, asset.height);
  const own = asset.mime.replace("image/", "").toUpperCase();
  const edges = [...new Set([...copyEdges, ...(choice.edge ? [choice.edge] : [])])].filter((edge) => edge < longest);
  const isCopy = choice.format !== "original" || choice.edge !== null || choice.isTold;
  return (
    <>
      <div className="grid grid-cols-2 gap-4">
        <Field label={t("format")}>
          {(control) => (
            <Select
              {...control}
              value={choice.format}
              onChange={(event) => {
                const format = copyFormats.find((one) => one === event.target.value);
                if (format) onChange({ ...choice, format });
              }}
            >
              {copyFormats.map((format) => (
                <option key={format} value={format}>
                  {format === "original" ? t("asItIs", { format: own }) : names[format]}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Field label={t("size")}>
          {(control) => (
            <Select
              {...control}
              value={choice.edge !== null && choice.edge < longest ? choice.edge : ""}
              onChange={({ target }) =>
                onChange({ ...choice, edge: target.value === "" ? null : Number(target.value) })
              }
            >
              <option value="">{sizeOfCopy(asset, null)}</option>
              {edges.map((edge) => (
                <option key={edge} value={edge}>
                  {sizeOfCopy(asset, edge)}
                </option>
              ))}
            </Select>
          )}
        </Field>
      </div>
      {isCopy && hasQuality(choice, asset.mime) ? (
        <Field label={t("quality", { quality: choice.quality })}>
          {(control) => (
            <input
              {...control}
              type="range"
              min={qualityMin}
              max={qualityMax}
              step={5}
              value={choice.quality}
              onChange={({ target }) => onChange({ ...choice, quality: Number(target.value) })}
              className="h-8 w-full accent-accent touch:h-11"
            />
          )}
        </Field>
      ) : null}
      <label className="flex items-start gap-2.5 touch:min-h-11">
        <input
          type="checkbox"
          checked={choice.isTold}
          onChange={({ target }) => onChange({ ...choice, isTold: target.checked })}
          className="mt-0.5 size-4 shrink-0 accent-accent"
        />
        <span className="flex flex-col">
          {t("told")}
          <span className="text-faint text-sm">{t("toldHint")}</span>
        </span>
      </label>
    </>
  );
}
