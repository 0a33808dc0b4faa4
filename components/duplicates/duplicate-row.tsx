"use client";

import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { isSameFile } from "#lib/gallery/duplicate/rules.ts";
import type { DuplicateGroup } from "#lib/gallery/duplicate/schema.ts";
import { Button } from "../ui/button.tsx";
import { DuplicateTile } from "./duplicate-tile.tsx";
import { type Done, isNothing } from "./use-duplicates.ts";

/** Pictures that are nearly the same, with the one that should stay. */
export function DuplicateRow({
  group,
  done,
  onKeep,
  onKeepAll,
  onUndo,
}: {
  readonly group: DuplicateGroup;
  /** What was done with it; null: nothing yet. */
  readonly done: Done | null;
  readonly onKeep: (keptId: string) => void;
  /** They are no duplicates. */
  readonly onKeepAll: () => void;
  readonly onUndo: (id: string) => void;
}) {
  const t = useTranslations("duplicates");
  const common = useTranslations("common");
  const organise = useTranslations("organise");
  const name = useId();
  const [best] = group.pictures;
  const [keptId, setKeptId] = useState(best?.asset.id ?? "");
  const others = group.pictures.length - 1;
  if (done) {
    const said = done.kind === "apart" ? t("apart") : t("done", { count: done.count });
    return (
      <li className="flex items-center justify-between gap-2 border-line border-t py-4">
        <p role="status" className="text-soft">
          {isNothing(done) ? organise("unchanged") : said}
        </p>
        {isNothing(done) ? null : (
          <Button disabled={!done.isSaved} onClick={() => onUndo(done.id)}>
            {common("undo")}
          </Button>
        )}
      </li>
    );
  }
  return (
    <li className="flex flex-col gap-3 border-line border-t py-4">
      <fieldset className="flex flex-wrap gap-3">
        <legend className="sr-only">{t("choose", { count: group.count })}</legend>
        {group.pictures.map((picture) => (
          <DuplicateTile
            key={picture.asset.id}
            picture={picture}
            name={name}
            isKept={picture.asset.id === keptId}
            isSame={best !== undefined && picture !== best && isSameFile(picture, best)}
            onKeep={() => setKeptId(picture.asset.id)}
          />
        ))}
      </fieldset>
      <div className="flex flex-wrap items-center justify-between gap-2">
        <p className="text-soft text-sm">
          {keptId === best?.asset.id ? t(`why.${group.why}`) : t("chosen")}
          {group.count > group.pictures.length ? ` ${t("some", { count: group.count })}` : ""}
        </p>
        <span className="flex flex-wrap gap-2">
          <Button variant="quiet" onClick={onKeepAll}>
            {t("keepAll")}
          </Button>
          <Button onClick={() => onKeep(keptId)}>{t("keep", { count: others })}</Button>
        </span>
      </div>
    </li>
  );
}
