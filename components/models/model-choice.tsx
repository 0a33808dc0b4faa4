"use client";

import { useTranslations } from "next-intl";
import { Field } from "#components/ui/field.tsx";
import { Select } from "#components/ui/select.tsx";
import { chooseProvider } from "#lib/provider/actions.ts";
import type { ModelsView, ProviderView } from "#lib/provider/schema.ts";
import { useAction } from "./use-action.ts";
import { hostOf, useProviderName } from "./use-provider-name.ts";

/** Who writes and who draws, from the next message on. */
export function ModelChoice({ view }: { readonly view: ModelsView }) {
  const t = useTranslations("models");
  return (
    <div className="flex max-w-sm flex-col gap-4">
      <One part="drawer" label={t("draws")} view={view} chosenId={view.drawerId} modelOf={(one) => one.imageModel} />
      <One part="writer" label={t("writes")} view={view} chosenId={view.writerId} modelOf={(one) => one.chatModel} />
    </div>
  );
}

type Props = {
  readonly part: "writer" | "drawer";
  readonly label: string;
  readonly view: ModelsView;
  readonly chosenId: string;
  readonly modelOf: (provider: ProviderView) => string | null;
};

function One({ part, label, view, chosenId, modelOf }: Props) {
  const t = useTranslations("models");
  const tError = useTranslations("error");
  const nameOf = useProviderName();
  const { run, isPending, code } = useAction();
  const able = view.providers.filter((provider) => modelOf(provider) !== null);
  const chosen = able.find(({ id }) => id === chosenId);
  const host = chosen ? hostOf(chosen) : null;

  return (
    <Field
      label={label}
      hint={host ? t(`leaves.${part}`, { host }) : t("staysHere")}
      error={code ? tError(code) : null}
    >
      {(control) => (
        <Select
          {...control}
          value={chosenId}
          aria-busy={isPending}
          onChange={(event) => run(() => chooseProvider({ role: part, providerId: event.target.value }))}
        >
          {able.map((provider) => (
            <option key={provider.id} value={provider.id}>
              {t("choice", { model: modelOf(provider) ?? "", server: nameOf(provider) })}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}
