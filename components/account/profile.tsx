import { getTranslations } from "next-intl/server";
import type { AccountView } from "#lib/account/schema.ts";

export async function Profile({ account }: { readonly account: AccountView }) {
  const t = await getTranslations("account");
  const badge = account.isGuest ? t("guest") : account.isOwner ? t("owner") : null;
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-6 gap-y-2">
      <dt className="text-soft">{t("name")}</dt>
      <dd className="min-w-0 break-words">
        {account.name ?? <span className="text-faint">{t("noName")}</span>}
        {badge ? <span className="ml-3 rounded-sm bg-well px-2 py-0.5 text-soft text-sm">{badge}</span> : null}
      </dd>
      <dt className="text-soft">{t("email")}</dt>
      <dd className="min-w-0 break-words">{account.email ?? <span className="text-faint">{t("noEmail")}</span>}</dd>
    </dl>
  );
}
