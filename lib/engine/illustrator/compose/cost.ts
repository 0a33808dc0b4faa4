// What is wrong with an arrangement, as a number: off the canvas, hidden, untrue; and how far it strayed from its start.
import type { Relation } from "#lib/engine/illustrator/parse/scene.ts";
import type { Extent } from "./block.ts";
import type { Frame } from "./frame.ts";
import { extentAt, farLine, type Posed } from "./pose.ts";
import { betweenError, relationError, type Seen, spotError } from "./truths.ts";

export type Site = {
  readonly frame: Frame;
  readonly relations: readonly Relation[];
  /** What one block may hide of another, by "front-back" of their things. */
  readonly mayHide: (front: Posed, back: Posed) => number;
};

/** 0 when everything is seen, on the canvas and true. */
export function wrongs(site: Site, posed: readonly Posed[]): number {
  return outsides(site.frame, posed) + hidings(site, posed) + untruths(site, posed) + misplaced(site.frame, posed);
}

/** How far an arrangement is from the one it began with. */
export function strayed(posed: readonly Posed[]): number {
  return posed.reduce((sum, { pose, start }) => {
    const moved = Math.abs(pose.x - start.x) + Math.abs(pose.y - start.y);
    return sum + moved * 0.04 + Math.abs(Math.log(pose.scale / start.scale)) * 60;
  }, 0);
}

const over = (value: number): number => Math.max(0, value);

function outsides({ left, right, top, height }: Frame, posed: readonly Posed[]): number {
  return posed.reduce((sum, { block, pose }) => {
    const seen = extentAt(block.extent, pose);
    return (
      sum +
      over(left - seen.left) +
      over(seen.right - right) +
      over(top - seen.top) +
      over(seen.bottom - height * 0.985)
    );
  }, 0);
}

/** Ground stays ground, sky stays sky. */
function misplaced(frame: Frame, posed: readonly Posed[]): number {
  const far = farLine(frame);
  return posed.reduce((sum, { block, pose }) => {
    if (block.level === "air") return sum;
    return sum + over(far - pose.y) + over(pose.y - frame.floor - frame.height * 0.04);
  }, 0);
}

const INSET = 0.05;
const HIDDEN_WEIGHT = 900;

function hidings({ mayHide }: Site, posed: readonly Posed[]): number {
  let sum = 0;
  for (const [at, first] of posed.entries())
    for (const second of posed.slice(at + 1)) {
      if (!overlaps(extentAt(first.block.extent, first.pose), extentAt(second.block.extent, second.pose))) continue;
      const [front, back] = inFront(first, second) ? [first, second] : [second, first];
      sum += HIDDEN_WEIGHT * over(hiddenShare(front, back) - mayHide(front, back));
    }
  return sum;
}

function inFront(a: Posed, b: Posed): boolean {
  if (a.block.distant !== b.block.distant) return b.block.distant;
  const [aloft, other] = [a.block.level === "air", b.block.level === "air"];
  return aloft === other ? a.pose.y >= b.pose.y : aloft;
}

const overlaps = (a: Extent, b: Extent): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** The largest share that one block hides of a part of another. */
function hiddenShare(front: Posed, back: Posed): number {
  const exact = isCard(front) || isCard(back);
  const covers = front.block.parts.map((part) => inset(extentAt(part, front.pose), exact ? 0 : INSET));
  return Math.max(
    ...back.block.parts.map((part) => {
      const seen = extentAt(part, back.pose);
      const area = (seen.right - seen.left) * (seen.bottom - seen.top);
      return covers.reduce((sum, cover) => sum + common(cover, seen), 0) / Math.max(1, area);
    }),
  );
}

/** A card fills its whole box, corners too; drawings leave theirs empty. */
export const isCard = ({ block }: Posed): boolean => block.role.thing.drawing === "label";

function inset({ left, right, top, bottom }: Extent, share: number): Extent {
  const [dx, dy] = [(right - left) * share, (bottom - top) * share];
  return { left: left + dx, right: right - dx, top: top + dy, bottom: bottom - dy };
}

const common = (a: Extent, b: Extent): number =>
  over(Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
  over(Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));

function untruths({ frame, relations }: Site, posed: readonly Posed[]): number {
  const seen = (thing: number): readonly Seen[] =>
    posed.flatMap(({ block, pose }) => {
      const extent = block.extents.get(thing);
      return extent ? [{ ...extentAt(extent, pose), base: pose.y }] : [];
    });
  const said = relations.reduce((sum, { from, kind, to }) => {
    const [a, b] = [whole(seen(from)), whole(seen(to))];
    return a && b ? sum + relationError(kind, a, b) : sum;
  }, 0);
  return said + betweens(relations, seen) + spots(frame, posed);
}

function betweens(relations: readonly Relation[], seen: (thing: number) => readonly Seen[]): number {
  const middles = new Set(relations.filter(({ kind }) => kind === "between").map(({ from }) => from));
  return [...middles].reduce((sum, thing) => {
    const ends = relations
      .filter(({ kind, from }) => kind === "between" && from === thing)
      .flatMap(({ to }) => seen(to));
    const own = whole(seen(thing));
    return own ? sum + betweenError(own, ends) : sum;
  }, 0);
}

/** What was asked into the same part of the picture is there as a whole. */
function spots(frame: Frame, posed: readonly Posed[]): number {
  const asked = new Set(posed.flatMap(({ block }) => block.role.thing.spot ?? []));
  return [...asked].reduce((sum, spot) => {
    const there = posed
      .filter(({ block }) => block.role.thing.spot === spot)
      .map(({ block, pose }) => ({
        ...extentAt(block.extents.get(block.role.index) ?? block.extent, pose),
        base: pose.y,
      }));
    const all = whole(there);
    return all ? sum + spotError(spot, all, frame) : sum;
  }, 0);
}

/** Several blocks of one thing, seen as one. */
function whole(seen: readonly Seen[]): Seen | null {
  if (seen.length === 0) return null;
  return {
    left: Math.min(...seen.map(({ left }) => left)),
    right: Math.max(...seen.map(({ right }) => right)),
    top: Math.min(...seen.map(({ top }) => top)),
    bottom: Math.max(...seen.map(({ bottom }) => bottom)),
    base: Math.max(...seen.map(({ base }) => base)),
  };
}
