"use client";

import { ArrowUp, Square } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { type KeyboardEvent, memo, Suspense, useEffect, useRef, useState } from "react";
import { formatPrice } from "#lib/budget/price/rules.ts";
import type { PickedPreset } from "#lib/preset/schema.ts";
import { usePicking } from "../picker/use-picking.ts";
import { useFacts, useStudio } from "../studio/store.ts";
import { useChatCommands } from "../studio/use-chat-commands.ts";
import { lazyPart } from "../ui/lazy-part.ts";
import { filled, onFill } from "./compose.ts";
import { RememberedSwitch } from "./remembered-switch.tsx";
import { draftPlace, useDraft, useEarlyWords } from "./use-draft.ts";
import { useGrowingBox } from "./use-growing-box.ts";
import { usePictures } from "./use-pictures.ts";
import { useRecall } from "./use-recall.ts";

const Picker = lazyPart(async () => (await import("../picker/picker.tsx")).Picker);
const PickedChips = lazyPart(async () => (await import("../picker/picked-chips.tsx")).PickedChips);
const PictureChips = lazyPart(async () => (await import("./picture-chips.tsx")).PictureChips);
const PickerWindow = lazyPart(async () => (await import("../picker/picker-window.tsx")).PickerWindow);

/** What the server refuses in a message, such as the bell and half of an emoji, is dropped rather than argued about. */
function cleaned(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return text.replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f]/gu, "").toWellFormed();
}

/** Not drawn anew by what happens around it: somebody writes here while words and pictures arrive. */
export const Composer = memo(function Composer({
  conversationId,
  said,
  busyTurnId,
  isClosed,
  onReach,
}: {
  readonly conversationId: string | null;
  readonly said: readonly string[];
  readonly busyTurnId: string | null;
  readonly isClosed: boolean;
  /** Somebody is about to write. */
  readonly onReach: () => void;
}) {
  const t = useTranslations("composer");
  const draft = useTranslations("draft");
  const review = useTranslations("review");
  const { messageLengthMax: max, isDraftFirst, isReviewFirst, person, workspace } = useFacts();
  const place = draftPlace(conversationId, { person, workspace });
  const { send, stop } = useChatCommands();
  const [text, write] = useDraft(place);
  const [isDraft, setIsDraft] = useState(isDraftFirst);
  const [isReview, setIsReview] = useState(isReviewFirst);
  const box = useRef<HTMLTextAreaElement>(null);
  const { recall, forget } = useRecall(said, text, write);
  const picking = usePicking(box, { text, write, place });
  const { slash, picked, opened } = picking;
  const pictures = usePictures(place);
  const isChange = pictures.ids.length > 0;
  useFill(box, write, { choose: picking.setPicked, add: pictures.add, set: pictures.set });
  const over = text.trim().length - max;
  const isSendable = text.trim() !== "" && over <= 0 && !isClosed;
  useEarlyWords(box, write);
  useGrowingBox(box, text);

  function submit() {
    if (!isSendable) return;
    const message = cleaned(text.trim());
    write("");
    forget();
    picking.clear();
    pictures.set([]);
    void send(message, conversationId, { isDraft, isReview, presets: picked, pictures: pictures.ids });
  }

  function press(event: KeyboardEvent<HTMLTextAreaElement>) {
    // Safari ends a composition before its keydown; 229 tells.
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    if (picking.press(event) || recall(event)) return;
    if (event.key !== "Enter" || event.shiftKey || event.altKey) return;
    event.preventDefault();
    submit();
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
      className="shrink-0 px-4 pb-2.5"
    >
      {over > 0 ? (
        <p id="composer-limit" role="alert" className="pb-2 text-danger text-sm">
          {t("tooLong", { over, max })}
        </p>
      ) : null}
      <div className="relative rounded-lg border border-edge bg-sheet p-1.5 pl-3.5 transition-colors duration-100 focus-within:border-ink">
        <Suspense>{slash ? <Picker picking={picking} query={slash.query} /> : null}</Suspense>
        <Suspense>{isChange ? <PictureChips ids={pictures.ids} onRemove={pictures.remove} /> : null}</Suspense>
        <Suspense>{picked.length > 0 ? <PickedChips picked={picked} onRemove={picking.remove} /> : null}</Suspense>
        <Suspense>
          {opened ? (
            <PickerWindow opened={opened} picking={picking} conversationId={conversationId} isDraft={isDraft} />
          ) : null}
        </Suspense>
        <div className="flex items-end gap-2">
          <textarea
            id="composer"
            ref={box}
            rows={1}
            value={text}
            disabled={isClosed}
            enterKeyHint="send"
            aria-label={t("label")}
            aria-describedby={over > 0 ? "composer-limit" : undefined}
            aria-invalid={over > 0}
            title={t("hint")}
            placeholder={t(isChange ? "placeholderChange" : said.length > 0 ? "placeholderMore" : "placeholder")}
            onChange={(event) => write(event.target.value)}
            onFocus={onReach}
            onKeyDown={press}
            {...picking.combobox}
            className="type-box grow-with-text max-h-60 min-h-9 w-full min-w-0 resize-none bg-transparent py-1.75 touch:py-2.5 text-base outline-none"
          />
          {busyTurnId ? <StopButton onStop={() => void stop(busyTurnId)} /> : null}
          {busyTurnId && text.trim() === "" ? null : (
            <button
              type="submit"
              aria-label={t("send")}
              data-tip={t("send")}
              disabled={!isSendable}
              className="hit inline-flex size-9 shrink-0 items-center justify-center rounded-md bg-accent text-on-accent transition-colors duration-100 hover:bg-accent-strong disabled:cursor-not-allowed disabled:bg-hover disabled:text-faint"
            >
              <ArrowUp size={20} aria-hidden="true" />
            </button>
          )}
        </div>
      </div>
      <div className="mt-1.5 flex flex-wrap gap-x-3">
        {isChange ? null : (
          <RememberedSwitch
            name="easel_drafts"
            label={draft("switch")}
            hint={draft("switchHint")}
            isOn={isDraft}
            onChange={setIsDraft}
          />
        )}
        <RememberedSwitch
          name="easel_review"
          label={review("switch")}
          hint={review("switchHint")}
          isOn={isReview}
          onChange={setIsReview}
        />
        <PickerButton isDisabled={isClosed} onPress={picking.begin} />
        {isChange ? null : <UsualPriceText isDraft={isDraft} />}
      </div>
    </form>
  );
});

