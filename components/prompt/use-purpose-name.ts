import { useTranslations } from "next-intl";
import { purposes, purposeWords } from "#lib/prompt/purpose/schema.ts";

/** What a purpose is called in the person's language. A model is told the one word for it that all of them know. */
export function usePurposeName(): (words: string) => string {
  const t = useTranslations("ledger");
  return (words) => {
    const purpose = purposes.find((one) => purposeWords(one) === words);
    return purpose ? t(`purpose_${purpose}`) : words;
  };
}
