"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { FormError } from "./form-parts.tsx";
import { goTo } from "./use-account-form.ts";

type Provider = { readonly id: string; readonly name: string };

/**
 * The address of the provider's own page. Asked for by fetch: a form that is sent on to another origin would be
 * stopped by our own content policy.
 */
async function findProviderPage(id: string, callbackUrl: string): Promise<string> {
  const { csrfToken } = await readJson(await fetch("/api/auth/csrf"));
  const body = new URLSearchParams({ csrfToken: csrfToken ?? "", callbackUrl, json: "true" });
  const { url } = await readJson(await fetch(`/api/auth/signin/${id}`, { method: "POST", body }));
  if (!url) throw new Error("no address");
  return url;
}

async function readJson(response: Response): Promise<Readonly<Partial<Record<"csrfToken" | "url", string>>>> {
  if (!response.ok) throw new Error(`answered ${response.status}`);
  return await response.json();
}

export function ProviderButtons({
  providers,
  callbackUrl,
}: {
  readonly providers: readonly Provider[];
  readonly callbackUrl: string;
}) {
  const t = useTranslations("auth");
  const [hasFailed, setHasFailed] = useState(false);

  async function leave(id: string) {
    setHasFailed(false);
    try {
      goTo(await findProviderPage(id, callbackUrl));
    } catch {
      setHasFailed(true);
    }
  }

  return (
    <div className="flex flex-col gap-2">
      {providers.map(({ id, name }) => (
        <Button key={id} onClick={() => void leave(id)}>
          {t("with", { provider: name })}
        </Button>
      ))}
      <FormError text={hasFailed ? t("providerFailed") : null} />
    </div>
  );
}
