// Kitchen machines, pots and cutlery drawn by hand.
import type { OwnDrawing } from "./drawing.ts";

export const KITCHEN: Readonly<Record<string, OwnDrawing>> = {
  microwave: {
    width: 100,
    height: 60,
    surface: 0.04,
    body: `<path fill="#636363" d="M8 54h12v6H8zM80 54h12v6H80z"/><rect width="100" height="56" rx="6" fill="#d3d3d3"/><path fill="#b4b4b4" d="M72 0h22a6 6 0 016 6v44a6 6 0 01-6 6H72z"/><rect width="60" height="42" x="7" y="7" rx="4" fill="#46484e"/><rect width="48" height="30" x="13" y="13" rx="3" fill="#ffc96b"/><path fill="#ffe2a8" d="M13 36h48v4a3 3 0 01-3 3H16a3 3 0 01-3-3z"/><path fill="#fff" d="M20 15h8L18 40h-5v-8z" opacity=".35"/><rect width="4" height="36" x="70" y="10" rx="2" fill="#82848a"/><rect width="17" height="8" x="79" y="8" rx="2" fill="#173d2a"/><path fill="#00d26a" d="M82 10.500h3v3h-3zM87 10.500h3v3h-3zM91 10.500h2v3h-2z"/><path fill="#f4f4f4" d="M79 21h5v4h-5zM85.500 21h5v4h-5zM92 21h4v4h-4zM79 28h5v4h-5zM85.500 28h5v4h-5zM92 28h4v4h-4z"/><circle cx="87.500" cy="43" r="6.500" fill="#636363"/><path fill="#f4f4f4" d="M86.800 37h1.500v6h-1.500z"/>`,
  },
  toaster: {
    width: 84,
    height: 66,
    body: `<path fill="#a56953" d="M16 6C16 0 40 0 40 6c4 2 3 7 0 8v18H16V14c-3-1-4-6 0-8zM44 6c0-6 24-6 24 0 4 2 3 7 0 8v18H44V14c-3-1-4-6 0-8z"/><path fill="#ffce7c" d="M19 8c0-4 18-4 18 0 2 1 2 3 0 4v20H19V12c-2-1-2-3 0-4zM47 8c0-4 18-4 18 0 2 1 2 3 0 4v20H47V12c-2-1-2-3 0-4z"/><path fill="#46484e" d="M10 60h10v6H10zM60 60h10v6H60z"/><path fill="#f8312f" d="M16 24h48c10 0 14 8 14 18v14a6 6 0 01-6 6H8a6 6 0 01-6-6V42c0-10 4-18 14-18z"/><path fill="#ca0b4a" d="M64 24c10 0 14 8 14 18v14a6 6 0 01-6 6H62V24z"/><path fill="#ff7a78" d="M10 32c2-4 5-5 8-5h10v4H16c-3 0-5 3-6 8z"/><rect width="4" height="20" x="78" y="34" fill="#46484e" rx="2"/><rect width="10" height="7" x="74" y="37" fill="#636363" rx="2"/><circle cx="34" cy="48" r="6" fill="#f4f4f4"/><path fill="#636363" d="M33 42h2v6h-2z"/>`,
  },
  sink: {
    width: 110,
    height: 92,
    surface: 0.4,
    body: `<path fill="none" stroke="#9b9b9b" stroke-width="7" d="M55 40V18c0-16 24-16 24 0v4"/><path fill="#82848a" d="M74 20h10v6H74z"/><path fill="#8fd3f4" d="M77 27h4v16h-4z"/><circle cx="42" cy="34" r="5" fill="#f8312f"/><circle cx="68" cy="34" r="5" fill="#3f5fff"/><path fill="#b4b4b4" d="M38 35h34v5H38z"/><rect width="110" height="9" y="38" rx="4" fill="#f4f4f4"/><path fill="#d5dfe6" d="M10 47h90l-8 22c-2 5-6 7-11 7H29c-5 0-9-2-11-7z"/><path fill="#bccbd6" d="M78 47h22l-8 22c-2 5-6 7-11 7H70z"/><path fill="#d5dfe6" d="M44 76h22l5 16H39z"/><path fill="#bccbd6" d="M56 76h10l5 16H56z"/><path fill="#fff" d="M16 50h20l6 22H30c-4 0-6-2-8-5z" opacity=".6"/>`,
  },
  kettle: {
    width: 84,
    height: 74,
    body: `<path fill="none" stroke="#46484e" stroke-width="6" d="M18 34C14 4 66 4 62 34"/><path fill="#9b9b9b" d="M60 42l16-14 8 4-14 26z"/><path fill="#d3d3d3" d="M22 26h36c12 10 16 28 12 44a5 5 0 01-5 4H15a5 5 0 01-5-4C6 54 10 36 22 26z"/><path fill="#b4b4b4" d="M50 26h8c12 10 16 28 12 44a5 5 0 01-5 4H50c8-14 8-34 0-48z"/><path fill="#f4f4f4" d="M22 32c-8 8-10 20-8 32h6c-2-12 0-22 8-32z"/><rect width="34" height="6" x="23" y="22" rx="3" fill="#9b9b9b"/><circle cx="40" cy="19" r="5" fill="#f8312f"/>`,
  },
  pot: {
    width: 96,
    height: 66,
    body: `<rect width="96" height="8" y="30" rx="4" fill="#46484e"/><path fill="#5092ff" d="M12 22h72v34a10 10 0 01-10 10H22a10 10 0 01-10-10z"/><path fill="#3f5fff" d="M64 22h20v34a10 10 0 01-10 10H58c6-12 7-30 6-44z"/><path fill="#8fbcff" d="M17 28h7v26c0 4-7 4-7 0z"/><path fill="#9b9b9b" d="M14 20c4-10 18-13 34-13s30 3 34 13z"/><path fill="#d3d3d3" d="M22 16c6-5 14-6 22-6l-4 6z"/><rect width="76" height="6" x="10" y="18" rx="3" fill="#d3d3d3"/><rect width="14" height="8" x="41" rx="4" fill="#46484e"/>`,
  },
  pan: {
    width: 120,
    height: 32,
    body: `<path fill="#6d4534" d="M74 8l42-7c5-1 5 8 1 9L76 17z"/><path fill="#8b5742" d="M88 6l28-5c4 0 4 4 1 5L90 10z"/><path fill="#46484e" d="M0 8h82l-8 20c-1 3-3 4-6 4H14c-3 0-5-1-6-4z"/><path fill="#2b2b38" d="M60 8h22l-8 20c-1 3-3 4-6 4H52z"/><rect width="84" height="7" y="4" rx="3.500" fill="#636363"/><path fill="#82848a" d="M6 5h40v3H6z"/>`,
  },
  blender: {
    width: 50,
    height: 96,
    body: `<path fill="#46484e" d="M8 66h34l8 30H0z"/><path fill="#2b2b38" d="M30 66h12l8 30H30z"/><circle cx="25" cy="83" r="7" fill="#d3d3d3"/><path fill="#636363" d="M24 76h2v7h-2z"/><path fill="none" stroke="#8fd3f4" stroke-width="4" d="M44 22c8 2 8 24-3 26"/><path fill="#d9f2ff" d="M3 10h44l-6 56H9z"/><path fill="#ff6dc6" d="M5 28h40l-4 38H9z"/><path fill="#f70a8d" d="M34 28h11l-4 38H30z" opacity=".45"/><path fill="#fff" d="M9 14h6l4 48h-6z" opacity=".6"/><circle cx="20" cy="36" r="3" fill="#ffb3dd"/><circle cx="29" cy="46" r="2.500" fill="#ffb3dd"/><circle cx="22" cy="54" r="2" fill="#ffb3dd"/><rect width="46" height="8" x="2" y="4" rx="3" fill="#46484e"/><rect width="12" height="6" x="19" rx="2" fill="#636363"/>`,
  },
  fork: {
    width: 26,
    height: 96,
    body: `<path fill="#9b9b9b" d="M10 44h6l2 46c0 8-10 8-10 0z"/><path fill="#b9bcc2" d="M2 0c3 0 3 1 3 3v22h4V3c0-4 8-4 8 0v22h4V3c0-2 0-3 3-3s2 2 2 4v24c0 10-4 18-13 18S0 38 0 28V4c0-2-1-4 2-4z"/><path fill="#d8dade" d="M2 2c2 0 2 1 2 3v23c0 5 1 9 3 12-4-3-6-7-6-12V4z"/>`,
  },
  "table-knife": {
    width: 20,
    height: 96,
    body: `<path fill="#d3d6db" d="M4 54V14C4 4 10 0 16 0v54z"/><path fill="#b4b7bd" d="M11 2c2-1 3-2 5-2v54h-5z"/><path fill="#6d4534" d="M5 52h12v36c0 10-12 10-12 0z"/><path fill="#8b5742" d="M5 52h6v42c-4 0-6-2-6-6z"/><circle cx="11" cy="62" r="1.800" fill="#ffce7c"/><circle cx="11" cy="80" r="1.800" fill="#ffce7c"/>`,
  },
  jug: {
    width: 62,
    height: 76,
    body: `<path fill="none" stroke="#d39a7c" stroke-width="7" d="M46 24c18-2 16 34-2 34"/><path fill="#bb7459" d="M8 0h32l8 8-6 10c8 8 10 18 10 28 0 14-6 24-12 30H14C8 70 2 60 2 46c0-10 3-20 10-28z"/><path fill="#a56953" d="M34 0h6l8 8-6 10c8 8 10 18 10 28 0 14-6 24-12 30h-8c8-22 8-52 2-76z"/><path fill="#ffe1a8" d="M2 40h50v8H2z"/><path fill="#fff" d="M14 22c-6 8-8 20-5 32l5-1c-2-10 0-20 5-29z" opacity=".35"/>`,
  },
};
