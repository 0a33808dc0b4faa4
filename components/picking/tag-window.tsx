"use client";

import { Plus, Tag, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { sharedTags } from "#lib/gallery/change/rules.ts";
import { foldTag } from "#lib/gallery/tag/rules.ts";
import type { AssetView } from "#lib/studio/schema.ts";
import { Button } from "../ui/button.tsx";
import { ChooseWindow } from "./choose-window.tsx";
import { useTags } from "./use-tags.ts";

/** The tags of some pictures: those they have, to take away, and a box for others. */
export function TagWindow({
  assets,
  onAdd,
  onRemove,
  onManage,
  onClose,
}: {
  readonly assets: readonly AssetView[];
  readonly onAdd: (name: string) => void;
  readonly onRemove: (name: string) => void;
  /** Absent where no list of pictures is behind the window. */
  readonly onManage?: () => void;
  readonly onClose: () => void;
}) {
  const t = useTranslations("organise");
  const [text, setText] = useState("");
  const known = (useTags(text.trim()).tags ?? []).map(({ name }) => name);
  const wanted = text.replace(/\s+/gu, " ").trim();
  const shared = sharedTags(assets);
  const isOnAll = new Set(shared.filter((tag) => tag.isOnAll).map(({ name }) => foldTag(name)));
  const offered = known.filter((name) => !isOnAll.has(foldTag(name)));
  const isNew =
    wanted !== "" && ![...known, ...shared.map(({ name }) => name)].some((name) => foldTag(name) === foldTag(wanted));

  function add(name: string) {
    setText("");
    onAdd(name);
  }

  return (
    <ChooseWindow
      title={t("tags")}
      label={t("tagBox")}
      placeholder={t("tagHint")}
      text={text}
      onText={setText}
      onClose={onClose}
      foot={
        onManage ? (
          <Button variant="quiet" size="sm" onClick={onManage} className="-ml-3 self-start">
            {t("manageTags")}
          </Button>
        ) : null
      }
      choices={[
        ...offered.map((name) => ({
          key: name,
          label: (
            <>
              <Tag size={16} aria-hidden="true" className="text-faint" />
              {name}
            </>
          ),
          run: () => add(name),
        })),
        ...(isNew ? [{ key: "", label: <New name={wanted} />, run: () => add(wanted) }] : []),
      ]}
    >
      {shared.length > 0 ? (
        <ul aria-label={t("tagsOn")} className="flex flex-wrap gap-1.5">
          {shared.map(({ name, isOnAll: isWhole }) => (
            <li key={name} className="flex items-center rounded-full border border-line bg-well pl-2.5 text-sm">
              <span className={isWhole ? "" : "text-faint"}>{name}</span>
              {isWhole ? null : <span className="sr-only">{t("onSome")}</span>}
              <button
                type="button"
                aria-label={t("untagNamed", { name })}
                onClick={() => onRemove(name)}
                className="reach inline-flex size-7 items-center justify-center rounded-full text-faint hover:text-ink"
              >
                <X size={14} aria-hidden="true" />
              </button>
            </li>
          ))}
        </ul>
      ) : null}
    </ChooseWindow>
  );
}

function New({ name }: { readonly name: string }) {
  const t = useTranslations("organise");
  return (
    <>
      <Plus size={16} aria-hidden="true" className="text-faint" />
      {t("newNamed", { name })}
    </>
  );
}
