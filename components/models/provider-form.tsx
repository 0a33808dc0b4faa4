"use client";

import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { FormError, SubmitButton, TextField } from "#components/account/form-parts.tsx";
import { Button } from "#components/ui/button.tsx";
import { Field } from "#components/ui/field.tsx";
import { Select } from "#components/ui/select.tsx";
import { Spinner } from "#components/ui/spinner.tsx";
import { saveProvider, testProvider } from "#lib/provider/actions.ts";
import type { ServerOption } from "#lib/provider/catalogue/rules.ts";
import { type Draft, type DraftField, problemsOf, toSave } from "#lib/provider/draft/rules.ts";
import type { TestReport } from "#lib/provider/probe/schema.ts";
import type { KeyView, ProviderOverrides } from "#lib/provider/schema.ts";
import { OverrideFields } from "./override-fields.tsx";
import { TestResult } from "./test-result.tsx";
import { useAction } from "./use-action.ts";

type Props = {
  readonly id: string;
  readonly start: Draft;
  readonly overrides: ProviderOverrides;
  readonly keyView: KeyView;
  readonly options: readonly ServerOption[];
  readonly onEnd: () => void;
};

/** A server's address and key, its models, and what the owner knows of them. It can be tested before it is saved. */
export function ProviderForm({ id, start, overrides, keyView, options, onEnd }: Props) {
  const t = useTranslations("models");
  const tError = useTranslations("error");
  const listId = useId();
  const [draft, setDraft] = useState(start);
  const [wrong, setWrong] = useState<readonly DraftField[]>([]);
  const [report, setReport] = useState<TestReport | null>(null);
  const saving = useAction();
  const testing = useAction();
  const set = (change: Partial<Draft>) => setDraft((before) => ({ ...before, ...change }));
  const errorOf = (field: DraftField) => (wrong.includes(field) ? t(`problem.${problemWord(field)}`) : null);
  const isKeyNeeded = saving.code === "key_needed" || testing.code === "key_needed";
  const code = [saving.code, testing.code].find((one) => one && one !== "key_needed");

  function whenRight(then: () => void): void {
    const problems = problemsOf(draft);
    setWrong(problems);
    if (problems.length === 0) then();
  }

  function test(): void {
    const { baseUrl, chatModel, imageModel } = draft;
    const key = draft.removesKey ? { key: "" } : draft.key === "" ? {} : { key: draft.key };
    testing.run(() => testProvider({ id, draft: { baseUrl, chatModel, imageModel, ...key } }), setReport);
  }

  /** A kind brings its usual address, as long as nothing else was typed. */
  function chooseKind(server: Draft["server"]): void {
    const urls = options.map(({ url }) => url);
    const option = options.find(({ kind }) => kind === server);
    const isUntouched = draft.baseUrl === "" || urls.includes(draft.baseUrl);
    set({ server, ...(isUntouched ? { baseUrl: option?.url ?? "" } : {}) });
  }

  return (
    <form
      noValidate
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (!saving.isPending) whenRight(() => saving.run(() => saveProvider(toSave(id, draft, overrides)), onEnd));
      }}
    >
      <Field label={t("kind")} hint={t("kindHint")}>
        {(control) => (
          <Select
            {...control}
            value={draft.server}
            onChange={(event) => chooseKind(kindOf(options, event.target.value))}
          >
            <option value="">{t("kindByAddress")}</option>
            {options.map(({ kind, name }) => (
              <option key={kind} value={kind}>
                {kind === "other" ? t("kindOther") : name}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <TextField
        label={t("address")}
        hint={t("addressHint")}
        error={errorOf("baseUrl")}
        type="url"
        inputMode="url"
        autoComplete="off"
        spellCheck={false}
        required
        value={draft.baseUrl}
        onChange={(event) => set({ baseUrl: event.target.value })}
      />
      <KeyFields draft={draft} keyView={keyView} set={set} error={isKeyNeeded ? tError("key_needed") : null} />
      <TextField
        label={t("name")}
        hint={t("nameHint")}
        autoComplete="off"
        maxLength={80}
        value={draft.name}
        onChange={(event) => set({ name: event.target.value })}
      />
      <div className="flex flex-col gap-2">
        <div>
          <Button aria-disabled={testing.isPending} onClick={() => (testing.isPending ? undefined : whenRight(test))}>
            {testing.isPending ? <Spinner /> : null}
            {testing.isPending ? t("testing") : t("test")}
          </Button>
        </div>
        <p className="text-faint text-sm">{t("testHint")}</p>
        <TestResult report={report} />
      </div>
      <datalist id={listId}>
        {report?.models.map((model) => (
          <option key={model} value={model} />
        ))}
      </datalist>
      <TextField
        label={t("imageModel")}
        hint={t("imageModelHint")}
        list={listId}
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        value={draft.imageModel}
        onChange={(event) => set({ imageModel: event.target.value })}
      />
      <TextField
        label={t("priceUsd")}
        hint={t("priceHint")}
        error={errorOf("priceUsd")}
        inputMode="decimal"
        autoComplete="off"
        value={draft.priceUsd}
        onChange={(event) => set({ priceUsd: event.target.value })}
      />
      <TextField
        label={t("chatModel")}
        hint={t("chatModelHint")}
        list={listId}
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        value={draft.chatModel}
        onChange={(event) => set({ chatModel: event.target.value })}
      />
      <OverrideFields draft={draft} set={set} errorOf={errorOf} />
      <FormError text={code ? tError(code) : null} />
      <div className="flex flex-wrap gap-2">
        <SubmitButton label={t("save")} pendingLabel={t("saving")} isPending={saving.isPending} variant="primary" />
        <Button variant="quiet" onClick={onEnd}>
          {t("cancel")}
        </Button>
      </div>
    </form>
  );
}

function kindOf(options: readonly ServerOption[], value: string): Draft["server"] {
  return options.find(({ kind }) => kind === value)?.kind ?? "";
}

function problemWord(field: DraftField): "baseUrl" | "places" | "silenceS" | "totalS" | "both" | "number" {
  if (field === "baseUrl" || field === "places" || field === "silenceS" || field === "totalS") return field;
  return field === "chatOutUsd" ? "both" : "number";
}

type KeyProps = {
  readonly draft: Draft;
  readonly keyView: KeyView;
  readonly set: (change: Partial<Draft>) => void;
  readonly error: string | null;
};

/** The stored key is never shown; an empty field leaves it as it is. */
function KeyFields({ draft, keyView, set, error }: KeyProps) {
  const t = useTranslations("models");
  const isStored = keyView.kind === "set";
  return (
    <div className="flex flex-col gap-2">
      <TextField
        label={t("key")}
        hint={
          keyView.kind === "unreadable"
            ? t("keyUnreadable")
            : isStored
              ? t("keyKept", { end: keyView.end })
              : t("keyHint")
        }
        error={error}
        type="password"
        autoComplete="off"
        spellCheck={false}
        disabled={draft.removesKey}
        value={draft.key}
        onChange={(event) => set({ key: event.target.value })}
      />
      {keyView.kind === "none" ? null : (
        <label className="hit flex items-center gap-2 text-soft text-sm">
          <input
            type="checkbox"
            className="size-4 accent-accent"
            checked={draft.removesKey}
            onChange={(event) => set({ removesKey: event.target.checked, key: "" })}
          />
          {t("keyRemove")}
        </label>
      )}
    </div>
  );
}
