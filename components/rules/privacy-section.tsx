import { useTranslations } from "next-intl";
import { Section } from "#components/account/section.tsx";
import type { PromptPolicy } from "#lib/prompt/policy/schema.ts";
import { PrivacyForm } from "./privacy-form.tsx";

export type RuleSectionProps = { readonly policy: PromptPolicy; readonly canChange: boolean };

export function PrivacySection({ policy: { privacy, names, shieldsChat }, canChange }: RuleSectionProps) {
  const t = useTranslations("rules");
  return (
    <Section title={t("privacyTitle")} text={t("privacyText")}>
      <PrivacyForm rules={{ privacy, names, shieldsChat }} canChange={canChange} />
    </Section>
  );
}
