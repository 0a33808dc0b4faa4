"use client";

import { Plus } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { type ClipboardEvent, type InputEvent, useState } from "react";
import { isTable } from "#lib/batch/draft/rules.ts";
import { batchPicturesMax } from "#lib/batch/view/schema.ts";
import type { PickedPreset } from "#lib/preset/schema.ts";
import { findTextProblem, type ReadyTemplate, readyGiven } from "#lib/template/rules.ts";
import { shapes, templateLengthMax } from "#lib/template/schema.ts";
import { hasHeader, parseTable, readTable, rowsMax } from "#lib/template/table/rules.ts";
import { CountChoice } from "../prompt/count-choice.tsx";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { Field } from "../ui/field.tsx";
import { Textarea } from "../ui/input.tsx";
import { Select } from "../ui/select.tsx";
import { BatchEnd } from "./batch-end.tsx";
import { BatchTable, isGoodCell } from "./batch-table.tsx";
import { firstGiven, TemplateChoice } from "./template-choice.tsx";
import { languageOf, tidyRows, useBatchDraft } from "./use-batch-draft.ts";
import { useBatchPreview } from "./use-batch-preview.ts";
import { useDrawBatch } from "./use-draw-batch.ts";

/** A template and a pasted table: what they become, what that costs, and Draw. */
export function BatchWindow({
  start,
  picked,
  conversationId,
  isDraft,
  onDrawn,
  onClose,
}: {
  readonly start: ReadyTemplate | null;
  readonly picked: readonly PickedPreset[];
  readonly conversationId: string | null;
  /** Pictures small and cheap first. */
  readonly isDraft: boolean;
  readonly onDrawn: () => void;
  readonly onClose: () => void;
}) {
  const t = useTranslations("batch");
  const own = useTranslations("own");
  const language = useLocale() === "zh-CN" ? "zh" : "en";
  const batch = useBatchDraft(start, readyGiven(firstGiven, language));
  const { names, rows } = batch;
  const { template, asked } = batch.draft;
  const [isShowingPrompts, setIsShowingPrompts] = useState(false);
  const { draw, isSending, failure } = useDrawBatch(conversationId, asked, batch.keepAsked);
  const problem = findTextProblem(template.text) ?? (names.length === 0 ? "no_blanks" : null);
  const pictures = rows.length * template.count;
  const isWhole = rows.length > 0 && rows.every((row) => row.length === names.length && row.every(isGoodCell));
  const { name, text, purpose, aspect, count } = template;
  const input = {
    ...{ name, text, purpose, aspect, count },
    language: languageOf(text),
    rows: tidyRows(rows),
    presetIds: picked.map(({ id }) => id),
    isDraft,
  };
  const isReady = problem === null && isWhole && pictures <= batchPicturesMax;
  const { looked, lookAgain } = useBatchPreview(
    isReady ? { ...input, ...(conversationId && { conversationId }) } : null,
  );
  const preview = looked?.ok ? looked.value : null;
  const faults = preview?.rows.filter(({ kind }) => kind === "fault").length ?? 0;

  const isBlocked = preview === null || faults > 0; // nobody draws without having seen the price

  async function submit() {
    if (isBlocked || !(await draw(input))) return;
    batch.forget();
    onDrawn();
    onClose();
  }

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t("title")}
      description={t("about")}
      className="sm:w-[min(56rem,calc(100vw-2rem))]"
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          event.stopPropagation(); // the message box around it is another form
          // Nothing but its button draws: Enter in a field would be too easily pressed.
        }}
        className="flex min-w-0 flex-col gap-4"
      >
        <Field label={t("template")}>
          {({ id }) => <TemplateChoice id={id} chosen={template} onChoose={batch.choose} />}
        </Field>
        <Field
          label={own("sentence")}
          hint={names.length > 0 ? own("blanks", { names: names.join(", ") }) : undefined}
          error={problem === "no_blanks" ? t("noBlanks") : problem ? own(`problem_${problem}`) : null}
        >
          {(control) => (
            <Textarea
              {...control}
              rows={2}
              value={template.text}
              maxLength={templateLengthMax.text}
              onChange={(event) => batch.rewrite(event.target.value)}
            />
          )}
        </Field>
        <PasteBox names={names} isSmall={rows.length > 0} onRows={batch.fill} />
        {rows.length > 0 ? (
          <BatchTable
            names={names}
            rows={rows}
            previews={preview?.rows ?? null}
            isShowingPrompts={isShowingPrompts}
            onWrite={(at, column, value) => batch.write(at, names[column] ?? "", value)}
            onRemove={batch.remove}
          />
        ) : null}
        <div className="flex flex-wrap items-center gap-3 text-sm">
          <Button size="sm" variant="quiet" disabled={rows.length >= rowsMax || names.length === 0} onClick={batch.add}>
            <Plus size={16} aria-hidden="true" />
            {t("addRow")}
          </Button>
          {rows.length > 0 ? (
            <label className="inline-flex items-center gap-2 touch:min-h-11">
              <input
                type="checkbox"
                checked={isShowingPrompts}
                onChange={(event) => setIsShowingPrompts(event.target.checked)}
                className="size-4 accent-accent"
              />
              {t("showPrompts")}
            </label>
          ) : null}
          <span className="ml-auto inline-flex items-center gap-2">
            <Select
              aria-label={t("aspect")}
              value={template.aspect}
              onChange={(event) => {
                const aspect = shapes.find((one) => one === event.target.value);
                if (aspect) batch.set({ aspect });
              }}
              className="w-auto"
            >
              {shapes.map((aspect) => (
                <option key={aspect} value={aspect}>
                  {t(`aspect_${aspect}`)}
                </option>
              ))}
            </Select>
            <span className="text-soft">{t("each")}</span>
            <CountChoice count={template.count} onChange={(count) => batch.set({ count })} />
          </span>
        </div>
        <BatchEnd
          rows={rows.length}
          pictures={pictures}
          isWhole={isWhole}
          faults={faults}
          preview={preview}
          isDraft={isDraft}
          styles={picked.map((preset) => preset.name[language])}
          failure={failure}
          blindness={looked && !looked.ok ? looked.error : null}
          onLookAgain={lookAgain}
          isBlocked={isBlocked}
          isSending={isSending}
          onDraw={() => void submit()}
        />
      </form>
    </Dialog>
  );
}

