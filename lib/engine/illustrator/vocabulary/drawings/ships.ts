// Ships drawn by hand; they look left. Three of the set's are drawn anew: theirs end in a flat cut where the stern belongs.
import type { OwnDrawing } from "./drawing.ts";

const portholes = (x: number, y: number, count: number, apart: number, r: number, fill: string): string =>
  Array.from({ length: count }, (_, at) => `<circle cx="${x + at * apart}" cy="${y}" r="${r}" fill="${fill}"/>`).join(
    "",
  );
const panes = (x: number, y: number, count: number, apart: number): string =>
  `<path fill="#00a6ed" d="${Array.from({ length: count }, (_, at) => `M${x + at * apart} ${y}h7v5h-7z`).join("")}"/>`;
const boxes = (x: number, y: number, fills: readonly string[]): string =>
  fills
    .map(
      (fill, at) =>
        `<path fill="${fill}" d="M${x + at * 19} ${y}h18v12h-18z"/><path fill="#000" opacity=".12" d="M${x + at * 19 + 4} ${y}h1.500v12h-1.500zM${x + at * 19 + 9} ${y}h1.500v12h-1.500zM${x + at * 19 + 14} ${y}h1.500v12h-1.500z"/>`,
    )
    .join("");

/** Under the names of the set's own drawings. */
export const REDRAWN: Readonly<Record<string, OwnDrawing>> = {
  ship: {
    width: 160,
    height: 100,
    surface: 0.5,
    body: `<path fill="#533566" d="M84 4h16v22H84zM110 6h14v20h-14z"/><path fill="#ca0b4a" d="M84 10h16v7H84zM110 12h14v6h-14z"/><path fill="#635994" d="M58 2h2.500v22H58z"/><path fill="#f4f1f8" d="M46 24h92l4 14H40z"/><path fill="#e1d8ec" d="M34 37h112l4 14H28z"/><path fill="#f4f1f8" d="M52 24l5-8h18v8z"/>${panes(50, 28, 7, 12)}${panes(40, 42, 9, 12)}<path fill="#cdc4d6" d="M2 50h156c0 10-2 18-5 26H14C8 68 4 60 2 50z"/><path fill="#533566" d="M2 50h156v3.500H2.800z"/><path fill="#ca0b4a" d="M14 76h139c-3 9-7 17-12 24H34c-9-6-15-14-20-24z"/><path fill="#9b1240" d="M24 90h122c-2 4-4 7-6 10H34c-4-3-7-6-10-10z"/>${portholes(36, 64, 9, 13, 3.5, "#00a6ed")}<path fill="#533566" d="M14 60l6 2-3 7-2-2z"/>`,
  },
  "passenger-ship": {
    width: 140,
    height: 92,
    surface: 0.48,
    body: `<path fill="#533566" d="M76 6h17v18H76z"/><path fill="#fcd53f" d="M76 11h17v6H76z"/><path fill="#f4f1f8" d="M40 22h76l5 12H34z"/><path fill="#e1d8ec" d="M30 33h96l4 13H24z"/>${panes(44, 26, 6, 12)}${panes(36, 37, 8, 11.5)}<path fill="#f4f1f8" d="M2 45h136c-1 11-3 18-6 24H13C7 62 4 54 2 45z"/><path fill="#0074ba" d="M13 68h119c-4 10-8 17-13 24H32c-8-5-14-14-19-24z"/><path fill="#005a94" d="M24 83h101l-6 9H32c-3-2-6-5-8-9z"/><path fill="#fcd53f" d="M2 45h136l-.400 4H2.800z"/>${portholes(34, 58, 8, 12.5, 3.3, "#00a6ed")}`,
  },
  sailboat: {
    width: 112,
    height: 122,
    body: `<path fill="#8b5742" d="M53 6h5v82h-5z"/><path fill="#f8312f" d="M55 0l16 5-16 5z"/><path fill="#fcd53f" d="M61 14c24 18 36 42 39 66H61z"/><path fill="#f3b928" d="M61 66c14 3 27 4 38.500 4l1.500 10H61z"/><path fill="#fff4dc" d="M50 22C40 46 28 64 14 80h36z"/><path fill="#ff8257" d="M4 87h104c-3 17-11 29-22 35H32C18 116 9 104 4 87z"/><path fill="#ff9f2e" d="M4 87h104l-1.600 7H6.300z"/><path fill="#d9573a" d="M17 108h82c-4 6-8 11-13 14H32c-6-3-11-8-15-14z"/>`,
  },
  ferry: {
    width: 150,
    height: 84,
    surface: 0.2,
    body: `<path fill="#ff822d" d="M96 0h15v16H96z"/><path fill="#433b6b" d="M96 0h15v5H96z"/><path fill="#e1d8ec" d="M46 14h62l6 13H40z"/>${panes(48, 18, 5, 12)}<path fill="#f4f1f8" d="M20 27h112l6 20H14z"/><path fill="#0084ce" d="M40 25h76v3.500H40z"/>${panes(24, 33, 9, 12)}<path fill="#0084ce" d="M2 46h146l-9 24H14z"/><path fill="#005a94" d="M14 70h125l-6 14H24z"/><path fill="#fff" d="M6 52h139l-1.500 4H7.500z"/><path fill="#ff822d" d="M54 58a8 8 0 1116 0 8 8 0 01-16 0z"/><path fill="#0084ce" d="M58 58a4 4 0 118 0 4 4 0 01-8 0z"/><path fill="#ff822d" d="M94 58a8 8 0 1116 0 8 8 0 01-16 0z"/><path fill="#0084ce" d="M98 58a4 4 0 118 0 4 4 0 01-8 0z"/>`,
  },
};

