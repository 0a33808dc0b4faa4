import { getFormatter, getTranslations } from "next-intl/server";
import type { SessionView } from "#lib/account/schema.ts";
import { readAgent } from "#lib/account/session/rules.ts";
import { RevokeForm } from "./revoke-form.tsx";

/** Every browser that is signed in, the one that was used last first. */
export async function SessionList({ sessions }: { readonly sessions: readonly SessionView[] }) {
  const t = await getTranslations("account");
  const format = await getFormatter();
  const now = new Date();

  function nameOf({ userAgent }: SessionView): string {
    const { browser, system } = readAgent(userAgent);
    return t("agent", { browser: browser ?? t("unknownBrowser"), system: system ?? t("unknownSystem") });
  }

  return (
    <ul className="flex flex-col">
      {sessions.map((session) => {
        const agent = nameOf(session);
        const when = format.relativeTime(new Date(session.seenAt), now);
        const date = format.dateTime(new Date(session.createdAt), { dateStyle: "medium" });
        return (
          <li key={session.id} className="flex items-center gap-4 border-line border-t py-3 first:border-t-0">
            <div className="min-w-0 grow">
              <p className="font-medium">
                {agent}
                {session.isCurrent ? <span className="ml-2 font-normal text-accent-ink">{t("current")}</span> : null}
              </p>
              <p className="text-faint text-sm">
                {t("seen", { when })} · {t("opened", { date })}
              </p>
            </div>
            {session.isCurrent ? null : <RevokeForm id={session.id} label={t("revokeLabel", { agent, when })} />}
          </li>
        );
      })}
    </ul>
  );
}
