"use client";

import { type ReactNode, type RefObject, useMemo, useState } from "react";
import { firstScreenCount, type Look, type Place } from "#lib/studio/gallery/masonry/rules.ts";
import { type Block, firstTiles } from "#lib/studio/gallery/rules.ts";
import { blockAt, type Wall as Geometry, layWall } from "#lib/studio/gallery/wall/rules.ts";
import { DateScrubber } from "./date-scrubber.tsx";
import { NewPill } from "./new-pill.tsx";
import { usePictures } from "./use-pictures.ts";
import type { Sight } from "./use-sections.ts";
import { useTellTop } from "./use-seen.ts";
import { marginPx, type Viewport } from "./use-viewport.ts";
import { useWallFocus } from "./use-wall-focus.ts";
import { useWallScroll } from "./use-wall-scroll.ts";
import { type PlacedTile, WallBlock } from "./wall-block.tsx";

const nowhere: readonly Place[] = [];
const eagerCount = 4; // the server preloads as many

/** Places every tile from its stored size and draws those in sight: the page stays small at a million pictures. */
export function Wall({
  name,
  blocks,
  look,
  viewport,
  scroller,
  zone,
  onTop,
  children,
}: {
  /** Of the list: what a person saw of it last is kept under this name. */
  readonly name: string;
  readonly blocks: readonly Block[];
  readonly look: Look;
  /** Null until the browser has measured: then the first tiles are placed by the style sheet of <FirstScreen>. */
  readonly viewport: Viewport | null;
  readonly scroller: RefObject<HTMLDivElement | null>;
  /** What the scroller lies in. */
  readonly zone: Element | null;
  readonly onTop?: (isAtTop: boolean) => void;
  /** Reads what comes in sight. */
  readonly children?: (sight: Sight) => ReactNode;
}) {
  "use memo";
  const width = viewport?.width ?? 0;
  const wall = useMemo(() => layWall(blocks, width, look), [blocks, width, look]);
  const scroll = useWallScroll(name, { blocks, wall, isMeasured: viewport !== null }, scroller);
  useTellTop(scroll.isAtTop, onTop);
  const focus = useWallFocus(blocks, wall, scroll, scroller);
  const [eagerKeys] = useState(
    () => new Set(blocks.flatMap(({ tiles }) => tiles.map(({ key }) => key)).slice(0, eagerCount)),
  );
  const isFast = viewport?.isFast ?? false;
  const drawn = viewport ? inSight(blocks, wall, viewport, scroll.origin, focus) : firstOf(blocks);
  usePictures(viewport ? drawn.flatMap(({ tiles }) => tiles.map(({ tile }) => tile)) : [], isFast);

  const shown = drawn.flatMap(({ tiles }) => tiles);
  const tabStop = shown.some(({ tile }) => tile.key === focus.activeKey) ? focus.activeKey : shown[0]?.tile.key;
  return (
    <>
      {viewport ? <NewPill blocks={blocks} isAtTop={scroll.isAtTop} onShow={() => scroll.jumpTo(0)} /> : null}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the tiles in it */}
      <div
        data-wall
        onKeyDown={focus.onKeyDown}
        onFocus={focus.onFocus}
        className="relative"
        {...(viewport ? { style: { height: scroll.heightPx } } : {})}
      >
        {drawn.map(({ block, at, tiles }, group) => (
          <WallBlock
            key={block.key}
            block={block}
            tiles={tiles}
            places={wall.places[at] ?? nowhere}
            top={viewport ? (wall.tops[at] ?? 0) - scroll.origin : null}
            height={wall.heights[at] ?? 0}
            group={group}
            tabStop={tabStop ?? null}
            eagerKeys={eagerKeys}
            isFast={isFast}
          />
        ))}
      </div>
      {viewport ? (
        <DateScrubber
          blocks={blocks}
          wall={wall}
          top={viewport.top + scroll.origin}
          height={viewport.height}
          zone={zone}
          onJump={scroll.jumpTo}
        />
      ) : null}
      {viewport ? children?.({ ...rangeOf(wall, viewport, scroll.origin, viewport.height), isFast }) : null}
    </>
  );
}

type Drawn = { readonly block: Block; readonly at: number; readonly tiles: readonly PlacedTile[] };

function rangeOf(wall: Geometry, { top, height }: Viewport, origin: number, marginOfPx: number) {
  const from = top + origin - marginOfPx;
  return { first: blockAt(wall, from), last: blockAt(wall, from + height + 2 * marginOfPx) };
}

/** The tiles near the window, and the one that has the focus wherever it is. */
function inSight(
  blocks: readonly Block[],
  wall: Geometry,
  viewport: Viewport,
  origin: number,
  focus: { readonly activeKey: string | null; readonly activeBlock: number | null },
): readonly Drawn[] {
  const { first, last } = rangeOf(wall, viewport, origin, marginPx);
  const from = viewport.top + origin - marginPx;
  const to = from + viewport.height + 2 * marginPx;
  const around = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const { activeBlock } = focus;
  const shown = activeBlock === null || around.includes(activeBlock) ? around : [...around, activeBlock];
  return shown.flatMap((at): readonly Drawn[] => {
    const block = blocks[at];
    const top = wall.tops[at] ?? 0;
    if (!block) return [];
    const tiles = block.tiles.flatMap((tile, index): readonly PlacedTile[] => {
      const place = wall.places[at]?.[index];
      if (!place) return [];
      const isNear = top + place.top + place.height > from && top + place.top < to;
      return isNear || tile.key === focus.activeKey ? [{ tile, index, first: null }] : [];
    });
    return [{ block, at, tiles }];
  });
}

function firstOf(blocks: readonly Block[]): readonly Drawn[] {
  let count = 0;
  return firstTiles(blocks, firstScreenCount).map((block, at) => ({
    block,
    at,
    tiles: block.tiles.map((tile, index) => ({ tile, index, first: count++ })),
  }));
}
