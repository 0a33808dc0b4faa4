"use client";

import { useTranslations } from "next-intl";

/** Where a page broke. `digest` is the number under which the server's log has the rest. */
export function PageFault({ digest, onRetry }: { readonly digest: string | undefined; readonly onRetry: () => void }) {
  const t = useTranslations("common");
  return (
    <main
      role="alert"
      className="mx-auto flex min-h-dvh max-w-md flex-col items-center justify-center gap-4 px-6 text-center"
    >
      <p className="text-soft">{t("pageFault")}</p>
      {digest ? <code className="font-mono text-faint text-sm">{digest}</code> : null}
      {/* Not our own button: this page comes along with every other one, and should weigh nothing. */}
      <button type="button" onClick={onRetry} className="h-9 rounded-md bg-accent px-4 font-medium text-on-accent">
        {t("reload")}
      </button>
    </main>
  );
}
