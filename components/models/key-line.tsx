import { useTranslations } from "next-intl";
import type { KeyView } from "#lib/provider/schema.ts";

/** Which key it is, by its last characters. */
export function KeyLine({ value }: { readonly value: KeyView }) {
  const t = useTranslations("models");
  return (
    <>
      <dt className="text-soft">{t("key")}</dt>
      <dd className="min-w-0 break-words">
        {value.kind === "none" ? t("noKey") : null}
        {value.kind === "set" ? <span className="font-mono">••••{value.end}</span> : null}
        {value.kind === "unreadable" ? <span className="text-danger">{t("keyUnreadable")}</span> : null}
      </dd>
    </>
  );
}
