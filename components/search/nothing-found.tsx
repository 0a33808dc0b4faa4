"use client";

import { useTranslations } from "next-intl";
import { formatQuery, parseQuery } from "#lib/gallery/query/rules.ts";
import { without } from "#lib/gallery/query/typing/rules.ts";
import { usePane } from "../studio/use-panes.ts";
import { Button } from "../ui/button.tsx";
import { addressQuery } from "./address.ts";
import type { Search } from "./read.ts";
import { useTermText } from "./use-term-text.ts";

const offeredMax = 4;

/** Nothing was found: what could be left out. */
export function NothingFound({ search }: { readonly search: Search }) {
  const t = useTranslations("search");
  const { showView, toggleScope } = usePane();
  const termText = useTermText();
  const parsed = parseQuery(search.q);
  const query = parsed.ok ? parsed.query : { terms: [] };
  const hasUnclear = query.terms.some(({ kind }) => kind === "unclear");
  return (
    <div className="mx-auto flex max-w-96 flex-col items-center gap-4 py-16 text-center">
      <div className="flex flex-col gap-1">
        <h2 className="font-medium text-md">{t("nothing")}</h2>
        <p className="text-soft">{hasUnclear ? t("nothingUnclear") : t("nothingHint")}</p>
      </div>
      <div className="flex flex-wrap justify-center gap-2">
        {search.view === "all" ? null : (
          <Button size="sm" onClick={() => showView("all")}>
            {t("inAll")}
          </Button>
        )}
        {search.conversationId ? (
          <Button size="sm" onClick={toggleScope}>
            {t("everywhere")}
          </Button>
        ) : null}
        {query.terms.length > 1
          ? query.terms.slice(0, offeredMax).map((term, index) => (
              <Button
                key={formatQuery({ terms: [term] })}
                size="sm"
                className="max-w-full"
                onClick={() => addressQuery(formatQuery(without(query, index)))}
              >
                <span className="truncate">{t("without", { what: termText(term) })}</span>
              </Button>
            ))
          : null}
        <Button size="sm" onClick={() => addressQuery("")}>
          {t("clear")}
        </Button>
      </div>
    </div>
  );
}
