// Props of games and tales drawn by hand.
import type { OwnDrawing } from "./drawing.ts";

// A firecracker of a string, leaning to one side; `x`, `y` is where it is tied.
const cracker = (x: number, y: number, turn: number): string =>
  `<g transform="translate(${x} ${y}) rotate(${turn})"><path fill="#e0243f" d="M-5 3H5v24H-5z"/><path fill="#b3172f" d="M1 3h4v24H1z"/><path fill="#fcd53f" d="M-5 3H5v4H-5zM-5 23H5v4H-5z"/></g>`;
const ROWS = [18, 36, 54, 72, 90, 108];

export const PROPS: Readonly<Record<string, OwnDrawing>> = {
  slime: {
    width: 110,
    height: 84,
    body: `<path fill="#2f9e49" d="M6 84C-4 70 4 60 12 56 12 26 30 4 56 4s44 22 44 50c10 6 12 20 4 30z"/><path fill="#58c76b" d="M16 78C8 68 14 58 22 56 22 30 36 10 56 10s36 18 36 42c8 6 10 16 2 26z"/><path fill="#a6f0b0" d="M32 38c2-10 8-18 16-20 3 4-8 10-11 22-1 3-6 2-5-2z"/><ellipse cx="44" cy="50" rx="6" ry="8" fill="#1d3b26"/><ellipse cx="70" cy="50" rx="6" ry="8" fill="#1d3b26"/><circle cx="46" cy="47" r="2.200" fill="#fff"/><circle cx="72" cy="47" r="2.200" fill="#fff"/><path fill="none" stroke="#1d3b26" stroke-width="3" stroke-linecap="round" d="M50 64q7 6 14 0"/>`,
  },
  hoard: {
    width: 150,
    height: 70,
    surface: 0.3,
    body: `<path fill="#d9a520" d="M0 70C14 48 36 20 58 22c8-14 26-14 34-2 22-2 44 26 58 50z"/><path fill="#fcd53f" d="M12 70c12-20 30-38 46-38 10-12 24-12 32 0 18 0 34 18 46 38z"/><g fill="#f3b928" stroke="#c98d14" stroke-width="2"><ellipse cx="30" cy="60" rx="11" ry="6"/><ellipse cx="58" cy="46" rx="11" ry="6"/><ellipse cx="84" cy="58" rx="11" ry="6"/><ellipse cx="110" cy="50" rx="11" ry="6"/><ellipse cx="74" cy="30" rx="11" ry="6"/><ellipse cx="128" cy="64" rx="11" ry="5"/></g><path fill="#e0243f" d="M46 60l6-7 6 7-6 8z"/><path fill="#26b5f2" d="M98 40l5-6 5 6-5 7z"/><path fill="#00a26a" d="M64 62l5-5 5 5-5 6z"/>`,
  },
  zongzi: {
    width: 90,
    height: 84,
    body: `<path fill="#3f8d45" d="M45 2c4 0 6 2 8 6l34 62c4 8 0 14-8 14H11c-8 0-12-6-8-14L37 8c2-4 4-6 8-6z"/><path fill="#58a955" d="M45 2c4 0 6 2 8 6L68 84H45z"/><path fill="#2f6f38" d="M45 2L30 84H11c-8 0-12-6-8-14L37 8c2-4 4-6 8-6z" opacity=".55"/><path fill="none" stroke="#f4d9a0" stroke-width="4" d="M20 40c16 8 34 8 50 0M12 58c22 8 44 8 66 0"/><path fill="none" stroke="#f4d9a0" stroke-width="3.500" stroke-linecap="round" d="M45 60l-9 16M45 60l10 15"/><circle cx="45" cy="60" r="5" fill="#f4d9a0"/>`,
  },
  firecrackers: {
    width: 70,
    height: 160,
    body: `<path fill="none" stroke="#8b5742" stroke-width="2.500" d="M35 0v128"/><path fill="#fcd53f" d="M35 2l11 9-11 9-11-9z"/><path fill="#e0243f" d="M35 6l6 5-6 5-6-5z"/>${ROWS.map((y) => `${cracker(35, y, 52)}${cracker(35, y, -52)}`).join("")}${cracker(35, 120, 0)}<path fill="#fcd53f" d="M29 146h12l3 14H26z"/><path fill="#f3920c" d="M32 148h2v12h-2zM37 148h2v12h-2z"/>`,
  },
  chest: {
    width: 110,
    height: 88,
    body: `<path fill="#6d4534" d="M4 40h102v48H4z"/><path fill="#8b5742" d="M8 44h94v40H8z"/><path fill="#7a4b39" d="M8 56h94v3H8zM8 70h94v3H8z"/><path fill="#6d4534" d="M10 30L16 8C18 2 22 0 28 0h54c6 0 10 2 12 8l6 22z"/><path fill="#8b5742" d="M18 26l5-16c1-3 4-5 8-5h48c4 0 7 2 8 5l5 16z"/><path fill="#2b2b38" d="M8 28h94v14H8z"/><path fill="#fcd53f" d="M14 42c0-8 8-10 12-4 2-10 14-10 16-2 2-10 18-10 20 0 2-8 14-8 16 2 4-6 14-4 14 4z"/><path fill="#ffb02e" d="M30 42c0-7 12-7 12 0zM62 42c0-8 14-8 14 0z"/><path fill="#f70a8d" d="M46 26l8-4 6 6-8 6z"/><path fill="#26c9fc" d="M74 28l6-4 6 5-6 6z"/><path fill="#ffb02e" d="M0 38h110v8H0zM0 46h10v42H0zM100 46h10v42h-10zM47 46h16v20H47z"/><path fill="#d3883e" d="M52 51h6v9h-6zM0 82h10v6H0zM100 82h10v6h-10z"/><path fill="#ffb02e" d="M10 30l6-22c1-3 2-5 5-6h5l-8 28zM100 30l-6-22c-1-3-2-5-5-6h-5l8 28z"/>`,
  },
  sword: {
    width: 44,
    height: 130,
    body: `<path fill="#d8dade" d="M22 0l9 14v76H13V14z"/><path fill="#b4b7bd" d="M22 0l9 14v76h-9z"/><path fill="#9b9ea6" d="M20.500 14h3v72h-3z"/><path fill="#ffb02e" d="M2 84c8 4 32 4 40 0 3 0 3 8 0 10-8 4-32 4-40 0-3-2-3-10 0-10z"/><path fill="#d3883e" d="M22 87c8 0 15-1 20-3 3 0 3 8 0 10-6 3-13 3-20 3z"/><path fill="#6d4534" d="M17 96h10v22H17z"/><path fill="#8b5742" d="M17 99l10 3v3l-10-3zM17 107l10 3v3l-10-3z"/><circle cx="22" cy="122" r="8" fill="#ffb02e"/><circle cx="22" cy="122" r="4" fill="#f8312f"/>`,
  },
  shield: {
    width: 84,
    height: 100,
    body: `<path fill="#9b9ea6" d="M42 0c12 8 26 10 42 10v36c0 28-18 44-42 54C18 90 0 74 0 46V10C16 10 30 8 42 0z"/><path fill="#f8312f" d="M42 9c10 5 21 8 34 8v29c0 22-14 36-34 45z"/><path fill="#3f5fff" d="M42 9C32 14 21 17 8 17v29c0 22 14 36 34 45z"/><path fill="#fcd53f" d="M42 26l6 13 14 2-10 10 2 14-12-7-12 7 2-14-10-10 14-2z"/><path fill="#ffb02e" d="M42 26l6 13 14 2-10 10 2 14-12-7z"/>`,
  },
  potion: {
    width: 70,
    height: 90,
    body: `<path fill="#8b5742" d="M26 0h18v12H26z"/><path fill="#d9f2ff" d="M24 10h22v4l-2 3v20c14 4 24 14 24 27 0 16-12 26-33 26S2 80 2 64c0-13 10-23 24-27V17l-2-3z"/><path fill="#b45cf0" d="M8 56c18-8 36 8 54 0 1 3 2 5 2 8 0 13-10 22-29 22S6 77 6 64c0-3 1-5 2-8z"/><path fill="#8d35cf" d="M62 56c1 3 2 5 2 8 0 13-10 22-29 22-4 0-8 0-11-1 20-2 32-12 34-28 1 0 3 0 4-1z"/><circle cx="24" cy="68" r="4" fill="#e0b3ff"/><circle cx="38" cy="74" r="3" fill="#e0b3ff"/><circle cx="32" cy="44" r="3" fill="#b45cf0"/><circle cx="40" cy="30" r="2.500" fill="#b45cf0"/><path fill="#fff" d="M14 52c3-5 8-8 13-10l1 4c-4 2-8 5-10 8z"/>`,
  },
  torch: {
    width: 40,
    height: 116,
    body: `<path fill="#f8312f" d="M22 0c12 14 16 22 16 32 0 11-8 18-18 18S2 43 2 32c0-8 4-13 8-18 1 4 3 7 6 8 0-8 2-15 6-22z"/><path fill="#ff822d" d="M22 14c8 9 10 14 10 20 0 8-5 13-12 13S8 42 8 34c0-5 3-8 6-11 1 3 2 4 4 5 0-5 1-9 4-14z"/><path fill="#fcd53f" d="M21 27c4 4 6 7 6 11 0 5-3 8-7 8s-7-3-7-8c0-4 3-6 8-11z"/><path fill="#46484e" d="M6 46h28l-3 14H9z"/><path fill="#636363" d="M4 44h32v6H4z"/><path fill="#8b5742" d="M12 60h16l-4 52c0 5-8 5-8 0z"/><path fill="#6d4534" d="M20 60h8l-4 52c0 3-2 4-4 4z"/><path fill="#d3883e" d="M11 68h18l-.500 5H11.500zM12.500 84h15l-.500 5h-14z"/>`,
  },
  crystal: {
    width: 84,
    height: 96,
    body: `<path fill="#b45cf0" d="M30 8L44 0l14 12-4 76H28z"/><path fill="#d596ff" d="M30 8L44 0v88H28z"/><path fill="#8d35cf" d="M44 0l14 12-4 76H44z"/><path fill="#c77dff" d="M6 40l12-6 14 10 2 44H20z"/><path fill="#9b45dd" d="M18 34l14 10 2 44h-8z"/><path fill="#c77dff" d="M54 44l14-16 10 10-10 50H52z"/><path fill="#9b45dd" d="M68 28l10 10-10 50h-8z"/><path fill="#f0d9ff" d="M32 14l6-4v30l-5 6zM10 42l6-3 4 26-4 2zM62 42l4-5-2 22-4 4z"/><path fill="#636363" d="M8 86c10-8 58-8 68 0 6 4 4 10 0 10H8c-4 0-6-6 0-10z"/><path fill="#82848a" d="M14 86c8-6 30-8 42-4-14 0-30 2-42 4z"/>`,
  },
  portal: {
    width: 90,
    height: 124,
    body: `<path fill="#636363" d="M6 124V50C6-10 84-10 84 50v74H70V50c0-40-50-40-50 0v74z"/><path fill="#82848a" d="M6 124V50C6 20 26 5 45 5v9c-14 0-25 12-25 36v74z"/><path fill="#46484e" d="M6 70h14v4H6zM6 96h14v4H6zM70 70h14v4H70zM70 96h14v4H70zM20 24l8 8-3 3-8-8zM70 24l-8 8 3 3 8-8z"/><path fill="#5b2bd0" d="M20 124V50c0-40 50-40 50 0v74z"/><path fill="#8a4bff" d="M27 124c-4-20-4-50 0-74 6-24 30-24 36 0 4 24 4 54 0 74z"/><path fill="#26c9fc" d="M45 36c14 0 20 18 16 36-3 14-14 26-24 22-8-4-8-20 0-26 6-4 12 2 9 8-2 4-6 3-6 0-3 6 2 10 6 8 8-4 12-18 8-28-4-9-14-8-18 2-5 12-4 26 2 38-12-10-16-28-11-42 3-11 10-18 18-18z"/><path fill="#d9f6ff" d="M30 40l2 4 4 2-4 2-2 4-2-4-4-2 4-2zM60 96l2 4 4 2-4 2-2 4-2-4-4-2 4-2z"/><path fill="#46484e" d="M0 118h90v6H0z"/>`,
  },
  "magic-book": {
    width: 90,
    height: 100,
    body: `<path fill="#5b2bd0" d="M6 6a6 6 0 016-6h72a6 6 0 016 6v80H6z"/><path fill="#fff4d6" d="M10 84h76v12H10z"/><path fill="#e8d9ad" d="M10 88h76v2H10zM10 92h76v2H10z"/><path fill="#4520a8" d="M0 8a8 8 0 018-8h8v84H10c-6 0-6 12 0 12h80v4H10C4 100 0 96 0 90z"/><path fill="#fcd53f" d="M53 18l6 16 17 1-13 11 4 17-14-9-14 9 4-17-13-11 17-1z"/><circle cx="53" cy="43" r="6" fill="#f70a8d"/><path fill="#fcd53f" d="M20 6h10L20 16zM86 6H76l10 10zM20 80h10L20 70zM86 80H76l10-10z"/>`,
  },
  cauldron: {
    width: 90,
    height: 84,
    body: `<path fill="#2b2b38" d="M14 70h10v14H16zM66 70h10l-2 14h-8z"/><path fill="#46484e" d="M8 26h74c8 16 6 36-6 46-8 6-54 6-62 0C2 62 0 42 8 26z"/><path fill="#2b2b38" d="M62 26h20c8 16 6 36-6 46-4 3-14 4-26 4 18-10 20-32 12-50z"/><rect width="90" height="10" y="20" rx="5" fill="#636363"/><path fill="#00d26a" d="M10 20c0-6 10-8 14-4 2-8 14-8 16 0 4-6 12-4 12 0 4-6 14-6 16 0 6-2 12 0 12 4z"/><circle cx="28" cy="6" r="4" fill="#86f0b8"/><circle cx="48" cy="4" r="3" fill="#86f0b8"/><circle cx="60" cy="8" r="4.500" fill="#00d26a"/><path fill="#82848a" d="M14 36c-2 8-2 16 2 24l5-1c-4-8-4-15-2-23z"/>`,
  },
  "treasure-map": {
    width: 110,
    height: 84,
    body: `<path fill="#f3d69b" d="M4 8l30-8 34 8 38-8 4 76-38 8-34-8-36 8z"/><path fill="#e2bd74" d="M34 0l34 8 4 76-34-8z"/><path fill="none" stroke="#b97d2b" stroke-width="3" stroke-dasharray="7 5" d="M16 62c10-16 20 4 32-10s4-30 22-28 8 20 14 28"/><path fill="none" stroke="#f8312f" stroke-width="5" d="M80 46l14 14M94 46L80 60"/><path fill="#44911b" d="M18 34l7-12 7 12zM30 38l6-10 6 10z"/><path fill="#00a6ed" d="M80 16c4-4 8 4 12 0s6 2 8 0v5c-4 4-6-2-10 0s-8 2-10-1z"/><path fill="#6d4534" d="M12 66a4 4 0 108 0 4 4 0 10-8 0z"/>`,
  },
  catapult: {
    width: 120,
    height: 90,
    body: `<path fill="#6d4534" d="M10 66h100v10H10z"/><path fill="#8b5742" d="M44 66l18-40 18 40h-8L62 44 52 66z"/><path fill="#a56953" d="M100 62L20 14l-4 6 80 50z"/><path fill="#6d4534" d="M4 8h26c0 16-26 16-26 0z"/><circle cx="17" cy="6" r="9" fill="#82848a"/><circle cx="26" cy="76" r="14" fill="#6d4534"/><circle cx="26" cy="76" r="8" fill="#a56953"/><circle cx="94" cy="76" r="14" fill="#6d4534"/><circle cx="94" cy="76" r="8" fill="#a56953"/><circle cx="62" cy="42" r="5" fill="#46484e"/>`,
  },
  barrel: {
    width: 66,
    height: 81,
    surface: 0.04,
    body: `<path fill="#a56953" d="M10 4h46c12 22 12 54 0 76H10C-2 58-2 26 10 4z"/><path fill="#8b5742" d="M42 4h14c12 22 12 54 0 76H42c8-22 8-54 0-76z"/><path fill="#6d4534" d="M20 4h2c-4 24-4 52 0 76h-2c-5-24-5-52 0-76zM33 4h2v76h-2z"/><path fill="#636363" d="M6 14h54l3 9H3zM3 61h60l-3 9H6z"/><path fill="#82848a" d="M6 14h20v9H3zM3 61h22v9H6z"/><ellipse cx="33" cy="4.500" rx="23" ry="4" fill="#bb7459"/>`,
  },
  crate: {
    width: 76,
    height: 72,
    surface: 0.03,
    body: `<rect width="76" height="72" rx="3" fill="#a56953"/><path fill="#c98b6b" d="M8 8h60v56H8z"/><path fill="#bb7459" d="M8 22h60v3H8zM8 36h60v3H8zM8 50h60v3H8z"/><path fill="#a56953" d="M8 54L58 8h10v10L18 64H8z"/><path fill="#8b5742" d="M0 64h76v5a3 3 0 01-3 3H3a3 3 0 01-3-3zM68 8h8v56h-8z"/><path fill="#ffce7c" d="M3 3h3v3H3zM70 3h3v3h-3zM3 66h3v3H3zM70 66h3v3h-3z"/>`,
  },
  box: {
    width: 84,
    height: 68,
    surface: 0.06,
    body: `<path fill="#d3a06a" d="M2 14h80v50a4 4 0 01-4 4H6a4 4 0 01-4-4z"/><path fill="#bb8650" d="M58 14h24v50a4 4 0 01-4 4H58z"/><path fill="#e5b98a" d="M6 0h72l6 16H0z"/><path fill="#f0dcc0" d="M36 0h12l2 16v14l-4-3-4 3-4-3-4 3V16z"/><path fill="#6d4534" d="M12 50h8v8h-8zM24 50h12v2H24zM24 55h8v2h-8z"/>`,
  },
  log: {
    width: 110,
    height: 40,
    surface: 0.06,
    body: `<path fill="#8b5742" d="M14 2h82c18 0 18 38 0 38H14z"/><path fill="#6d4534" d="M14 26h90c-2 8-6 14-12 14H14zM40 10h24v3H40zM60 18h26v3H60z"/><ellipse cx="16" cy="21" rx="16" ry="19" fill="#d3a06a"/><ellipse cx="16" cy="21" rx="11" ry="13" fill="none" stroke="#a56953" stroke-width="2.500"/><ellipse cx="16" cy="21" rx="5" ry="6" fill="#a56953"/><path fill="#5fb02c" d="M60 2c4-4 12-3 14 0 4-2 10-1 12 2H58z"/>`,
  },
  stump: {
    width: 76,
    height: 56,
    surface: 0.2,
    body: `<path fill="#8b5742" d="M10 12h56c0 18 2 32 10 44H54l-8-6-8 6-8-6-8 6H0c8-12 10-26 10-44z"/><path fill="#6d4534" d="M48 12h18c0 18 2 32 10 44H54l-6-5zM24 26h4v16h-4zM38 22h4v22h-4z"/><ellipse cx="38" cy="12" rx="28" ry="11" fill="#e5b98a"/><ellipse cx="38" cy="12" rx="19" ry="7" fill="none" stroke="#bb8650" stroke-width="2"/><ellipse cx="38" cy="12" rx="9" ry="3.500" fill="none" stroke="#bb8650" stroke-width="2"/>`,
  },
};
