"use client";

import { type RefObject, useEffect, useEffectEvent } from "react";
import { type Point, readWheel } from "#lib/studio/zoom/rules.ts";

const tapMs = 350;
const tapPx = 24;
const restPx = 4; // a hand is never quite still

export type Gestures = {
  /** There is more of the picture than is seen: one finger moves it. Otherwise it swipes. */
  readonly canPan: boolean;
  /** A wheel scrolls the page where there is one to scroll. */
  readonly scrollsPage: () => boolean;
  readonly zoom: (factor: number, point: Point) => void;
  readonly pan: (by: Point) => void;
  readonly doubleTap: (point: Point) => void;
  readonly slide: (by: Point) => void;
  readonly endSlide: (by: Point) => void;
};

type Finger = { readonly id: number; readonly x: number; readonly y: number };
type Hand = {
  readonly fingers: readonly Finger[];
  readonly start: Point;
  readonly isStill: boolean;
  readonly isPinch: boolean;
};

const noHand: Hand = { fingers: [], start: { x: 0, y: 0 }, isStill: true, isPinch: false };

function minus(one: Point, other: Point): Point {
  return { x: one.x - other.x, y: one.y - other.y };
}

/** Mouse, pen, fingers and wheel over a frame. Points are from its middle. */
export function useGestures(frame: RefObject<HTMLDivElement | null>, gestures: Gestures) {
  const wheel = useEffectEvent((event: WheelEvent, point: Point) => {
    const read = readWheel(event);
    if (!(event.ctrlKey || gestures.canPan) && gestures.scrollsPage()) return;
    event.preventDefault();
    if ("factor" in read) gestures.zoom(read.factor, point);
    else gestures.pan(read.by);
  });
  const pinch = useEffectEvent((before: readonly Finger[], after: readonly Finger[], middle: Point) => {
    const [a, b] = before;
    const [c, d] = after;
    if (!a || !b || !c || !d) return;
    const by = { x: (c.x + d.x - a.x - b.x) / 2, y: (c.y + d.y - a.y - b.y) / 2 };
    gestures.pan(by);
    gestures.zoom(Math.hypot(c.x - d.x, c.y - d.y) / Math.max(1, Math.hypot(a.x - b.x, a.y - b.y)), middle);
  });
  const move = useEffectEvent((by: Point, total: Point, isFinger: boolean) => {
    if (gestures.canPan) gestures.pan(by);
    else if (isFinger) gestures.slide(total);
  });
  const lift = useEffectEvent((hand: Hand, total: Point) => {
    if (!gestures.canPan && !hand.isPinch) gestures.endSlide(total);
  });
  const doubleTap = useEffectEvent((point: Point) => gestures.doubleTap(point));

  useEffect(() => {
    const box = frame.current;
    if (!box) return;
    const fromMiddle = ({ clientX, clientY }: MouseEvent): Point => {
      const { left, top, width, height } = box.getBoundingClientRect();
      return { x: clientX - left - width / 2, y: clientY - top - height / 2 };
    };
    let hand = noHand;
    let tap: (Point & { readonly at: number }) | null = null;
    let isMouse = true; // which has a double click of its own, as fast as the system says

    const press = (event: PointerEvent) => {
      if (event.button !== 0) return;
      isMouse = event.pointerType === "mouse";
      box.setPointerCapture(event.pointerId);
      const at = fromMiddle(event);
      const fingers = [...hand.fingers, { id: event.pointerId, ...at }].slice(-2);
      const isFirst = fingers.length === 1;
      hand = isFirst ? { ...noHand, fingers, start: at } : { ...hand, fingers, isStill: false, isPinch: true };
    };
    const drag = (event: PointerEvent) => {
      const before = hand.fingers;
      const known = before.find(({ id }) => id === event.pointerId);
      if (!known) return;
      const at = fromMiddle(event);
      const fingers = before.map((finger) => (finger === known ? { id: finger.id, ...at } : finger));
      const total = minus(at, hand.start);
      hand = { ...hand, fingers, isStill: hand.isStill && Math.hypot(total.x, total.y) <= restPx };
      const [a, b] = fingers;
      if (a && b) pinch(before, fingers, { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
      else if (!hand.isPinch && !hand.isStill) move(minus(at, known), total, event.pointerType === "touch");
    };
    const release = (event: PointerEvent) => {
      if (!hand.fingers.some(({ id }) => id === event.pointerId)) return;
      const last = hand;
      hand = { ...hand, fingers: hand.fingers.filter(({ id }) => id !== event.pointerId) };
      if (hand.fingers.length > 0) return;
      hand = noHand;
      const at = fromMiddle(event);
      const isTap = event.type === "pointerup" && last.isStill && !isMouse;
      if (!isTap) lift(last, event.type === "pointerup" ? minus(at, last.start) : { x: 0, y: 0 });
      const isSecond =
        isTap && tap && event.timeStamp - tap.at < tapMs && Math.hypot(at.x - tap.x, at.y - tap.y) < tapPx;
      tap = isTap && !isSecond ? { ...at, at: event.timeStamp } : null;
      if (isSecond) doubleTap(at);
    };
    const clickTwice = (event: MouseEvent) => {
      if (isMouse) doubleTap(fromMiddle(event));
    };
    const turn = (event: WheelEvent) => wheel(event, fromMiddle(event));

    box.addEventListener("wheel", turn, { passive: false });
    box.addEventListener("dblclick", clickTwice);
    box.addEventListener("pointerdown", press);
    box.addEventListener("pointermove", drag);
    box.addEventListener("pointerup", release);
    box.addEventListener("pointercancel", release);
    return () => {
      box.removeEventListener("wheel", turn);
      box.removeEventListener("dblclick", clickTwice);
      box.removeEventListener("pointerdown", press);
      box.removeEventListener("pointermove", drag);
      box.removeEventListener("pointerup", release);
      box.removeEventListener("pointercancel", release);
    };
  }, [frame]);
}
