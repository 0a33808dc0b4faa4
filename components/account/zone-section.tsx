import { getLocale, getTranslations } from "next-intl/server";
import { listRegions } from "#lib/workspace/zone/choice/rules.ts";
import type { Home } from "#lib/workspace/zone/schema.ts";
import { Section } from "./section.tsx";
import { ZoneForm } from "./zone-form.tsx";

/** Where the workspace keeps its days. */
export async function ZoneSection({ home: { workspace, zone, canChange } }: { readonly home: Home }) {
  const t = await getTranslations("account");
  const current = zone ?? "UTC";
  const regions = listRegions(await getLocale(), Date.now(), current);
  return (
    <Section title={t("zoneTitle")} text={workspace === null ? t("zoneText") : t("zoneTextOf", { workspace })}>
      <ZoneForm current={current} regions={regions} canChange={canChange} />
    </Section>
  );
}