const HULL = `<path fill="#6d4534" d="M20 92l-16-10 2-4 20 12z"/><path fill="#a56953" d="M10 92h108l8-16h18c0 26-12 44-30 50H44C26 122 14 108 10 92z"/><path fill="#8b5742" d="M15 104h125c-4 11-13 19-26 22H44c-14-3-23-11-29-22z"/><path fill="#6d4534" d="M24 116h107c-5 5-11 8-17 10H44c-8-2-15-6-20-10z"/><path fill="#d3883e" d="M10 92h110l8-16h16l-.500 5h-12l-8 16H11z"/>`;
const MASTS = `<path fill="#6d4534" d="M44 12h4v82h-4zM82 4h4v90h-4zM114 18h4v66h-4z"/>`;
const sails = (fill: string, shade: string): string =>
  `<path fill="${fill}" d="M28 18c8 3 28 3 36 0-5 10-5 18 0 28-8-3-28-3-36 0-5-10-5-18 0-28zM26 52c9 3 31 3 40 0-6 10-6 20 0 30-9-3-31-3-40 0-6-10-6-20 0-30zM66 10c8 3 30 3 38 0-5 11-5 20 0 31-8-3-30-3-38 0-5-11-5-20 0-31zM64 47c9 3 33 3 42 0-6 11-6 22 0 33-9-3-33-3-42 0-6-11-6-22 0-33zM106 24c6 2 16 2 22 0-4 8-4 16 0 24-6-2-16-2-22 0-4-8-4-16 0-24z"/><path fill="${shade}" d="M26 52c9 3 31 3 40 0l-1 3c-9 3-29 3-38 0zM64 47c9 3 33 3 42 0l-1 3c-9 3-31 3-40 0z"/><path fill="${fill}" d="M24 86L8 84l18-56z"/>`;

