"use client";

import { useEffect } from "react";
import { nothing, type Picked, pickRange } from "#lib/gallery/picked/rules.ts";
import { getPicked, setPicked } from "./picked.ts";
import { pictureAt } from "./use-gestures.ts";

const startPx = 6; // less is a press, not a drag
const scroller = ".gallery-scroller";

type Point = { readonly x: number; readonly y: number };
type Lasso = { readonly box: HTMLElement; readonly from: Point; readonly base: Picked; frame: HTMLElement | null };

/** A drag that begins beside the pictures picks those that it comes over; with Shift, to those that are picked already. */
export function useLasso() {
  useEffect(() => {
    let lasso: Lasso | null = null;

    const begin = (event: PointerEvent) => {
      const box = emptyAt(event);
      if (!box) return;
      event.preventDefault(); // no text is marked on the way
      lasso = { box, from: within(box, event), base: event.shiftKey ? getPicked() : nothing, frame: null };
    };
    const go = (event: PointerEvent) => {
      if (!lasso) return;
      const to = within(lasso.box, event);
      const isDrag = Math.hypot(to.x - lasso.from.x, to.y - lasso.from.y) >= startPx;
      if (!lasso.frame && !isDrag) return;
      lasso.frame ??= makeFrame(lasso.box);
      draw(lasso.frame, lasso.from, to);
      pickWithin(lasso.box, lasso.frame.getBoundingClientRect(), lasso.base);
    };
    const end = () => {
      lasso?.frame?.remove();
      lasso = null;
    };

    document.addEventListener("pointerdown", begin);
    document.addEventListener("pointermove", go);
    document.addEventListener("pointerup", end);
    document.addEventListener("pointercancel", end);
    return () => {
      end();
      document.removeEventListener("pointerdown", begin);
      document.removeEventListener("pointermove", go);
      document.removeEventListener("pointerup", end);
      document.removeEventListener("pointercancel", end);
    };
  }, []);
}

/** The scrolling box, when a mouse was pressed on it and on nothing in it. */
function emptyAt({ target, pointerType, button, clientX }: PointerEvent): HTMLElement | null {
  if (pointerType !== "mouse" || button !== 0 || !(target instanceof Element)) return null;
  if (target.closest("[data-tile], a, button, input, [role=slider], h2, p")) return null;
  const box = target.closest<HTMLElement>(scroller);
  const isOnBar = box && clientX >= box.getBoundingClientRect().left + box.clientWidth;
  return isOnBar ? null : box;
}

/** From the upper left of what scrolls, however far it is scrolled. */
function within(box: HTMLElement, { clientX, clientY }: PointerEvent): Point {
  const { left, top } = box.getBoundingClientRect();
  return { x: clientX - left + box.scrollLeft, y: clientY - top + box.scrollTop };
}

function makeFrame(box: HTMLElement): HTMLElement {
  const frame = document.createElement("div");
  frame.className = "lasso";
  box.append(frame);
  return frame;
}

function draw(frame: HTMLElement, from: Point, to: Point) {
  frame.style.left = `${Math.min(from.x, to.x)}px`;
  frame.style.top = `${Math.min(from.y, to.y)}px`;
  frame.style.width = `${Math.abs(to.x - from.x)}px`;
  frame.style.height = `${Math.abs(to.y - from.y)}px`;
}

function pickWithin(box: HTMLElement, frame: DOMRect, base: Picked) {
  const ids = [...box.querySelectorAll("[data-tile]")].flatMap((tile) => {
    const { left, right, top, bottom } = tile.getBoundingClientRect();
    const isTouched = left < frame.right && right > frame.left && top < frame.bottom && bottom > frame.top;
    return isTouched ? (pictureAt(tile) ?? []) : [];
  });
  const [first, last] = [ids[0], ids.at(-1)];
  setPicked(first && last ? pickRange(base, ids, first, last) : base, last ?? null);
}
