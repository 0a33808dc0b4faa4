"use client";

import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { type BatchPreview, batchPicturesMax } from "#lib/batch/view/schema.ts";
import { formatPrice, isFree } from "#lib/budget/price/rules.ts";
import { LimitLines } from "../picture/limit-lines.tsx";
import { Button } from "../ui/button.tsx";
import { Spinner } from "../ui/spinner.tsx";
import type { DrawFailure } from "./use-draw-batch.ts";

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
  blindness,
  onLookAgain,
  isBlocked,
  isSending,
  onDraw,
}: {
  readonly rows: number;
  readonly pictures: number;
  readonly isWhole: boolean;
  readonly faults: number;
  readonly preview: BatchPreview | null;
  readonly isDraft: boolean;
  readonly styles: readonly string[];
  readonly failure: DrawFailure | null;
  /** Why what the rows become and cost could not be found out. */
  readonly blindness: DrawFailure | null;
  readonly onLookAgain: () => void;
  readonly isBlocked: boolean;
  readonly isSending: boolean;
  readonly onDraw: () => void;
}) {
  const t = useTranslations("batch");
  const chat = useTranslations("chat");
  const draft = useTranslations("draft");
  const common = useTranslations("common");
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
      {blindness ? (
        <Refused failure={blindness}>
          <Button size="sm" className="mt-2" onClick={onLookAgain}>
            {common("retry")}
          </Button>
        </Refused>
      ) : failure ? (
        <Refused failure={failure} />
      ) : null}
      <div className="flex flex-wrap items-center justify-end gap-x-3 gap-y-2">
        <p role="status" className="tabular mr-auto text-sm">
          {rows > 0 ? t("total", { rows, pictures }) : t("noRows")}
          {priceText && rows > 0 ? <span className="text-soft"> · {priceText}</span> : null}
        </p>
        <Button variant="primary" disabled={isBlocked} aria-disabled={isSending} onClick={onDraw}>
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

function Refused({ failure, children }: { readonly failure: DrawFailure; readonly children?: ReactNode }) {
  const t = useTranslations("batch");
  const errors = useTranslations("error");
  const limit = "limit" in failure ? failure.limit : undefined;
  const model = "model" in failure ? (failure.model ?? "") : "";
  return (
    <div role="alert" className="rounded-md border border-line p-3 text-sm">
      <p className={failure.code === "drawn_before" ? undefined : "text-danger"}>
        {failure.code === "drawn_before" ? t("drawnBefore") : errors(failure.code, { model })}
      </p>
      {limit ? <LimitLines limit={limit} /> : null}
      {limit ? <p className="text-soft">{t("affordable", { count: limit.affordable })}</p> : null}
      {children}
    </div>
  );
}
