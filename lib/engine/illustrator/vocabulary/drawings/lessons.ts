// What lessons need and nobody else: stages of animals and plants, sections through things, the planets in a row.
import type { OwnDrawing } from "./drawing.ts";

const planet = (x: number, r: number, fill: string, more = ""): string =>
  `<circle cx="${x}" cy="70" r="${r}" fill="${fill}"/><path fill="#000000" opacity=".14" d="M${x + r * 0.3} ${70 - r * 0.95}a${r} ${r} 0 0 1 ${-r * 0.3} ${r * 1.95}a${r * 1.3} ${r * 1.3} 0 0 0 ${r * 0.3} ${-r * 1.95}z"/>${more}`;

export const LESSONS: Readonly<Record<string, OwnDrawing>> = {
  "eggs-on-leaf": {
    width: 120,
    height: 84,
    body: `<path fill="#5fae4e" d="M4 60C16 18 66 2 116 12C112 56 64 88 4 60z"/><path fill="none" stroke="#3f8a3f" stroke-width="3" d="M4 60C44 50 78 36 116 12M44 50L40 30M64 42L62 22M58 44L76 58"/><g fill="#fff6d8"><circle cx="50" cy="40" r="7"/><circle cx="63" cy="33" r="7"/><circle cx="70" cy="46" r="7"/><circle cx="83" cy="36" r="7"/></g><g fill="#e8d49a"><circle cx="52" cy="42" r="3"/><circle cx="65" cy="35" r="3"/><circle cx="72" cy="48" r="3"/><circle cx="85" cy="38" r="3"/></g>`,
  },
  chrysalis: {
    width: 84,
    height: 120,
    body: `<path fill="#8a5f3c" d="M2 10q40 -10 80 -4v7q-40 -5 -80 5z"/><path fill="#6b4a2f" d="M39 10h5v16h-5z"/><path fill="#9dc26b" d="M41 22c20 0 26 22 24 40c-2 24 -14 46 -24 56c-10 -10 -22 -32 -24 -56c-2 -18 4 -40 24 -40z"/><path fill="#7fa851" d="M41 22c20 0 26 22 24 40c-2 24 -14 46 -24 56c8 -26 10 -70 0 -96z"/><path fill="none" stroke="#5f8a3c" stroke-width="3" d="M19 50q22 10 44 0M17 64q24 11 48 0M20 80q21 10 42 0M26 96q15 7 30 0"/><circle cx="33" cy="38" r="3" fill="#f4d45c"/><circle cx="48" cy="38" r="3" fill="#f4d45c"/>`,
  },
  frogspawn: {
    width: 120,
    height: 90,
    body: `<path fill="#bfe3ef" d="M6 70C2 44 20 20 46 14c24 -12 60 0 66 26c8 24 -14 46 -46 46c-26 2 -54 2 -60 -16z"/>${[
      [30, 60],
      [50, 72],
      [34, 40],
      [54, 52],
      [74, 66],
      [56, 30],
      [76, 44],
      [94, 54],
      [78, 24],
      [97, 34],
    ]
      .map(
        ([x, y]) =>
          `<circle cx="${x}" cy="${y}" r="11" fill="#e6f6fb"/><circle cx="${x}" cy="${y}" r="5" fill="#2f3b46"/>`,
      )
      .join("")}`,
  },
  tadpole: {
    width: 130,
    height: 70,
    body: `<path fill="#55684a" d="M58 22c22 4 34 -12 68 -18c-10 16 -10 40 2 58c-30 -4 -46 -16 -70 -12z"/><path fill="#6d8259" d="M58 30c20 3 38 -4 56 -14c-6 12 -6 24 0 34c-20 -6 -38 -10 -56 -8z"/><ellipse cx="40" cy="36" rx="38" ry="28" fill="#4d5f43"/><ellipse cx="36" cy="44" rx="26" ry="15" fill="#87996e"/><circle cx="22" cy="26" r="8" fill="#ffffff"/><circle cx="20" cy="27" r="4" fill="#20262b"/><path fill="none" stroke="#2f3a2a" stroke-width="3" stroke-linecap="round" d="M12 44q8 6 16 2"/>`,
  },
  "tadpole-legs": {
    width: 130,
    height: 84,
    body: `<path fill="#5f8a4a" d="M62 24c22 4 34 -8 64 -10c-8 12 -8 28 0 40c-28 -2 -42 -10 -64 -8z"/><path fill="none" stroke="#4d7a3c" stroke-width="9" stroke-linecap="round" stroke-linejoin="round" d="M66 56l18 8l-10 14h14M26 62l-4 14h-10"/><ellipse cx="42" cy="38" rx="38" ry="28" fill="#5f8f45"/><ellipse cx="38" cy="47" rx="26" ry="14" fill="#b6cf8a"/><circle cx="24" cy="24" r="9" fill="#ffffff"/><circle cx="22" cy="25" r="4.500" fill="#20262b"/><path fill="none" stroke="#3a5a2c" stroke-width="3" stroke-linecap="round" d="M12 46q10 7 20 1"/>`,
  },
  seed: {
    width: 100,
    height: 90,
    body: `<path fill="#7a5236" d="M0 46q50 -14 100 0v44H0z"/><path fill="#8f6645" d="M0 46q50 -14 100 0v10q-50 -14 -100 0z"/><path fill="#e8c88a" d="M50 46c14 2 18 14 14 22c-4 10 -16 14 -24 8c-8 -8 -4 -30 10 -30z"/><path fill="#c9a05e" d="M50 46c14 2 18 14 14 22c-4 10 -14 12 -20 10c14 -6 16 -22 6 -32z"/><g fill="#5f3f28"><circle cx="14" cy="72" r="3"/><circle cx="84" cy="66" r="3"/><circle cx="76" cy="82" r="2.500"/><circle cx="22" cy="84" r="2.500"/></g>`,
  },
  vapour: {
    width: 100,
    height: 100,
    body: `<g fill="none" stroke="#a9c8dc" stroke-width="9" stroke-linecap="round"><path d="M26 92c-14 -18 14 -30 0 -48c-8 -12 -2 -24 6 -32"/><path d="M50 92c-14 -18 14 -30 0 -48c-10 -14 -2 -28 6 -38"/><path d="M74 92c-14 -18 14 -30 0 -48c-8 -12 -2 -24 6 -32"/></g><g fill="#cfe3ef"><circle cx="14" cy="28" r="5"/><circle cx="90" cy="56" r="5"/><circle cx="38" cy="8" r="4"/><circle cx="64" cy="60" r="4"/></g>`,
  },
  strata: {
    width: 110,
    height: 84,
    body: `<path fill="#d9b27c" d="M6 4h98v20q-50 10 -98 0z"/><path fill="#b98a56" d="M6 22q48 12 98 0v22q-50 -10 -98 2z"/><path fill="#94704a" d="M6 44q48 -10 98 0v18q-48 12 -98 0z"/><path fill="#6f5640" d="M6 62q48 12 98 0v20H6z"/><g fill="#f2ddb2"><circle cx="28" cy="15" r="3"/><circle cx="70" cy="12" r="3"/><circle cx="90" cy="18" r="2.500"/></g><path fill="none" stroke="#f2ddb2" stroke-width="2.500" d="M54 52a7 7 0 1 1 7 7a4.500 4.500 0 1 1 -3 -7"/>`,
  },
  "solar-system": {
    width: 700,
    height: 140,
    body: `<circle cx="42" cy="70" r="40" fill="#ffb52e"/><circle cx="42" cy="70" r="31" fill="#ffd35c"/>${planet(119, 7, "#a9a29a")}${planet(171, 12, "#e8b96a")}${planet(231, 13, "#3f8fd2", `<path fill="#5fb36a" d="M223 64q8 -7 12 0t-6 7q-8 0 -6 -7zM233 75q8 -3 8 2t-8 3z"/>`)}${planet(287, 9, "#cf5b3a")}${planet(374, 38, "#d9a877", `<path fill="#c08957" d="M338 60q36 8 72 0v9q-36 8 -72 0zM343 88q31 7 62 0l-4 7q-27 5 -54 0z"/><ellipse cx="389" cy="81" rx="8" ry="5" fill="#b5543f"/>`)}${planet(490, 29, "#e6cf9a")}<ellipse cx="490" cy="70" rx="54" ry="13" fill="none" stroke="#c9ab72" stroke-width="6" transform="rotate(-14 490 70)"/><path fill="#e6cf9a" d="M461 70a29 29 0 0 1 58 0q-28 10 -58 0z"/>${planet(591, 19, "#8fd4dc")}${planet(661, 18, "#3f62c9")}`,
  },
  "volcano-section": {
    width: 240,
    height: 220,
    body: `<g fill="#8c8794"><circle cx="96" cy="30" r="24"/><circle cx="126" cy="22" r="22"/><circle cx="84" cy="16" r="15"/><circle cx="120" cy="46" r="18"/></g><path fill="#f2642c" d="M112 70l-6 -26l10 12l5 -22l7 22l9 -14l-5 28z"/><path fill="#7a5a4a" d="M100 66h40l74 92H26z"/><path fill="#8f6c58" d="M94 74l-34 42l12 4l30 -46zM146 74l34 42l-12 6l-30 -48z"/><path fill="#65493c" d="M72 102l96 0l18 22H54zM36 146h168l10 12H26z"/><path fill="#9a7d5f" d="M0 156h240v22H0z"/><path fill="#85694e" d="M0 176h240v22H0z"/><path fill="#6d543e" d="M0 196h240v24H0z"/><path fill="#f0522a" d="M112 66h16l6 112q40 8 40 24q0 16 -54 16t-54 -16q0 -16 40 -24z"/><path fill="#ffb13d" d="M117 70h6l4 114q30 6 30 17q0 10 -37 10t-37 -10q0 -11 30 -17z"/><path fill="#f0522a" d="M128 66q10 0 16 14q14 22 22 44q2 10 -6 8q-8 -26 -22 -44q-8 -8 -10 -22zM112 66q-10 2 -14 12l-12 22q-2 8 4 8q10 -20 20 -28z"/>`,
  },
  "plant-parts": {
    width: 160,
    height: 240,
    body: `<path fill="#a9794f" d="M0 168q80 -12 160 0v72H0z"/><path fill="#8f6340" d="M0 168q80 -12 160 0v10q-80 -12 -160 0z"/><g fill="none" stroke="#f2e2c0" stroke-width="5" stroke-linecap="round"><path d="M80 166v60M80 178q-22 6 -34 34M80 186q22 6 36 30M80 198q-12 6 -20 28M80 204q14 6 22 24"/></g><path fill="none" stroke="#4d9a48" stroke-width="8" stroke-linecap="round" d="M80 168V52M80 96q20 -4 36 -26"/><path fill="#5fb356" d="M78 120c-20 -30 -52 -30 -66 -20c10 22 40 36 66 20zM82 136c18 -26 46 -26 60 -16c-10 20 -36 30 -60 16z"/><path fill="none" stroke="#3f8a3f" stroke-width="2.500" d="M78 120q-30 -16 -60 -19M82 136q28 -12 54 -15"/><path fill="#ff8fb0" d="M120 50q12 8 4 22q-14 4 -16 -6q2 -12 12 -16z"/><path fill="#4d9a48" d="M108 64q6 10 16 8l-8 8q-8 -4 -8 -16z"/><g fill="#ff6f91"><circle cx="80" cy="14" r="14"/><circle cx="102" cy="28" r="14"/><circle cx="94" cy="52" r="14"/><circle cx="66" cy="52" r="14"/><circle cx="58" cy="28" r="14"/></g><circle cx="80" cy="36" r="14" fill="#ffd34d"/><circle cx="80" cy="36" r="8" fill="#f2b12e"/>`,
  },
  "flower-section": {
    width: 200,
    height: 240,
    body: `<path fill="#4d9a48" d="M94 146h12v94H94z"/><path fill="#ff8fb0" d="M92 140C40 130 6 80 20 22C60 34 92 80 96 138zM108 140c52 -10 86 -60 72 -118c-40 12 -72 58 -76 116z"/><path fill="#ffb5c9" d="M94 140C66 110 60 50 84 10c18 30 22 80 16 130zM106 140c28 -30 34 -90 10 -130c-18 30 -22 80 -16 130z"/><path fill="#6fb85c" d="M100 152c-30 2 -46 -10 -50 -26c22 -2 42 8 50 22c8 -14 28 -24 50 -22c-4 16 -20 28 -50 26z"/><path fill="#b7d96f" d="M100 148c-16 0 -22 -16 -18 -28c4 -8 10 -10 13 -26l1 -40h8l1 40c3 16 9 18 13 26c4 12 -2 28 -18 28z"/><ellipse cx="100" cy="50" rx="11" ry="7" fill="#8fb84a"/><g fill="none" stroke="#f2d27a" stroke-width="4"><path d="M92 136Q76 100 74 66M108 136Q124 100 126 66"/></g><ellipse cx="74" cy="60" rx="6" ry="11" fill="#f2a33c"/><ellipse cx="126" cy="60" rx="6" ry="11" fill="#f2a33c"/><g fill="#ffffff"><circle cx="96" cy="128" r="4"/><circle cx="105" cy="132" r="4"/><circle cx="101" cy="120" r="4"/></g>`,
  },
  digestion: {
    width: 150,
    height: 260,
    body: `<path fill="#f6d3bd" d="M75 4c24 0 34 18 32 38c-2 16 -10 24 -14 28v14c24 4 44 14 48 40l8 116c0 12 -8 20 -20 20H21c-12 0 -20 -8 -20 -20l8 -116c4 -26 24 -36 48 -40V70c-4 -4 -12 -12 -14 -28C41 22 51 4 75 4z"/><path fill="#b3485a" d="M60 36h22q4 8 -4 10H64q-6 -2 -4 -10z"/><path fill="none" stroke="#d9707f" stroke-width="8" stroke-linecap="round" stroke-linejoin="round" d="M74 44V116Q76 126 84 128"/><path fill="#8f3b36" d="M34 122q26 -10 46 2q0 18 -18 26q-22 6 -30 -6q-2 -14 2 -22z"/><path fill="#e88a8f" d="M82 122q22 -4 26 14q2 22 -20 28q-18 2 -20 -8q0 -6 8 -6q10 -2 10 -12z"/><path fill="none" stroke="#c9776a" stroke-width="13" stroke-linejoin="round" stroke-linecap="round" d="M44 228V176H106V226"/><path fill="none" stroke="#f0a58f" stroke-width="8" stroke-linecap="round" stroke-linejoin="round" d="M62 188h26q6 6 0 11h-26q-6 6 0 11h26q6 6 0 11h-22"/>`,
  },
  photosynthesis: {
    width: 240,
    height: 240,
    body: `<g fill="#ffc93c"><circle cx="40" cy="34" r="24"/><path d="M37 -2h6v8h-6zM37 62h6v8h-6zM4 31h8v6H4zM68 31h8v6h-8z"/></g><path fill="none" stroke="#ffb52e" stroke-width="5" stroke-linecap="round" stroke-dasharray="10 9" d="M62 50l48 34M54 60l40 44"/><path fill="#a9794f" d="M0 196q120 -14 240 0v44H0z"/><path fill="none" stroke="#f2e2c0" stroke-width="5" stroke-linecap="round" d="M120 196v34M120 204q-20 4 -34 24M120 206q20 4 34 22"/><path fill="none" stroke="#4d9a48" stroke-width="10" stroke-linecap="round" d="M120 196V92"/><path fill="#5fb356" d="M118 150c-20 -34 -60 -38 -76 -26c12 24 46 42 76 26zM122 120c20 -42 66 -48 84 -32c-12 30 -52 50 -84 32zM118 100c-10 -30 2 -54 18 -64c12 20 6 50 -12 64z"/><path fill="none" stroke="#3f8a3f" stroke-width="3" d="M118 150q-36 -16 -70 -24M122 120q40 -18 76 -30M121 98q4 -30 14 -54"/><g fill="none" stroke="#7f8794" stroke-width="5" stroke-linecap="round"><path d="M10 106h34l-9 -8M44 106l-9 8"/></g><g fill="none" stroke="#3f9fd2" stroke-width="5" stroke-linecap="round"><path d="M196 108l30 -12l-6 -9M226 96l-9 7M120 236v-26l-8 8M120 210l8 8"/></g><g fill="#bfe6f7"><circle cx="206" cy="72" r="7"/><circle cx="224" cy="64" r="5"/><circle cx="216" cy="48" r="4"/></g><g fill="#58aee0"><path d="M92 222q-8 10 0 14q8 -4 0 -14zM150 222q-8 10 0 14q8 -4 0 -14z"/></g>`,
  },
};
