"use client";

import { useEffect } from "react";
import { type Box, creep, frameOf, type Point, recall, touches } from "#lib/gallery/picked/lasso/rules.ts";
import { nothing, type Picked, pickAlso } from "#lib/gallery/picked/rules.ts";
import { getAnchor, getPicked, isPicking, setPicked } from "./picked.ts";
import { pictureAt } from "./where.ts";

const startPx = 6; // less is a press, not a drag
const scroller = ".gallery-scroller";
const controls = "button, input, textarea, select, [role=slider], [role=scrollbar], [role=dialog], [role=menu]";

type Lasso = {
  readonly box: HTMLElement;
  /** What was picked before, and what of it stays. */
  readonly before: Picked;
  readonly kept: Picked;
  readonly anchor: string | null;
  from: Point;
  /** In the window: where the pointer is. */
  at: Point;
  places: ReadonlyMap<string, Box>;
  touched: string;
  /** Null until it is a drag. */
  frame: HTMLElement | null;
  tick: number;
};

/**
 * A drag of the mouse that begins beside the pictures picks those that it comes over; with Shift or Mod, to those that
 * are picked already. It may begin on a picture too, while somebody picks or with these keys. Escape takes it back.
 */
export function useLasso() {
  useEffect(() => {
    let lasso: Lasso | null = null;
    let isSpent = false; // the drag is over, the button is not let go yet

    const end = () => {
      if (!lasso) return;
      cancelAnimationFrame(lasso.tick);
      lasso.frame?.remove();
      lasso = null;
    };
    const tick = () => {
      if (!lasso?.frame) return;
      goOn(lasso, lasso.frame);
      lasso.tick = requestAnimationFrame(tick);
    };
    const begin = (event: PointerEvent) => {
      end();
      isSpent = false;
      lasso = lassoAt(event);
    };
    const go = (event: PointerEvent) => {
      if (!lasso) return;
      if (event.buttons === 0) return end(); // the button was let go outside of the window
      lasso.at = pointOf(event);
      const { x, y } = within(lasso.box, lasso.at);
      if (lasso.frame || Math.hypot(x - lasso.from.x, y - lasso.from.y) < startPx) return;
      lasso.frame = makeFrame(lasso.box);
      tick();
    };
    const finish = () => {
      if (lasso?.frame) goOn(lasso, lasso.frame);
      if (lasso?.frame || isSpent) swallowClick();
      isSpent = false;
      end();
    };
    const leave = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || !lasso?.frame) return;
      setPicked(lasso.before, lasso.anchor);
      isSpent = true;
      end();
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    const keepStill = (event: Event) => (lasso ? event.preventDefault() : undefined); // no text is marked on the way

    const stop = new AbortController();
    const { signal } = stop;
    document.addEventListener("pointerdown", begin, { signal });
    document.addEventListener("pointermove", go, { signal });
    document.addEventListener("pointerup", finish, { signal });
    document.addEventListener("pointercancel", end, { signal });
    document.addEventListener("contextmenu", end, { signal });
    document.addEventListener("selectstart", keepStill, { signal });
    document.addEventListener("dragstart", keepStill, { signal });
    window.addEventListener("keydown", leave, { signal, capture: true }); // before the gallery takes it for its own
    return () => {
      stop.abort();
      end();
    };
  }, []);
}

/** Where a mouse was pressed on what scrolls, and on nothing in it that has a use for a drag. */
function lassoAt(event: PointerEvent): Lasso | null {
  const { target, pointerType, button } = event;
  if (pointerType !== "mouse" || button !== 0 || !(target instanceof Element) || target.closest(controls)) return null;
  const box = target.closest<HTMLElement>(scroller);
  const at = pointOf(event);
  if (!box || at.x >= box.getBoundingClientRect().left + box.clientWidth) return null; // its scroll bar
  const isAdding = event.shiftKey || event.metaKey || event.ctrlKey;
  if (!isAdding && !isFree(target)) return null;
  const before = getPicked();
  return {
    box,
    before,
    kept: isAdding ? before : nothing,
    anchor: getAnchor(),
    from: within(box, at),
    at,
    places: new Map(),
    touched: "",
    frame: null,
    tick: 0,
  };
}

/** Words can be marked, links opened, pictures of an album taken along. */
function isFree(target: Element): boolean {
  if (target.closest("[draggable=true]")) return false;
  return target.closest("[data-tile]") ? isPicking() : target.closest("a, h1, h2, h3, p") === null;
}

function pointOf({ clientX, clientY }: PointerEvent): Point {
  return { x: clientX, y: clientY };
}

/** From the upper left of what scrolls, however far it is scrolled. */
function within(box: HTMLElement, { x, y }: Point): Point {
  const { left, top } = box.getBoundingClientRect();
  return { x: x - left + box.scrollLeft, y: y - top + box.scrollTop };
}

function makeFrame(box: HTMLElement): HTMLElement {
  const frame = document.createElement("div");
  frame.className = "lasso";
  box.append(frame);
  return frame;
}

/** At each frame of the screen: the list moves on at its edges, and pictures come and go below the pointer. */
function goOn(lasso: Lasso, frame: HTMLElement) {
  const { box, at, kept } = lasso;
  box.scrollTop += creep(at.y - box.getBoundingClientRect().top, box.clientHeight);
  const { places, by } = recall(lasso.places, placesIn(box));
  lasso.places = places;
  lasso.from = { x: lasso.from.x, y: lasso.from.y + by };
  const to = within(box, at);
  const inside = {
    x: Math.max(0, Math.min(box.clientWidth - 1, to.x)),
    y: Math.max(0, Math.min(box.scrollHeight - 1, to.y)),
  };
  const area = frameOf(lasso.from, inside);
  for (const side of ["left", "top", "width", "height"] as const) frame.style[side] = `${area[side]}px`;
  const ids = [...places].flatMap(([id, place]) => (touches(place, area) ? id : []));
  const touched = ids.join();
  if (touched === lasso.touched) return;
  lasso.touched = touched;
  setPicked(pickAlso(kept, ids), ids.at(-1) ?? lasso.anchor);
}

/** Of the pictures that are drawn now. */
function placesIn(box: HTMLElement): ReadonlyMap<string, Box> {
  const corner = within(box, { x: 0, y: 0 });
  const places = new Map<string, Box>();
  for (const tile of box.querySelectorAll("[data-tile]")) {
    const id = pictureAt(tile);
    const { left, top, width, height } = tile.getBoundingClientRect();
    if (id) places.set(id, { left: left + corner.x, top: top + corner.y, width, height });
  }
  return places;
}

/** A drag that began on a picture must not open it. */
function swallowClick() {
  const stop = new AbortController();
  const swallow = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    stop.abort();
  };
  window.addEventListener("click", swallow, { capture: true, signal: stop.signal });
  setTimeout(() => stop.abort(), 0); // the click comes with the same event of the mouse, or never
}
