"use client";

import { useTranslations } from "next-intl";
import { type ColorWish, colorNames } from "#lib/asset/look/color/schema.ts";
import { formatTerm } from "#lib/gallery/query/format/rules.ts";
import { daysOf } from "#lib/gallery/query/moment/rules.ts";
import type { Term } from "#lib/gallery/query/schema.ts";
import { useStore } from "../studio/store.ts";

/** A colour by its name, where it has one. */
export function useColorText(): (color: ColorWish) => string {
  const t = useTranslations("search");
  return (color) => {
    const name = colorNames.find((one) => one === color);
    return name ? t(`color.${name}`) : color;
  };
}

/** What a term says, in the person's language: "Tag: fox", "not: Album: Posters". */
export function useTermText(): (term: Term) => string {
  const t = useTranslations("search");
  const store = useStore();
  const colorText = useColorText();
  const ledger = useTranslations("ledger");
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
      case "color":
        return t("named", { key: t("key.color"), value: colorText(term.color) });
      case "like":
      case "stack": {
        const title = store.get().assets[term.id]?.title;
        return title ? t(`${term.kind}Named`, { title }) : t(term.kind);
      }
      case "purpose":
        return t("named", { key: t("key.purpose"), value: ledger(`purpose_${term.purpose}`) });
      case "before":
      case "after": {
        const days = daysOf(term.date);
        if (days !== null) return t(term.kind === "after" ? "lastDays" : "olderDays", { count: days });
        return t("named", { key: t(`key.${term.kind}`), value: written(term) });
      }
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
