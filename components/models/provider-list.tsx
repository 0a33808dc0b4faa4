"use client";

import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { makeId } from "#lib/ids.ts";
import type { ServerOption } from "#lib/provider/catalogue/rules.ts";
import { emptyDraft } from "#lib/provider/draft/rules.ts";
import type { ModelsView } from "#lib/provider/schema.ts";
import { ProviderCard } from "./provider-card.tsx";
import { ProviderForm } from "./provider-form.tsx";

/** Every server that models may run on, and a form for one more. */
export function ProviderList({
  view,
  options,
}: {
  readonly view: ModelsView;
  readonly options: readonly ServerOption[];
}) {
  const t = useTranslations("models");
  const [newId, setNewId] = useState<string | null>(null);
  const hasOwn = view.providers.some(({ kind }) => kind === "own");

  return (
    <div className="flex flex-col gap-4">
      <ul className="flex flex-col gap-4">
        {view.providers.map((provider) => (
          <ProviderCard key={provider.id} provider={provider} view={view} options={options} />
        ))}
      </ul>
      {newId ? (
        <section aria-label={t("add")} className="rounded-lg border border-line bg-sheet p-4 sm:p-5">
          <h3 className="pb-4 font-semibold text-md">{t("add")}</h3>
          <ProviderForm
            id={newId}
            start={emptyDraft}
            overrides={{}}
            keyView={{ kind: "none" }}
            options={options}
            onEnd={() => setNewId(null)}
          />
        </section>
      ) : (
        <div className="flex flex-col items-start gap-2">
          {hasOwn ? null : <p className="max-w-prose text-soft text-sm">{t("emptyText")}</p>}
          <Button onClick={() => setNewId(makeId())}>
            <Plus className="size-4" aria-hidden />
            {t("add")}
          </Button>
        </div>
      )}
    </div>
  );
}
