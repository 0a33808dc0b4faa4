"use client";

import { CornerUpLeft, MessageSquareText } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { altLengthMax, titleLengthMax } from "#lib/asset/words/length/schema.ts";
import type { AssetView, PromptView } from "#lib/studio/schema.ts";
import { showTurn } from "../chat/show-turn.ts";
import { CheckSection } from "../check/check-section.tsx";
import { CopyButton } from "../prompt/copy-button.tsx";
import { PromptLines } from "../prompt/prompt-lines.tsx";
import { SourcePictures } from "../prompt/source-pictures.tsx";
import { replacePicture } from "../studio/place.ts";
import { usePane } from "../studio/use-panes.ts";
import { useTimeZone } from "../studio/use-time-zone.ts";
import { Button } from "../ui/button.tsx";
import { IconButton } from "../ui/icon-button.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { CopyActions } from "./copy-actions.tsx";
import { EditableWords } from "./editable-words.tsx";
import { LightboxActions } from "./lightbox-actions.tsx";
import { LightboxFacts } from "./lightbox-facts.tsx";
import { LightboxHistory } from "./lightbox-history.tsx";
import { LightboxLineage } from "./lightbox-lineage.tsx";
import { SortingRow, TagList } from "./sorting-row.tsx";
import type { Picture } from "./use-picture.ts";
import type { Sorting } from "./use-sorting.ts";
import { useWords } from "./use-words.ts";

/** Everything about the picture: its words, its origin, and what can be done with it. */
export function LightboxDrawer({
  picture,
  sorting,
  after,
  onReuse,
  onChange,
}: {
  readonly picture: Picture & { readonly asset: AssetView };
  readonly sorting: Sorting;
  /** Which picture comes into view when this one goes to the trash. */
  readonly after: AssetView | null;
  readonly onReuse: (prompt: PromptView) => void;
  readonly onChange: (id: string) => void;
}) {
  const t = useTranslations("lightbox");
  const format = useFormatter();
  const timeZone = useTimeZone();
  const { showPane } = usePane();
  const { asset, prompt, cost, finishedId, revisions, isReading } = picture;
  const words = prompt?.text ?? picture.toldPrompt;
  const { rename, describe } = useWords(asset);
  const { conversationId, turnId, title, altText } = asset;
  return (
    <aside
      aria-label={t("details")}
      className="flex shrink-0 flex-col gap-5 border-line border-t bg-paper p-5 pb-[calc(1.25rem+env(safe-area-inset-bottom))] lg:w-88 lg:overflow-y-auto lg:border-t-0 lg:border-l"
    >
      <header className="flex flex-col gap-1">
        <EditableWords
          key={asset.id}
          value={title}
          label={t("title")}
          editLabel={t("rename")}
          lengthMax={titleLengthMax}
          onSave={(next) => void rename(title, next)}
        >
          <h2 className="font-semibold text-md">{title || altText}</h2>
        </EditableWords>
        <p className="text-faint text-sm">
          {format.dateTime(new Date(asset.createdAt), { dateStyle: "medium", timeStyle: "short", timeZone })}
        </p>
      </header>
      <LightboxActions key={`${asset.id} actions`} asset={asset} after={after} onChange={onChange} />
      <div key={`${asset.id} sorting`} className="-mt-2 flex flex-wrap items-center gap-2">
        {asset.isTrashed ? null : <SortingRow asset={asset} sorting={sorting} />}
        <CopyActions asset={asset} />
      </div>
      <TagList tags={asset.tags} />
      <LightboxLineage key={asset.id} asset={asset} finishedId={finishedId} />
      {prompt && prompt.sourceIds.length > 0 ? <SourcePictures ids={prompt.sourceIds} onOpen={replacePicture} /> : null}
      {conversationId && turnId ? (
        <Button
          className="self-start"
          onClick={() => {
            showPane("chat");
            showTurn(conversationId, turnId);
          }}
        >
          <MessageSquareText size={16} aria-hidden="true" />
          {t("madeHere")}
        </Button>
      ) : null}
      <section className="flex flex-col gap-1 border-line border-t pt-4">
        <h3 className="font-medium text-faint text-sm">{t("description")}</h3>
        <EditableWords
          key={asset.id}
          value={altText}
          label={t("description")}
          editLabel={t("describe")}
          lengthMax={altLengthMax}
          onSave={(next) => void describe(altText, next)}
        >
          <p>{altText}</p>
        </EditableWords>
      </section>
      {asset.source === "upload" ? null : (
        <section className="flex flex-col gap-2 border-line border-t pt-4">
          <div className="flex h-8 items-center">
            <h3 className="grow font-medium text-faint text-sm">{t("prompt")}</h3>
            {prompt ? (
              <>
                <IconButton label={t("reuse")} hint="p" onClick={() => onReuse(prompt)}>
                  <CornerUpLeft size={16} />
                </IconButton>
                <CopyButton text={prompt.text} />
              </>
            ) : null}
            {!prompt && words ? <CopyButton text={words} /> : null}
          </div>
          {words ? <PromptLines text={words} /> : null}
          {!words && isReading ? <Skeleton className="h-18 w-full" /> : null}
          {!words && !isReading ? <p className="text-soft">{t("noPrompt")}</p> : null}
        </section>
      )}
      <CheckSection key={`${asset.id} checks`} asset={asset} prompt={prompt} />
      <LightboxHistory asset={asset} revisions={revisions} />
      <LightboxFacts asset={asset} prompt={prompt} cost={cost} isReading={isReading} />
    </aside>
  );
}