/** Where a table is pasted. Its first row may name the columns; otherwise they come in the order of the blanks. */
function PasteBox({
  names,
  isSmall,
  onRows,
}: {
  readonly names: readonly string[];
  readonly isSmall: boolean;
  readonly onRows: (rows: readonly (readonly string[])[]) => void;
}) {
  const t = useTranslations("batch");
  const [note, setNote] = useState<string | null>(null);

  function take(text: string) {
    const cells = parseTable(text, names.length);
    const isHeaded = hasHeader(cells, names);
    const { rows, ignored, absent, left } = readTable(cells, names, isHeaded);
    if (rows.length === 0) return setNote(t("nothingPasted"));
    onRows(rows);
    const notes = [
      isHeaded ? t("headed") : "",
      ignored.length > 0 ? t("ignored", { names: ignored.join(", ") }) : "",
      isHeaded && absent.length > 0 ? t("absent", { names: absent.join(", ") }) : "",
      left > 0 ? t("left", { count: left, max: rowsMax }) : "",
    ];
    setNote([t("pasted", { count: rows.length }), ...notes].filter(Boolean).join(" "));
  }

  function paste(event: ClipboardEvent<HTMLTextAreaElement>) {
    event.preventDefault();
    take(event.clipboardData.getData("text/plain"));
  }

  /** Tables that come without the clipboard; a letter that somebody types is none. */
  function input({ nativeEvent, currentTarget }: InputEvent<HTMLTextAreaElement>) {
    if (!nativeEvent.isComposing && isTable(currentTarget.value, nativeEvent.inputType)) take(currentTarget.value);
  }

  return (
    <Field
      label={isSmall ? t("pasteAgain") : t("paste")}
      hint={<span role="status">{note ?? t("pasteHint", { names: names.join(" · "), max: rowsMax })}</span>}
    >
      {(control) => (
        <Textarea
          {...control}
          rows={isSmall ? 1 : 4}
          value=""
          disabled={names.length === 0}
          placeholder={t("pasteHere")}
          onPaste={paste}
          onInput={input}
          className="resize-none"
        />
      )}
    </Field>
  );
}
