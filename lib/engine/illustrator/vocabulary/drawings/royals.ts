// A knight, a king and a queen: whole figures that can wear and hold things.
import type { OwnDrawing } from "./drawing.ts";

const FIGURE = {
  width: 64,
  height: 104,
  head: { x: 0.5, y: 0.05 },
  chest: { x: 0.5, y: 0.6 },
  headWidth: 0.5,
} as const;

const face = (hair: string): string =>
  `<path fill="#ffc83d" d="M21 20c0 -8 22 -8 22 0v11c0 7 -5 11 -11 11s-11 -4 -11 -11z"/><circle cx="20" cy="29" r="3" fill="#fdbb11"/><circle cx="44" cy="29" r="3" fill="#fdbb11"/><circle cx="27" cy="27" r="2.200" fill="#4a3128"/><circle cx="37" cy="27" r="2.200" fill="#4a3128"/><path fill="#ed9200" d="M31 29h2l1 4h-4z"/>${hair}`;

const crown = `<path fill="#ffb02e" d="M19 19L16 5l8 6 8 -10 8 10 8 -6 -3 14z"/><path fill="#f2981b" d="M19 16h26v4H19z"/><circle cx="32" cy="13" r="2.400" fill="#f92f60"/><circle cx="24" cy="15" r="1.700" fill="#00a6ed"/><circle cx="40" cy="15" r="1.700" fill="#00a6ed"/>`;

export const ROYALS: Readonly<Record<string, OwnDrawing>> = {
  knight: {
    ...FIGURE,
    body: `<path fill="#f8312f" d="M32 6c2 -8 14 -8 18 2 2 6 -2 10 -2 10 -2 -6 -8 -8 -16 -8z"/><path fill="#7f8b9a" d="M21 68h10v28H21zM33 68h10v28H33z"/><path fill="#5f6b7a" d="M18 94h13v8H18zM33 94h13v8H33z"/><path fill="#b9c3cf" d="M20 44h24c5 0 7 4 8 9l3 17 -7 2 -4 -12v12H20V60l-4 12 -7 -2 3 -17c1 -5 3 -9 8 -9z"/><path fill="#93a0af" d="M32 44h12c5 0 7 4 8 9l3 17 -7 2 -4 -12v12H32z"/><path fill="#3f5fff" d="M24 46h16v22l-8 6 -8 -6z"/><path fill="#ffd34d" d="M30 49h4v6h4v4h-4v9h-4v-9h-4v-4h4z"/><path fill="#6d4534" d="M19 70h26v5H19z"/><path fill="#7f8b9a" d="M9 68h8v8H9zM47 68h8v8h-8z"/><path fill="#c6d0da" d="M17 24c0 -10 6 -17 15 -17s15 7 15 17v14c0 5 -7 8 -15 8s-15 -3 -15 -8z"/><path fill="#9aa7b5" d="M32 7c9 0 15 7 15 17v14c0 5 -7 8 -15 8z"/><path fill="#2b303b" d="M20 23h24v6H20z"/><path fill="#6b7786" d="M30 7h4v16h-4zM24 33h3v8h-3zM30 33h4v9h-4zM37 33h3v8h-3z"/>`,
  },
  king: {
    ...FIGURE,
    body: `<path fill="#a51d39" d="M18 44h28l12 56H6z"/><path fill="#8a1530" d="M46 44l12 56H44L38 46z"/><path fill="#f4efe6" d="M4 94h56l1 8H3zM27 44h10v50H27z"/><path fill="#33303f" d="M12 95h2v4h-2zM22 96h2v4h-2zM42 95h2v4h-2zM52 96h2v4h-2zM31 54h2v4h-2zM31 68h2v4h-2zM31 82h2v4h-2z"/><path fill="#c92a4b" d="M18 46c-6 4 -9 14 -9 24l7 2 6 -20zM46 46c6 4 9 14 9 24l-7 2 -6 -20z"/><circle cx="12" cy="73" r="4" fill="#ffc83d"/><circle cx="52" cy="73" r="4" fill="#ffc83d"/>${face(`<path fill="#8c6a52" d="M21 30c2 3 5 4 11 4s9 -1 11 -4v9c0 8 -5 13 -11 13s-11 -5 -11 -13z"/><path fill="#a5806a" d="M24 36c3 -4 6 -3 8 -1 2 -2 5 -3 8 1 -3 3 -6 2 -8 1 -2 1 -5 2 -8 -1z"/><path fill="#990839" d="M29 39h6q-3 4 -6 0z"/>`)}<path fill="#f4efe6" d="M16 45q16 14 32 0l3 8q-19 14 -38 0z"/>${crown}`,
  },
  queen: {
    ...FIGURE,
    body: `<path fill="#6d3a1f" d="M18 20c-5 8 -6 22 -3 34h34c3 -12 2 -26 -3 -34z"/><path fill="#8d4fc0" d="M24 44h16l4 20 16 36q-28 6 -56 0L20 64z"/><path fill="#7640a8" d="M40 44l4 20 16 36q-9 2 -18 3L36 64z"/><path fill="#ffd34d" d="M21 61h22l1 5H20zM5 95q27 6 54 0l2 5q-29 6 -58 0z"/><path fill="#a66ad6" d="M24 46c-6 2 -10 12 -11 22l6 2 6 -14zM40 46c6 2 10 12 11 22l-6 2 -6 -14z"/><circle cx="15" cy="71" r="4" fill="#ffc83d"/><circle cx="49" cy="71" r="4" fill="#ffc83d"/><path fill="#fdbb11" d="M28 38h8v8q-4 4 -8 0z"/>${face(`<path fill="#6d3a1f" d="M20 30c-1 -10 4 -14 12 -14s13 4 12 14c-2 -5 -6 -8 -12 -8s-10 3 -12 8z"/><path fill="#e0243f" d="M28 36q4 3 8 0 -4 6 -8 0z"/><circle cx="20" cy="34" r="2" fill="#37c9cd"/><circle cx="44" cy="34" r="2" fill="#37c9cd"/>`)}<path fill="none" stroke="#ffd34d" stroke-width="2" d="M26 46q6 7 12 0"/><circle cx="32" cy="50" r="2" fill="#37c9cd"/>${crown}`,
  },
};
