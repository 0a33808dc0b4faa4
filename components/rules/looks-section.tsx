import { useTranslations } from "next-intl";
import { Section } from "#components/account/section.tsx";
import { LooksForm } from "./looks-form.tsx";
import type { RuleSectionProps } from "./privacy-section.tsx";

export function LooksSection({ policy: { looksUnasked }, canChange }: RuleSectionProps) {
  const t = useTranslations("rules");
  return (
    <Section title={t("looksTitle")} text={t("looksText")}>
      <LooksForm rules={{ looksUnasked }} canChange={canChange} />
    </Section>
  );
}
