"use client";

import { useTranslations } from "next-intl";
import { TextField } from "#components/account/form-parts.tsx";
import { Field } from "#components/ui/field.tsx";
import { Select } from "#components/ui/select.tsx";
import type { Draft, DraftField } from "#lib/provider/draft/rules.ts";

type Props = {
  readonly draft: Draft;
  readonly set: (change: Partial<Draft>) => void;
  readonly errorOf: (field: DraftField) => string | null;
};

/** What the owner knows better than the list; everything may stay as it is. */
export function OverrideFields({ draft, set, errorOf }: Props) {
  const t = useTranslations("models");
  return (
    <details className="group">
      <summary className="hit cursor-pointer text-soft text-sm hover:text-ink">{t("more")}</summary>
      <div className="flex flex-col gap-4 pt-4">
        <TextField
          label={t("like")}
          hint={t("likeHint")}
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          value={draft.like}
          onChange={(event) => set({ like: event.target.value })}
        />
        <div className="grid items-start gap-4 sm:grid-cols-2">
          <Choice
            draft={draft}
            set={set}
            field="sizes"
            values={draft.sizes === "kept" ? ["free", "three", "own", "kept"] : ["free", "three", "own"]}
          />
          <Choice draft={draft} set={set} field="edits" values={["multipart", "json", "none"]} />
          <Choice draft={draft} set={set} field="quality" values={["yes", "no"]} />
          <Choice draft={draft} set={set} field="transparent" values={["yes", "no"]} />
          <Choice draft={draft} set={set} field="stream" values={["yes", "no"]} />
          <Choice draft={draft} set={set} field="responseFormat" values={["yes", "no"]} />
          <Amount draft={draft} set={set} errorOf={errorOf} field="places" />
          <span className="max-sm:hidden" />
          <Amount draft={draft} set={set} errorOf={errorOf} field="silenceS" hint={t("silenceHint")} />
          <Amount draft={draft} set={set} errorOf={errorOf} field="totalS" hint={t("totalHint")} />
          <Amount draft={draft} set={set} errorOf={errorOf} field="chatInUsd" />
          <Amount draft={draft} set={set} errorOf={errorOf} field="chatOutUsd" />
        </div>
      </div>
    </details>
  );
}

type ChoiceField = "sizes" | "edits" | "quality" | "transparent" | "stream" | "responseFormat";

function Choice({
  draft,
  set,
  field,
  values,
}: Pick<Props, "draft" | "set"> & {
  readonly field: ChoiceField;
  readonly values: readonly Exclude<Draft[ChoiceField], "">[];
}) {
  const t = useTranslations("models");
  return (
    <Field label={t(`override.${field}`)}>
      {(control) => (
        <Select
          {...control}
          value={draft[field]}
          onChange={(event) => set({ [field]: values.find((value) => value === event.target.value) ?? "" })}
        >
          <option value="">{t("asListed")}</option>
          {values.map((value) => (
            <option key={value} value={value}>
              {t(`option.${value}`)}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}

type AmountField = "places" | "silenceS" | "totalS" | "chatInUsd" | "chatOutUsd";

function Amount({ draft, set, errorOf, field, hint }: Props & { readonly field: AmountField; readonly hint?: string }) {
  const t = useTranslations("models");
  return (
    <TextField
      label={t(`override.${field}`)}
      {...(hint ? { hint } : {})}
      error={errorOf(field)}
      inputMode="decimal"
      autoComplete="off"
      value={draft[field]}
      onChange={(event) => set({ [field]: event.target.value })}
    />
  );
}
