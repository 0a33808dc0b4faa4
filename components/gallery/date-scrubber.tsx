"use client";

import { useTranslations } from "next-intl";
import { type KeyboardEvent, type PointerEvent, useMemo, useRef, useState } from "react";
import { createPortal } from "react-dom";
import type { Block } from "#lib/studio/gallery/rules.ts";
import { blockAt, type Wall } from "#lib/studio/gallery/wall/rules.ts";
import { useDayText } from "./day-heading.tsx";
import { stepPx } from "./use-viewport.ts";

const screensLeast = 3; // a shorter gallery is scrolled through as it is
const pageDays = 10;

/** A line at the edge of the gallery along which one moves through time, to any day at once. */
export function DateScrubber({
  blocks,
  wall,
  top,
  height,
  zone,
  onJump,
}: {
  readonly blocks: readonly Block[];
  readonly wall: Wall;
  /** Of what is in sight, in the whole gallery. */
  readonly top: number;
  readonly height: number;
  /** Where it is drawn: what scrolls must not carry it along. */
  readonly zone: Element | null;
  readonly onJump: (y: number) => void;
}) {
  const t = useTranslations("gallery");
  const textOf = useDayText();
  const track = useRef<HTMLDivElement>(null);
  const [isHeld, setIsHeld] = useState(false);
  const [chosen, setChosen] = useState<number | null>(null);
  const days = useMemo(() => blocks.flatMap(({ heading }, at) => (heading ? [{ ...heading, at }] : [])), [blocks]);
  const room = wall.height - height;
  if (!zone || days.length < 2 || wall.height < screensLeast * height) return null;

  // A day that was asked for by key is the one that is meant as long as it is in sight: where the gallery ends, no
  // other scroll position would tell it from its neighbours.
  const asked = days.findIndex(({ day: one }) => one === chosen);
  const isInSight = asked >= 0 && isBetween(wall, days[asked]?.at ?? 0, top, height);
  const above = blockAt(wall, top + 1);
  const now = isInSight
    ? asked
    : Math.max(
        0,
        days.findLastIndex(({ at }) => at <= above),
      );
  const day = days[now];
  const text = day ? `${textOf(day.day)}, ${t("count", { count: day.count })}` : "";

  function jumpToDay(index: number) {
    const to = days[Math.min(days.length - 1, Math.max(0, index))];
    if (!to) return;
    setChosen(to.day);
    onJump(wall.tops[to.at] ?? 0);
  }

  function press(event: KeyboardEvent) {
    const to = {
      ArrowDown: now + 1,
      ArrowRight: now + 1,
      ArrowUp: now - 1,
      ArrowLeft: now - 1,
      PageDown: now + pageDays,
      PageUp: now - pageDays,
      Home: 0,
      End: days.length - 1,
    }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    jumpToDay(to);
  }

  function follow(event: { readonly clientY: number }) {
    const box = track.current?.getBoundingClientRect();
    if (!box) return;
    const share = Math.min(1, Math.max(0, (event.clientY - box.top) / box.height));
    onJump(share * room);
  }

  function hold(event: PointerEvent<HTMLDivElement>) {
    if (event.button !== 0) return;
    event.preventDefault();
    const handle = event.currentTarget;
    handle.setPointerCapture(event.pointerId);
    handle.focus({ preventScroll: true });
    setIsHeld(true);
    setChosen(null);
    follow(event);
    const move = (moved: globalThis.PointerEvent) => follow(moved);
    handle.addEventListener("pointermove", move);
    handle.addEventListener(
      "lostpointercapture",
      () => {
        handle.removeEventListener("pointermove", move);
        setIsHeld(false);
      },
      { once: true },
    );
  }

  const share = room > 0 ? Math.min(1, Math.max(0, top / room)) : 0;
  return createPortal(
    <div
      ref={track}
      role="slider"
      tabIndex={0}
      aria-label={t("scrubber")}
      aria-orientation="vertical"
      aria-valuemin={0}
      aria-valuemax={days.length - 1}
      aria-valuenow={now}
      aria-valuetext={text}
      data-held={isHeld ? "" : undefined}
      onPointerDown={hold}
      onKeyDown={press}
      className="date-scrubber group/scrubber"
    >
      <span className="date-thumb" style={{ top: `${share * 100}%` }}>
        <span aria-hidden="true" className="date-bubble tabular">
          {day ? textOf(day.day) : ""}
        </span>
      </span>
    </div>,
    zone,
  );
}

/** Whether a block lies in the window, as far as its steps tell. */
function isBetween({ tops, heights }: Wall, at: number, top: number, height: number): boolean {
  const from = tops[at] ?? 0;
  return from + (heights[at] ?? 0) > top && from < top + height + stepPx;
}
