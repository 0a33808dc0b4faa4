import { useTranslations } from "next-intl";
import { Section } from "#components/account/section.tsx";
import { ConductForm } from "./conduct-form.tsx";
import type { RuleSectionProps } from "./privacy-section.tsx";

export function ConductSection({ policy: { profile, checksOutput, unscreened }, canChange }: RuleSectionProps) {
  const t = useTranslations("nameRules");
  return (
    <Section title={t("conductTitle")} text={t("conductText")}>
      <ConductForm rules={{ profile, checksOutput, unscreened }} canChange={canChange} />
    </Section>
  );
}