export const SHIPS: Readonly<Record<string, OwnDrawing>> = {
  "cargo-ship": {
    width: 180,
    height: 96,
    body: `${boxes(28, 34, ["#f8312f", "#00a6ed", "#fcd53f", "#00a26a", "#ff822d"])}${boxes(38, 22, ["#00a6ed", "#f8312f", "#8d65c5", "#fcd53f"])}${boxes(57, 10, ["#fcd53f", "#00a26a"])}<path fill="#f4f1f8" d="M132 14h28v32h-28z"/><path fill="#e1d8ec" d="M126 8h40v9h-40z"/><path fill="#00a6ed" d="M129 10h5v4h-5zM137 10h5v4h-5zM145 10h5v4h-5zM153 10h5v4h-5zM136 22h5v4h-5zM144 22h5v4h-5zM152 22h5v4h-5zM136 31h5v4h-5zM144 31h5v4h-5zM152 31h5v4h-5z"/><path fill="#ff822d" d="M164 22h10v24h-10z"/><path fill="#533566" d="M164 22h10v6h-10z"/><path fill="#3b4a6b" d="M2 46h176c0 10-3 20-7 28H16C9 66 4 56 2 46z"/><path fill="#52648a" d="M2 46h176v5H3z"/><path fill="#ca0b4a" d="M16 74h155c-3 8-6 15-10 22H34c-8-6-13-13-18-22z"/><path fill="#fff" d="M22 58l8 2-2 6-5-1z" opacity=".8"/>`,
  },
  "tall-ship": {
    width: 150,
    height: 126,
    body: `${MASTS}${sails("#fff4dc", "#e6d3b1")}<path fill="#f8312f" d="M86 4l16 4-16 4zM48 12l12 3-12 3z"/>${HULL}${portholes(40, 104, 6, 14, 3, "#ffe08a")}`,
  },
  "dragon-boat": {
    width: 190,
    height: 84,
    surface: 0.62,
    body: `<path fill="#00a26a" d="M22 34c-8-2-14-8-14-16C8 8 16 2 26 4c4-4 12-4 16 0-2 4-6 6-10 6 6 4 8 10 8 18l4 28H28c-4-6-4-14-6-22z"/><path fill="#fcd53f" d="M26 4L20 0l8 2zM34 4l2-4 2 6zM4 24c6-2 10 0 14 4l-4 8C8 34 4 30 4 24z"/><circle cx="24" cy="14" r="4" fill="#fff"/><circle cx="23" cy="14" r="2" fill="#212121"/><path fill="#e0243f" d="M8 24h14v3H8z"/><path fill="#e0243f" d="M18 50h150c4-4 6-10 6-18 6 4 12 4 14-2 4 18-6 36-24 46-10 6-110 8-126 0-14-6-20-16-20-26z"/><path fill="#b3172f" d="M24 62h150c-4 6-8 10-14 14-10 6-110 8-122 0-6-3-10-8-14-14z"/><path fill="#fcd53f" d="M18 50h150l3-4 1 8H19z"/><path fill="#00a26a" d="M174 32c2-10 8-16 14-14-2 4 0 8 2 12-4 6-10 6-16 2z"/><path fill="none" stroke="#fcd53f" stroke-width="2.500" d="M34 58q6-5 12 0t12 0 12 0 12 0 12 0 12 0 12 0 12 0 12 0 12 0"/><circle cx="62" cy="38" r="11" fill="#b3172f"/><circle cx="62" cy="36" r="11" fill="#f4d9a0"/><circle cx="62" cy="36" r="8" fill="#fff3d6"/>`,
  },
  "pirate-ship": {
    width: 150,
    height: 126,
    body: `${MASTS}${sails("#46424f", "#2b2834")}<path fill="#2b2834" d="M86 0h20l-4 6 4 6H86z"/><g fill="#fff"><circle cx="85" cy="60" r="8"/><path d="M80 64h10v7h-10zM70 56l30 18-2 3-30-18zM100 56L70 74l2 3 30-18z"/></g><path fill="#46424f" d="M81 59a2.500 2.500 0 105 0 2.500 2.500 0 10-5 0zM86 59a2.500 2.500 0 105 0 2.500 2.500 0 10-5 0z" transform="translate(-1 0)"/>${HULL}<path fill="#2b2834" d="M34 100h8v7h-8zM54 100h8v7h-8zM74 100h8v7h-8zM94 100h8v7h-8z"/>`,
  },
};
