"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { ConfirmDialog } from "#components/ui/confirm-dialog.tsx";
import { Spinner } from "#components/ui/spinner.tsx";
import { deleteProvider, testProvider } from "#lib/provider/actions.ts";
import type { ServerOption } from "#lib/provider/catalogue/rules.ts";
import { toDraft } from "#lib/provider/draft/rules.ts";
import type { TestReport } from "#lib/provider/probe/schema.ts";
import type { ModelsView, ProviderView } from "#lib/provider/schema.ts";
import { Abilities } from "./abilities.tsx";
import { HealthLine } from "./health-line.tsx";
import { KeyLine } from "./key-line.tsx";
import { ProviderForm } from "./provider-form.tsx";
import { TestResult } from "./test-result.tsx";
import { useAction } from "./use-action.ts";
import { hostOf, useProviderName } from "./use-provider-name.ts";

type Props = { readonly provider: ProviderView; readonly view: ModelsView; readonly options: readonly ServerOption[] };

/** One server: what runs on it, how it is, and what can be done with it. */
export function ProviderCard({ provider, view, options }: Props) {
  const t = useTranslations("models");
  const name = useProviderName()(provider);
  const [isEdited, setIsEdited] = useState(false);
  const host = hostOf(provider);
  const uses = [
    view.drawerId === provider.id ? t("usedDraws") : null,
    view.writerId === provider.id ? t("usedWrites") : null,
  ];

  return (
    <li className="flex flex-col gap-4 rounded-lg border border-line bg-sheet p-4 sm:p-5">
      <div className="flex flex-col gap-0.5">
        <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
          <h3 className="min-w-0 break-words font-semibold text-md">{name}</h3>
          {uses.map((use) => (use ? <Badge key={use} text={use} /> : null))}
        </div>
        <p className="break-all text-faint text-sm">{host ?? t("noHost")}</p>
      </div>
      {isEdited ? (
        <ProviderForm
          id={provider.id}
          start={toDraft(provider)}
          overrides={provider.overrides}
          keyView={provider.key}
          options={options}
          onEnd={() => setIsEdited(false)}
        />
      ) : (
        <>
          <dl className="grid grid-cols-[auto_1fr] gap-x-6 gap-y-1.5">
            <Fact term={t("imageModel")} text={provider.imageModel ?? t("noModel")} />
            <Fact term={t("chatModel")} text={provider.chatModel ?? t("noModel")} />
            {provider.kind === "built-in" ? null : <KeyLine value={provider.key} />}
          </dl>
          <HealthLine health={provider.health} readAt={view.now} />
          <Abilities provider={provider} />
          {provider.kind === "built-in" ? null : (
            <Deeds provider={provider} name={name} onEdit={() => setIsEdited(true)} />
          )}
        </>
      )}
    </li>
  );
}

function Badge({ text }: { readonly text: string }) {
  return <span className="rounded-sm bg-accent-wash px-2 py-0.5 text-accent-ink text-sm">{text}</span>;
}

function Fact({ term, text }: { readonly term: string; readonly text: string }) {
  return (
    <>
      <dt className="text-soft">{term}</dt>
      <dd className="min-w-0 break-words">{text}</dd>
    </>
  );
}

type DeedsProps = { readonly provider: ProviderView; readonly name: string; readonly onEdit: () => void };

/** The one that the environment names can be tested here, and changed only there. */
function Deeds({ provider, name, onEdit }: DeedsProps) {
  const t = useTranslations("models");
  const tError = useTranslations("error");
  const [report, setReport] = useState<TestReport | null>(null);
  const [isAsking, setIsAsking] = useState(false);
  const testing = useAction();
  const deleting = useAction();
  const code = testing.code ?? deleting.code;
  const { id } = provider;

  return (
    <div className="flex flex-col gap-3">
      {provider.kind === "env" ? <p className="text-faint text-sm">{t("envText")}</p> : null}
      <div className="flex flex-wrap gap-2">
        <Button
          size="sm"
          aria-disabled={testing.isPending}
          onClick={() => (testing.isPending ? undefined : testing.run(() => testProvider({ id }), setReport))}
        >
          {testing.isPending ? <Spinner /> : null}
          {testing.isPending ? t("testing") : t("test")}
        </Button>
        {provider.kind === "own" ? (
          <>
            <Button size="sm" onClick={onEdit}>
              {t("edit")}
            </Button>
            <Button size="sm" variant="danger" aria-disabled={deleting.isPending} onClick={() => setIsAsking(true)}>
              {t("delete")}
            </Button>
          </>
        ) : null}
      </div>
      {code ? (
        <p role="alert" className="text-danger text-sm">
          {tError(code)}
        </p>
      ) : null}
      <TestResult report={report} />
      <ConfirmDialog
        isOpen={isAsking}
        title={t("deleteTitle", { name })}
        description={t("deleteText")}
        confirmLabel={t("delete")}
        cancelLabel={t("cancel")}
        onClose={() => setIsAsking(false)}
        onConfirm={() => deleting.run(() => deleteProvider({ id }))}
      />
    </div>
  );
}
