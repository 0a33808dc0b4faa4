"use client";

import { useTranslations } from "next-intl";
import type { MouseEvent } from "react";
import { automaticNames, automaticQueries } from "#lib/gallery/automatic/schema.ts";
import { useAddressedQuery } from "../search/address.ts";
import { AutomaticIcon } from "../search/automatic-icon.tsx";
import { useShowSearch } from "../search/use-show-search.ts";

/** Albums that fill themselves: each is a search, at the address of that search. */
export function AutomaticAlbums() {
  const t = useTranslations("album");
  const q = useAddressedQuery();
  const showSearch = useShowSearch();

  function open(event: MouseEvent, query: string) {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    showSearch(query);
  }

  return automaticNames.map((name) => (
    <li key={name}>
      <a
        href={`/?${new URLSearchParams({ q: automaticQueries[name] })}`}
        aria-current={q === automaticQueries[name] ? "page" : undefined}
        onClick={(event) => open(event, automaticQueries[name])}
        className="flex items-center gap-2 rounded-md px-2 py-1.5 text-soft hover:bg-hover hover:text-ink aria-[current]:bg-hover aria-[current]:text-ink touch:py-3"
      >
        <AutomaticIcon name={name} />
        <span className="min-w-0 truncate">{t(`automatic.${name}`)}</span>
      </a>
    </li>
  ));
}
