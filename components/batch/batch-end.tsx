"use client";

import { useLocale, useTranslations } from "next-intl";
import { type BatchPreview, batchPicturesMax } from "#lib/batch/view/schema.ts";
import { formatPrice, isFree } from "#lib/budget/price/rules.ts";
import type { Failure } from "#lib/result.ts";
import { LimitLines } from "../picture/limit-lines.tsx";
import { Button } from "../ui/button.tsx";
import { Spinner } from "../ui/spinner.tsx";

/** How many pictures, at what price in all, what is in the way, and Draw. */
export function BatchEnd({
  rows,
  pictures,
  isWhole,
  faults,
  preview,
  isDraft,
  styles,
  failure,
  isBlocked,
  isSending,
}: {
  readonly rows: number;
  readonly pictures: number;
  readonly isWhole: boolean;
  readonly faults: number;
  readonly preview: BatchPreview | null;
  readonly isDraft: boolean;
  readonly styles: readonly string[];
  readonly failure: Failure | { readonly code: "offline" | "stale" } | null;
  readonly isBlocked: boolean;
  readonly isSending: boolean;
}) {
  const t = useTranslations("batch");
  const chat = useTranslations("chat");
  const draft = useTranslations("draft");
  const locale = useLocale();
  const price = preview?.price;
  const priceText =
    preview === null ? "" : price ? (isFree(price) ? t("free") : formatPrice(price, locale)) : t("priceUnknown");
  const hindrance = hindranceOf({ rows, pictures, isWhole, faults });
  return (
    <div className="sticky -bottom-6 -mx-6 -mb-6 flex flex-col gap-2 border-line border-t bg-sheet px-6 pt-3 pb-6">
      {styles.length > 0 ? (
        <p className="text-soft text-sm">{chat("inStyle", { styles: styles.join(" · ") })}</p>
      ) : null}
      {isDraft ? <p className="text-soft text-sm">{draft("switch")}</p> : null}
      {hindrance && rows > 0 ? (
        <p className="text-danger text-sm">{t(hindrance, { count: faults, max: batchPicturesMax })}</p>
      ) : null}
      {failure ? <Refused failure={failure} /> : null}
      <div className="flex flex-wrap items-center justify-end gap-x-3 gap-y-2">
        <p role="status" className="tabular mr-auto text-sm">
          {rows > 0 ? t("total", { rows, pictures }) : t("noRows")}
          {priceText && rows > 0 ? <span className="text-soft"> · {priceText}</span> : null}
        </p>
        <Button type="submit" variant="primary" disabled={isBlocked} aria-disabled={isSending}>
          {isSending ? <Spinner /> : null}
          {t("draw", { count: pictures })}
        </Button>
      </div>
    </div>
  );
}

type State = {
  readonly rows: number;
  readonly pictures: number;
  readonly isWhole: boolean;
  readonly faults: number;
};

function hindranceOf({ pictures, isWhole, faults }: State) {
  if (!isWhole) return "incomplete" as const;
  if (pictures > batchPicturesMax) return "tooMany" as const;
  return faults > 0 ? ("faulty" as const) : null;
}

function Refused({ failure }: { readonly failure: Failure | { readonly code: "offline" | "stale" } }) {
  const t = useTranslations("batch");
  const errors = useTranslations("error");
  const limit = "limit" in failure ? failure.limit : undefined;
  const model = "model" in failure ? (failure.model ?? "") : "";
  return (
    <div role="alert" className="rounded-md border border-line p-3 text-sm">
      <p className="text-danger">{errors(failure.code, { model })}</p>
      {limit ? <LimitLines limit={limit} /> : null}
      {limit ? <p className="text-soft">{t("affordable", { count: limit.affordable })}</p> : null}
    </div>
  );
}
