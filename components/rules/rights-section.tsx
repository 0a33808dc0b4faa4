import { useTranslations } from "next-intl";
import { Section } from "#components/account/section.tsx";
import type { RuleSectionProps } from "./privacy-section.tsx";
import { RightsForm } from "./rights-form.tsx";

export function RightsSection({ policy: { rights, terms }, canChange }: RuleSectionProps) {
  const t = useTranslations("nameRules");
  return (
    <Section title={t("rightsTitle")} text={t("rightsText")}>
      <RightsForm rules={{ rights, terms }} canChange={canChange} />
    </Section>
  );
}
