"use client";

import { clsx } from "clsx";
import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { parseQuery } from "#lib/gallery/query/rules.ts";
import { isOfTrash } from "#lib/gallery/search/rules.ts";
import { wantedWords } from "#lib/gallery/words/rules.ts";
import type { AssetView } from "#lib/studio/schema.ts";
import { useActiveCell, useCellKeys } from "../gallery/use-cell-keys.ts";
import { useCells } from "../gallery/use-cells.ts";
import { useStudio } from "../studio/store.ts";
import { useMissing } from "../studio/use-missing.ts";
import { Button } from "../ui/button.tsx";
import { FailedRead } from "../ui/failed-read.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { addressQuery } from "./address.ts";
import { NothingFound } from "./nothing-found.tsx";
import type { Refusal, Search } from "./read.ts";
import { ResultTile } from "./result-tile.tsx";
import { useShowing } from "./shown-results.ts";
import { useFound } from "./use-found.ts";

const shape = { leastPx: 168, gapPx: 8, rowGapPx: 16, belowPx: 86 };

/** The pictures that the search box finds, the best match first. */
export function Results({ search }: { readonly search: Search }) {
  "use memo";
  const t = useTranslations("search");
  const { found, isOld, hasFailed, refusal, tryAgain, readNext } = useFound(search);
  const assets = useShown(found?.ids ?? [], search);
  useMissing(found?.ids ?? []);
  const list = useRef<HTMLUListElement>(null);
  const end = useRef<HTMLDivElement>(null);
  const active = useActiveCell(assets);
  const cells = useCells(list, assets.length, shape, [active.index]);
  const keys = useCellKeys(assets, list, cells, active);
  useShowing(
    assets.map(({ id }) => id),
    found ? found.next : "",
    readNext,
  );
  useNearEnd(end, found?.next ?? null, readNext);
  const parsed = parseQuery(search.q);
  const words = parsed.ok ? wantedWords(parsed.query) : [];
  const count = isOld ? null : found?.count;
  const gone = found && found.ids.length - assets.length; // put into the trash since, or the like
  const isEmpty = assets.length === 0 && !isOld && !found?.next;

  return (
    <div aria-busy={isOld && !hasFailed} className="min-h-full">
      <p role="status" className="tabular pb-2 text-faint text-sm">
        {count ? t(count.isMore ? "countMore" : "count", { count: count.found - (gone ?? 0) }) : "\u00a0"}
      </p>
      {found === null && !hasFailed ? <Waiting /> : null}
      {isEmpty ? <NothingFound search={search} /> : null}
      <ul
        ref={list}
        aria-label={t("results")}
        onKeyDown={keys.onKeyDown}
        onFocus={keys.onFocus}
        {...cells.frame}
        className={clsx("relative transition-opacity duration-150", isOld && "opacity-60")}
      >
        {cells.pick(assets).map(([asset, index]) => (
          <ResultTile
            key={asset.id}
            asset={asset}
            place={cells.placeOf(index)}
            excerpt={found?.excerpts[asset.id] ?? ""}
            words={words}
            versions={found?.versions[asset.id] ?? 1}
            index={index}
            total={found?.next ? -1 : assets.length}
            isTabStop={asset.id === keys.tabStop}
          />
        ))}
      </ul>
      {refusal ? <Refused why={refusal} /> : null}
      {hasFailed && !refusal ? <FailedRead text={t("failed")} retryLabel={t("tryAgain")} onRetry={tryAgain} /> : null}
      <div ref={end} className="h-px" />
    </div>
  );
}

/** What was found and still is where it was looked for: it may have been put into the trash since. */
function useShown(ids: readonly string[], { q, view }: Search): readonly AssetView[] {
  const rows = useStudio((state) => state.assets);
  const wantsTrash = isOfTrash(q, view);
  return ids.flatMap((id) => {
    const asset = rows[id];
    if (!asset || asset.isTrashed !== wantsTrash) return [];
    return view === "favorites" && !asset.isFavorite ? [] : [asset];
  });
}

function useNearEnd(end: { readonly current: HTMLElement | null }, next: string | null, readNext: () => void) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: another end is what is watched for
  useEffect(() => {
    if (!end.current || next === null) return;
    const watch = new IntersectionObserver((seen) => seen.some((one) => one.isIntersecting) && readNext(), {
      rootMargin: "1200px",
    });
    watch.observe(end.current);
    return () => watch.disconnect();
  }, [next]);
}

function Refused({ why }: { readonly why: Refusal }) {
  const t = useTranslations("search");
  return (
    <div role="alert" className="mx-auto flex max-w-96 flex-col items-center gap-4 py-16 text-center text-soft">
      <p>{t(`refused.${why}`)}</p>
      <Button size="sm" onClick={() => addressQuery("")}>
        {t("clear")}
      </Button>
    </div>
  );
}

function Waiting() {
  return (
    <div aria-hidden="true" className="results-grid">
      {["a", "b", "c", "d", "e", "f"].map((name) => (
        <Skeleton key={name} className="aspect-square rounded-md" />
      ))}
    </div>
  );
}