/** What a picture costs as a rule, where it costs anything: the card of each prompt knows it exactly. */
function UsualPriceText({ isDraft }: { readonly isDraft: boolean }) {
  "use memo";
  const t = useTranslations("price");
  const locale = useLocale();
  const usual = useStudio((state) => state.drawer.usual);
  if (!usual) return null;
  const price = formatPrice(isDraft ? usual.draft : usual.full, locale);
  return (
    <span title={t("usualHint")} className="tabular ml-auto self-center text-faint text-sm">
      {t("usual", { price })}
    </span>
  );
}

/** The slash for those who do not know it, or have no key for it. */
function PickerButton({ isDisabled, onPress }: { readonly isDisabled: boolean; readonly onPress: () => void }) {
  const t = useTranslations("picker");
  return (
    <button
      type="button"
      disabled={isDisabled}
      title={t("openHint")}
      onPointerDown={(event) => event.preventDefault()}
      onClick={onPress}
      className="inline-flex h-7 items-center gap-2 rounded-md px-1 text-faint text-sm transition-colors duration-100 hover:text-ink touch:min-h-11"
    >
      <span aria-hidden="true" className="rounded-sm border border-line px-1.5 font-mono">
        /
      </span>
      {t("open")}
    </button>
  );
}

function StopButton({ onStop }: { readonly onStop: () => void }) {
  const t = useTranslations("composer");
  return (
    <button
      type="button"
      aria-label={t("stop")}
      data-tip={`${t("stop")}  Esc`}
      onClick={onStop}
      className="hit inline-flex size-9 shrink-0 items-center justify-center rounded-md border border-line bg-sheet text-ink transition-colors duration-100 hover:bg-hover"
    >
      <Square size={16} aria-hidden="true" className="fill-current" />
    </button>
  );
}

type Filling = {
  readonly choose: (presets: readonly PickedPreset[]) => void;
  readonly add: (pictureId: string) => void;
  readonly set: (pictureIds: readonly string[]) => void;
};

function useFill(
  box: { readonly current: HTMLTextAreaElement | null },
  write: (text: string) => void,
  { choose, add, set }: Filling,
) {
  useEffect(
    () =>
      onFill((fill) => {
        write(filled(box.current?.value ?? "", fill));
        if (fill.kind === "whole" && fill.presets) choose(fill.presets);
        if (fill.kind === "whole" && fill.pictures) set(fill.pictures);
        if (fill.kind === "picture") add(fill.id);
        box.current?.focus();
      }),
    [box, write, choose, add, set],
  );
}
