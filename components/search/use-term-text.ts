"use client";

import { useTranslations } from "next-intl";
import { formatTerm } from "#lib/gallery/query/format/rules.ts";
import type { Term } from "#lib/gallery/query/schema.ts";

/** What a term says, in the person's language: "Tag: fox", "not: Album: Posters". */
export function useTermText(): (term: Term) => string {
  const t = useTranslations("search");
  const say = (term: Term): string => {
    switch (term.kind) {
      case "word":
      case "phrase":
        return formatTerm({ ...term, isNegated: false });
      case "is":
        return t(`flag.${term.flag}`);
      case "has":
        return t(`thing.${term.thing}`);
      case "status":
        return t("named", { key: t("key.status"), value: t(`status.${term.status}`) });
      case "ratio":
        return typeof term.ratio === "string"
          ? t(`shape.${term.ratio}`)
          : t("named", { key: t("key.ratio"), value: written(term) });
      case "unclear":
        return t("unclear", { text: formatTerm({ ...term, isNegated: false }) });
      default:
        return t("named", { key: t(`key.${term.kind}`), value: written(term) });
    }
  };
  return (term) => (term.isNegated ? t("not", { what: say(term) }) : say(term));
}

/** What stands behind the colon, without quotation marks. */
function written(term: Term): string {
  const text = formatTerm({ ...term, isNegated: false });
  return "name" in term ? term.name : text.slice(text.indexOf(":") + 1);
}
