import Link from "next/link";
import { getFormatter, getTranslations } from "next-intl/server";
import { Section } from "#components/account/section.tsx";
import { buttonClass } from "#components/ui/button.tsx";
import type { AcceptanceView } from "#lib/prompt/rights/acceptance/schema.ts";
import { type RightsKind, rightsKinds } from "#lib/prompt/rights/schema.ts";

/** Who had which name, or what private thing, drawn as it is: for the owner of the workspace. */
export async function AcceptancesSection({ acceptances }: { readonly acceptances: readonly AcceptanceView[] }) {
  const t = await getTranslations("nameRules");
  const things = await getTranslations("withheld");
  const format = await getFormatter();
  const nameOf = (kind: AcceptanceView["kind"]) => (isRights(kind) ? t(`named_${kind}`) : things(`thing_${kind}`));
  return (
    <Section title={t("acceptedTitle")} text={t("acceptedText")}>
      {acceptances.length === 0 ? (
        <p className="text-soft text-sm">{t("acceptedNone")}</p>
      ) : (
        <>
          <ul className="flex flex-col divide-y divide-line">
            {acceptances.map(({ id, name, kind, person, title, conversationId, acceptedAt }) => (
              <li key={id} className="flex flex-wrap items-baseline gap-x-3 gap-y-0.5 py-2 text-sm">
                <span className="font-medium">{name}</span>
                <span className="text-soft">{nameOf(kind)}</span>
                <span className="text-soft">{person ?? t("acceptedByGuest")}</span>
                {conversationId && title ? (
                  <Link href={`/c/${conversationId}`} className="hit min-w-0 truncate underline underline-offset-4">
                    {title}
                  </Link>
                ) : null}
                <time dateTime={acceptedAt} className="tabular ml-auto text-faint">
                  {format.dateTime(new Date(acceptedAt), { dateStyle: "medium", timeStyle: "short" })}
                </time>
              </li>
            ))}
          </ul>
          <a href="/api/acceptances" download className={`${buttonClass({ size: "sm" })} mt-4 self-start`}>
            {t("acceptedFile")}
          </a>
        </>
      )}
    </Section>
  );
}

function isRights(kind: AcceptanceView["kind"]): kind is RightsKind {
  return rightsKinds.some((one) => one === kind);
}
