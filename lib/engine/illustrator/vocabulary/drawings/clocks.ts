// Clock faces at any five minutes: own:clock-10-10 is ten past ten.
import type { OwnDrawing } from "./drawing.ts";

const NAME = /^clock-(1[0-2]|[1-9])-([0-5]?\d)$/;
const hand = (turns: number, length: number, width: number, colour: string): string => {
  const angle = turns * Math.PI * 2;
  const [x, y] = [60 + Math.sin(angle) * length, 60 - Math.cos(angle) * length];
  return `<path stroke="${colour}" stroke-width="${width}" stroke-linecap="round" d="M60 60L${x.toFixed(1)} ${y.toFixed(1)}"/>`;
};
const ticks = Array.from({ length: 12 }, (_, at) => {
  const angle = (at * Math.PI) / 6;
  const point = (r: number) => `${(60 + Math.sin(angle) * r).toFixed(1)} ${(60 - Math.cos(angle) * r).toFixed(1)}`;
  return `M${point(at % 3 === 0 ? 39 : 43)}L${point(48)}`;
}).join("");

/** The clock a name asks for, or null. */
export function clockDrawing(name: string): OwnDrawing | null {
  const found = NAME.exec(name);
  if (!found) return null;
  const [hour, minute] = [Number(found[1]), Number(found[2])];
  return {
    width: 120,
    height: 120,
    body: `<circle cx="60" cy="60" r="60" fill="#26568c"/><circle cx="60" cy="60" r="52" fill="#fffdf6"/><path fill="none" stroke="#26568c" stroke-width="4" stroke-linecap="round" d="${ticks}"/>${hand((hour + minute / 60) / 12, 26, 7, "#26568c")}${hand(minute / 60, 40, 5, "#e0243f")}<circle cx="60" cy="60" r="5.500" fill="#26568c"/>`,
  };
}
