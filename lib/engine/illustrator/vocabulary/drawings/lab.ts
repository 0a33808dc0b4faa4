// Things of a classroom and a laboratory drawn by hand.
import type { OwnDrawing } from "./drawing.ts";

export const LAB: Readonly<Record<string, OwnDrawing>> = {
  "school-globe": {
    width: 84,
    height: 104,
    body: `<path fill="none" stroke="#d3883e" stroke-width="5" d="M62 10a40 40 0 11-52 58"/><path fill="#d3883e" d="M38 82h8v14h-8z"/><path fill="#8b5742" d="M18 104c0-12 48-12 48 0z"/><circle cx="42" cy="42" r="34" fill="#26b5f2"/><path fill="#0090d0" d="M62 14a34 34 0 01-40 55c30 0 48-24 40-55z"/><path fill="#44b02c" d="M18 26c6-8 14-14 22-12 4 4-2 8 4 10s4 10-2 12-6 8-12 6-8-6-14-6c0-4 0-7 2-10zM50 46c8-4 18 0 18 8-4 8-10 14-16 16-4-4-2-8-6-12s-2-9 4-12zM58 16c6 4 10 8 13 14-4 2-8 0-10-4s-5-6-3-10zM24 54c4 0 8 4 8 8 0 3-2 4-4 5-5-4-8-8-10-12z"/><path fill="#fff" d="M22 20c4-4 8-7 12-8l1 3c-4 2-7 4-10 8z" opacity=".6"/>`,
  },
  beaker: {
    width: 66,
    height: 80,
    body: `<path fill="#d9f2ff" d="M4 4h58v6l-4 4v58a8 8 0 01-8 8H16a8 8 0 01-8-8V14L4 10z"/><path fill="#00d26a" d="M11 40h44v32a5 5 0 01-5 5H16a5 5 0 01-5-5z"/><path fill="#00a26a" d="M43 40h12v32a5 5 0 01-5 5h-9c3-12 3-24 2-37z"/><ellipse cx="33" cy="40" rx="22" ry="4" fill="#86f0b8"/><path fill="#7d919f" d="M40 20h12v2.500H40zM44 28h8v2.500h-8zM40 36h12v2H40zM44 50h8v2.500h-8zM40 60h12v2.500H40z"/><rect width="62" height="6" x="2" rx="3" fill="#b9dced"/><circle cx="24" cy="56" r="3" fill="#86f0b8"/><circle cx="32" cy="66" r="4" fill="#86f0b8"/><path fill="#fff" d="M14 14h5v56h-5z" opacity=".6"/>`,
  },
  "lab-flask": {
    width: 70,
    height: 88,
    body: `<path fill="#d9f2ff" d="M24 4h22v28l22 44c3 6 0 12-7 12H9c-7 0-10-6-7-12l22-44z"/><path fill="#00a6ed" d="M18 50h34l13 27c2 4 0 8-4 8H9c-4 0-6-4-4-8z"/><path fill="#0074ba" d="M42 50h10l13 27c2 4 0 8-4 8H46c2-12 0-24-4-35z"/><rect width="30" height="7" x="20" rx="3.500" fill="#b9dced"/><circle cx="26" cy="66" r="4" fill="#8fdcff"/><circle cx="38" cy="74" r="5" fill="#8fdcff"/><circle cx="36" cy="58" r="2.500" fill="#8fdcff"/><circle cx="35" cy="40" r="3" fill="#8fdcff"/><path fill="#fff" d="M28 10h4v24L16 66l-4-1 16-32z" opacity=".7"/>`,
  },
  protractor: {
    width: 120,
    height: 66,
    body: `<path fill="#ffce7c" d="M0 60a60 60 0 01120 0v6H0zM24 56h72a36 36 0 00-72 0z" fill-rule="evenodd"/><path fill="#f3ad61" d="M60 0a60 60 0 0160 60v6H0v-4h114A56 56 0 0060 4z"/><path fill="none" stroke="#6d4534" stroke-width="1.800" d="M4 60h9M60 4v9M116 60h-9M20.400 20.400l6.400 6.400M99.600 20.400l-6.400 6.400M8.300 38.600l6 2.500M38.600 8.300l2.500 6M81.400 8.300l-2.500 6M111.700 38.600l-6 2.500"/><path fill="#6d4534" d="M58.500 56h3v6h-3zM24 61h72v1.800H24z"/>`,
  },
  chalk: {
    width: 90,
    height: 40,
    body: `<path fill="#fff" d="M8 26L58 2l8 10-50 25c-6 2-12-8-8-11z"/><path fill="#dfe3ea" d="M12 33l51-25 3 4-50 25c-2 1-4 0-6-2z"/><ellipse cx="12" cy="31" rx="5.500" ry="6.500" fill="#f4f4f4" transform="rotate(-28 12 31)"/><path fill="#8fd3f4" d="M40 34l38-8c5-1 8 11 3 12l-38 2c-5 0-7-5-3-6z"/><path fill="#4fb4e6" d="M42 38l41-5c0 3 0 5-2 5l-38 2c-2 0-4-1-4-2z"/>`,
  },
  chalkboard: {
    width: 130,
    height: 90,
    body: `<rect width="130" height="82" rx="4" fill="#a56953"/><path fill="#bb7459" d="M0 4a4 4 0 014-4h122a4 4 0 014 4v3H0z"/><path fill="#1f6b4d" d="M7 7h116v68H7z"/><path fill="#195a41" d="M7 7h116v8H7z"/><path fill="none" stroke="#f4f4f4" stroke-width="3" stroke-linecap="round" d="M20 26h34M20 38h50M20 50h26M94 30a12 12 0 11-.1 0M86 58l16-20"/><rect width="110" height="8" x="10" y="80" rx="2" fill="#8b5742"/><path fill="#fff" d="M30 77h14v4H30z"/><path fill="#fcd53f" d="M50 77h10v4H50z"/><path fill="#82848a" d="M90 74h20v7H90z"/>`,
  },
  "set-square": {
    width: 100,
    height: 84,
    body: `<path fill="#8fdcff" fill-rule="evenodd" d="M4 0l96 84H0V4zM20 40v26h32z"/><path fill="#00a6ed" d="M0 76h91l9 8H0z"/><path fill="#0074ba" d="M10 76h2v-5h-2zM20 76h2v-5h-2zM30 76h2v-5h-2zM40 76h2v-5h-2zM50 76h2v-5h-2zM60 76h2v-5h-2zM70 76h2v-5h-2zM0 20h5v2H0zM0 34h5v2H0zM0 48h5v2H0zM0 62h5v2H0z"/>`,
  },
  eraser: {
    width: 76,
    height: 40,
    body: `<path fill="#ff8ac4" d="M0 16l12-12h20v36H8a8 8 0 01-8-8z"/><path fill="#f4f4f4" d="M0 16l12-12h20L22 16z" opacity=".5"/><path fill="#3f5fff" d="M32 4h44L66 16v24H30V16z"/><path fill="#2d46c9" d="M76 4v22L66 40V16z"/><path fill="#fff" d="M36 24h22v3H36zM36 31h14v3H36z"/>`,
  },
  calculator: {
    width: 60,
    height: 84,
    body: `<rect width="60" height="84" rx="7" fill="#46484e"/><path fill="#2b2b38" d="M46 0h7a7 7 0 017 7v70a7 7 0 01-7 7h-7z"/><rect width="46" height="18" x="7" y="8" rx="3" fill="#c9e8d2"/><path fill="#2f5c44" d="M34 11h2v12h-2zM40 11h7v2h-5v4h5v6h-7v-2h5v-2h-5z"/><path fill="#d3d6db" d="M7 34h9v9H7zM19.500 34h9v9h-9zM32 34h9v9h-9zM7 47h9v9H7zM19.500 47h9v9h-9zM32 47h9v9h-9zM7 60h9v9H7zM19.500 60h9v9h-9zM32 60h9v9h-9z"/><path fill="#ff822d" d="M44.500 34h9v9h-9zM44.500 47h9v9h-9zM44.500 60h9v16h-9z"/><path fill="#d3d6db" d="M7 72h34v5H7z"/>`,
  },
  skeleton: {
    width: 60,
    height: 130,
    body: `<path fill="#cbbd9a" d="M28 39h4v46h-4z"/><path fill="none" stroke="#d9ccab" stroke-width="4.500" stroke-linecap="round" d="M14 46h32M17 54c6 4 20 4 26 0M18 61c6 4 18 4 24 0M20 68c5 4 15 4 20 0M14 46L6 66l4 20M46 46l8 20-4 20M24 86l-4 20 2 20M36 86l4 20-2 20"/><path fill="#d9ccab" d="M18 80c8-4 16-4 24 0l-5 10H23zM12 124h12v6H12zM36 124h12v6H36zM7 84h7v8H7zM46 84h7v8h-7z"/><path fill="#e9dfc4" d="M30 0c14 0 20 9 20 19 0 7-3 11-7 13v7H17v-7c-4-2-7-6-7-13C10 9 16 0 30 0z"/><path fill="#cbbd9a" d="M40 3c7 3 10 9 10 16 0 7-3 11-7 13v7h-7c6-10 8-24 4-36z"/><path fill="#46484e" d="M18 18a5.500 5.500 0 1011 0 5.500 5.500 0 10-11 0zM31 18a5.500 5.500 0 1011 0 5.500 5.500 0 10-11 0zM28 27h4l-2-4zM23 34h2v5h-2zM29 34h2v5h-2zM35 34h2v5h-2z"/>`,
  },
};
