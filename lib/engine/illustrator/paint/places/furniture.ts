// What stands in each room, and the few pieces that only rooms have.

import { ownDrawing } from "#lib/engine/illustrator/vocabulary/drawings/catalogue.ts";
import type { OwnDrawing } from "#lib/engine/illustrator/vocabulary/drawings/drawing.ts";
import type { Room } from "#lib/engine/lexicon/rooms.ts";

export type Piece = {
  /** A drawing of ours, or one of the pieces below. */
  readonly drawing: string;
  /** Its middle, as a share of the width. */
  readonly x: number;
  /** Its height, as a share of the shorter side. */
  readonly tall: number;
  /** How far before the wall it stands, as a share of the height. */
  readonly down?: number;
  /** How high above that it hangs or stands on something, as a share of the shorter side. */
  readonly up?: number;
};

const PIECES: Readonly<Record<string, OwnDrawing>> = {
  bed: {
    width: 150,
    height: 84,
    body: `<path fill="#7d5330" d="M0 4h9v80H0zM141 30h9v54h-9z"/><rect x="4" y="10" width="40" height="44" rx="6" fill="#9a6a3f"/><rect x="8" y="46" width="134" height="26" rx="6" fill="#f4efe6"/><rect x="14" y="34" width="38" height="18" rx="8" fill="#ffffff"/><path fill="#5f86c9" d="M46 42h88a8 8 0 0 1 8 8v22H46z"/><path fill="#7ba0dd" d="M46 42h16v30H46z"/>`,
  },
  ward: {
    width: 150,
    height: 86,
    body: `<path fill="#9fb0b8" d="M4 8h6v70H4zM140 34h6v44h-6z"/><circle cx="8" cy="80" r="6" fill="#5f6f78"/><circle cx="142" cy="80" r="6" fill="#5f6f78"/><path fill="#c6d3d8" d="M8 16h30v36H8z"/><rect x="8" y="48" width="134" height="16" rx="5" fill="#ffffff"/><path fill="#f4f8fa" d="M14 40l26 -8 12 12 -4 8H14z"/><path fill="#7cc5c0" d="M50 42h86a6 6 0 0 1 6 6v12H50z"/><path fill="#9fb0b8" d="M8 64h134v5H8z"/>`,
  },
  drip: {
    width: 34,
    height: 120,
    body: `<path fill="#9fb0b8" d="M15 4h4v108h-4zM5 4h24v4H5z"/><path fill="none" stroke="#9fb0b8" stroke-width="4" d="M5 116l12 -8 12 8"/><rect x="4" y="14" width="14" height="26" rx="4" fill="#d7eef7"/><rect x="4" y="26" width="14" height="14" rx="4" fill="#8fd0ec"/>`,
  },
  screen: {
    width: 90,
    height: 120,
    body: `<path fill="#9fb0b8" d="M0 0h90v5H0zM2 5h4v115H2zM84 5h4v115h-4z"/><path fill="#a9d8d4" d="M8 6h25v104q-12 6 -25 0zM57 6h25v104q-12 6 -25 0z"/><path fill="#bfe4e1" d="M33 6h24v104q-12 6 -24 0z"/>`,
  },
  monitor: {
    width: 70,
    height: 52,
    body: `<path fill="#6d7680" d="M29 38h12v10H29z"/><rect x="19" y="46" width="32" height="6" rx="3" fill="#59616a"/><rect width="70" height="42" rx="4" fill="#3a424b"/><rect x="4" y="4" width="62" height="34" rx="2" fill="#8fc7ea"/><path fill="#d8eefb" d="M10 12h26v4H10zM10 20h36v4H10zM10 28h18v4H10z"/>`,
  },
  "office-chair": {
    width: 52,
    height: 84,
    body: `<path fill="#4b525c" d="M23 54h6v16h-6z"/><path fill="none" stroke="#4b525c" stroke-width="5" stroke-linecap="round" d="M8 80l18 -10 18 10M26 70v10"/><rect x="8" width="36" height="42" rx="10" fill="#46627f"/><rect x="4" y="42" width="44" height="13" rx="6" fill="#56779a"/>`,
  },
  counter: {
    width: 170,
    height: 64,
    body: `<rect x="4" y="8" width="162" height="56" fill="#b5764a"/><path fill="#9d633b" d="M58 12h3v52h-3zM110 12h3v52h-3z"/><rect width="170" height="11" rx="3" fill="#e3c49b"/>`,
  },
  till: {
    width: 56,
    height: 44,
    body: `<rect x="8" width="26" height="14" rx="3" fill="#59616a"/><rect x="11" y="3" width="20" height="8" fill="#a6e3b0"/><path fill="#7a848f" d="M6 16h38l8 18H4z"/><rect y="32" width="56" height="12" rx="3" fill="#59616a"/><path fill="#e9eef2" d="M14 20h6v4h-6zM24 20h6v4h-6zM34 20h6v4h-6zM13 27h6v4h-6zM24 27h6v4h-6zM35 27h6v4h-6z"/>`,
  },
  seats: {
    width: 130,
    height: 76,
    body: `<path fill="#7d5330" d="M4 6h7v70H4zM28 44h6v32h-6zM119 6h7v70h-7zM96 44h6v32h-6z"/><path fill="#a8703f" d="M4 38h30v8H4zM96 38h30v8H96z"/><path fill="#6f4426" d="M62 32h6v40h-6zM50 70h30v6H50z"/><rect x="34" y="24" width="62" height="9" rx="4" fill="#fff3e2"/><path fill="#e05a4e" d="M36 32h58l-8 14 -8 -8 -8 8 -8 -8 -8 8 -8 -8z"/><path fill="#6fb56a" d="M62 8h6v8h-6z"/><path fill="#ff7fa5" d="M65 2l7 7 -7 5 -7 -5z"/><path fill="#dbe9f2" d="M60 14h10v10H60z"/>`,
  },
  lamp: {
    width: 60,
    height: 100,
    body: `<path fill="#59463a" d="M28 0h4v66h-4z"/><path fill="#e0a94a" d="M30 60c18 0 28 12 30 30H0c2 -18 12 -30 30 -30z"/><path fill="#fff2c2" d="M18 90h24a12 10 0 0 1 -24 0z"/>`,
  },
  landscape: {
    width: 120,
    height: 90,
    body: `<rect width="120" height="90" fill="#b98d3f"/><rect x="8" y="8" width="104" height="74" fill="#bfe1f2"/><path fill="#8fb8a8" d="M8 58l30 -26 24 22 18 -14 32 24v18H8z"/><path fill="#6f9f72" d="M8 66q50 -16 104 2v14H8z"/><circle cx="90" cy="26" r="9" fill="#ffd75e"/>`,
  },
  portrait: {
    width: 80,
    height: 100,
    body: `<rect width="80" height="100" fill="#8a6532"/><rect x="7" y="7" width="66" height="86" fill="#6d5a73"/><path fill="#2e3d5c" d="M14 93c0 -24 10 -34 26 -34s26 10 26 34z"/><circle cx="40" cy="42" r="16" fill="#f0c39a"/><path fill="#5a3a2c" d="M23 42c-2 -24 36 -24 34 0 -4 -10 -12 -12 -17 -12s-13 2 -17 12z"/>`,
  },
  plinth: {
    width: 56,
    height: 112,
    body: `<rect x="6" y="60" width="44" height="52" fill="#d9d3c6"/><rect y="54" width="56" height="9" fill="#f2eee6"/><path fill="#3f83b5" d="M20 6h16l-3 11c10 6 13 13 13 20 0 10 -6 17 -10 17H20c-4 0 -10 -7 -10 -17 0 -7 3 -14 13 -20z"/><path fill="#eaf4fb" d="M11 32h34v5H11z"/>`,
  },
  rope: {
    width: 200,
    height: 56,
    body: `<path fill="none" stroke="#b3263c" stroke-width="6" d="M12 14q44 34 88 0q44 34 88 0"/><path fill="#d9a520" d="M9 8h6v42H9zM97 8h6v42h-6zM185 8h6v42h-6zM0 50h24v6H0zM88 50h24v6H88zM176 50h24v6h-24z"/><circle cx="12" cy="6" r="6" fill="#e9bd4a"/><circle cx="100" cy="6" r="6" fill="#e9bd4a"/><circle cx="188" cy="6" r="6" fill="#e9bd4a"/>`,
  },
  bathtub: {
    width: 150,
    height: 78,
    body: `<path fill="#b9c6cc" d="M22 66h12v12H22zM116 66h12v12h-12z"/><path fill="none" stroke="#9fb0b8" stroke-width="7" stroke-linecap="round" d="M132 32V10q0 -8 -9 -8t-9 9"/><path fill="#ffffff" d="M4 30h142q0 40 -32 40H36Q4 70 4 30z"/><rect y="26" width="150" height="10" rx="5" fill="#eef4f6"/><path fill="#e6f6fd" d="M20 28a12 12 0 0 1 22 -6 14 14 0 0 1 26 -2 12 12 0 0 1 22 8z"/>`,
  },
  mirror: {
    width: 70,
    height: 84,
    body: `<rect width="70" height="84" rx="34" fill="#b98d5f"/><rect x="6" y="6" width="58" height="72" rx="28" fill="#cfeaf3"/><path fill="#e9f7fb" d="M18 50L46 14l8 6L24 60z"/>`,
  },
  "wall-bars": {
    width: 80,
    height: 150,
    body: `<path fill="#b5793f" d="M0 0h7v150H0zM73 0h7v150h-7z"/><path fill="#d9a15f" d="M4 8h72v6H4zM4 26h72v6H4zM4 44h72v6H4zM4 62h72v6H4zM4 80h72v6H4zM4 98h72v6H4zM4 116h72v6H4zM4 134h72v6H4z"/>`,
  },
  weights: {
    width: 130,
    height: 78,
    body: `<path fill="#59616a" d="M6 8h6v70H6zM118 8h6v70h-6z"/><path fill="#7a848f" d="M2 30h126v6H2zM2 62h126v6H2z"/><path fill="#3a424b" d="M18 14h8v16h-8zM40 14h8v16h-8zM56 12h9v18h-9zM80 12h9v18h-9zM96 14h8v16h-8zM112 14h6v16h-6zM22 42h10v20H22zM50 42h10v20H50zM70 42h10v20H70zM100 42h10v20h-10z"/><path fill="#e05a4e" d="M26 20h14v5H26zM65 19h15v5H65zM104 20h8v5h-8z"/><path fill="#26b5f2" d="M32 50h18v5H32zM80 50h20v5H80z"/>`,
  },
  treadmill: {
    width: 120,
    height: 110,
    body: `<path fill="none" stroke="#59616a" stroke-width="8" stroke-linecap="round" d="M100 96L86 30M86 34H62"/><path fill="#3a424b" d="M70 8h34l4 24H74z"/><path fill="#8fd0ec" d="M76 12h24l2 14H79z"/><rect x="2" y="92" width="116" height="14" rx="6" fill="#3a424b"/><path fill="#7a848f" d="M8 92h104v5H8z"/><path fill="#e05a4e" d="M6 104h10v6H6zM104 104h10v6h-10z"/>`,
  },
  "weight-bench": {
    width: 130,
    height: 78,
    body: `<path fill="#59616a" d="M24 8h6v70h-6zM96 44h6v34h-6zM14 74h26v4H14zM88 74h22v4H88z"/><path fill="#e05a4e" d="M22 40h92a5 5 0 010 10H22z"/><path fill="#7a848f" d="M0 12h58v5H0z"/><rect x="2" width="9" height="29" rx="4" fill="#3a424b"/><rect x="46" width="9" height="29" rx="4" fill="#3a424b"/>`,
  },
  "gym-ball": {
    width: 60,
    height: 60,
    body: `<circle cx="30" cy="30" r="30" fill="#8d65c5"/><path fill="none" stroke="#7648b5" stroke-width="2.500" d="M2 22c18 8 38 8 56 0M2 38c18 8 38 8 56 0"/><path fill="#fff" opacity=".35" d="M14 14c6-7 14-9 20-8-8 2-14 7-17 13z"/>`,
  },
  goods: {
    width: 120,
    height: 112,
    body: `<path fill="#b59472" d="M0 0h120v112H0z"/><path fill="#e9dcc6" d="M4 4h112v30H4zM4 40h112v30H4zM4 76h112v32H4z"/><path fill="#fcd53f" d="M7 19q0-3 2.500-4v-5h3v5q2.500 1 2.500 4v15h-8z"/><path fill="#fff" d="M7 24h8v5h-8z"/><path fill="#8d65c5" d="M17 11h12v23h-12z"/><path fill="#fff" opacity=".7" d="M19 16h8v4h-8z"/><path fill="#e05a4e" d="M31 19q0-3 2.500-4v-5h3v5q2.500 1 2.500 4v15h-8z"/><path fill="#fff" d="M31 24h8v5h-8z"/><path fill="#e05a4e" d="M41 11h12v23h-12z"/><path fill="#fff" opacity=".7" d="M43 16h8v4h-8z"/><path fill="#26b5f2" d="M55 11h12v23h-12z"/><path fill="#fff" opacity=".7" d="M57 16h8v4h-8z"/><path fill="#f7a3c0" d="M69 19q0-3 2.500-4v-5h3v5q2.500 1 2.500 4v15h-8z"/><path fill="#fff" d="M69 24h8v5h-8z"/><path fill="#fcd53f" d="M79 14h10v20h-10z"/><path fill="#fff" opacity=".7" d="M81 19h6v4h-6z"/><rect x="91" y="21" width="9" height="13" rx="1.500" fill="#f7a3c0"/><path fill="#d3d3d3" d="M91 21h9v2h-9z"/><rect x="102" y="21" width="9" height="13" rx="1.500" fill="#26b5f2"/><path fill="#d3d3d3" d="M102 21h9v2h-9z"/><path fill="#fcd53f" d="M7 55q0-3 2.500-4v-5h3v5q2.500 1 2.500 4v15h-8z"/><path fill="#fff" d="M7 60h8v5h-8z"/><rect x="17" y="57" width="9" height="13" rx="1.500" fill="#8d65c5"/><path fill="#d3d3d3" d="M17 57h9v2h-9z"/><rect x="28" y="57" width="9" height="13" rx="1.500" fill="#e05a4e"/><path fill="#d3d3d3" d="M28 57h9v2h-9z"/><rect x="39" y="57" width="9" height="13" rx="1.500" fill="#8d65c5"/><path fill="#d3d3d3" d="M39 57h9v2h-9z"/><rect x="50" y="56" width="11" height="14" rx="3" fill="#ff822d"/><path fill="#7d5330" d="M51 53h9v4h-9z"/><path fill="#26b5f2" d="M63 55q0-3 2.500-4v-5h3v5q2.500 1 2.500 4v15h-8z"/><path fill="#fff" d="M63 60h8v5h-8z"/><path fill="#6fb56a" d="M73 55q0-3 2.500-4v-5h3v5q2.500 1 2.500 4v15h-8z"/><path fill="#fff" d="M73 60h8v5h-8z"/><rect x="83" y="57" width="9" height="13" rx="1.500" fill="#e05a4e"/><path fill="#d3d3d3" d="M83 57h9v2h-9z"/><rect x="94" y="57" width="9" height="13" rx="1.500" fill="#e05a4e"/><path fill="#d3d3d3" d="M94 57h9v2h-9z"/><rect x="105" y="57" width="9" height="13" rx="1.500" fill="#ff822d"/><path fill="#d3d3d3" d="M105 57h9v2h-9z"/><rect x="7" y="95" width="9" height="13" rx="1.500" fill="#f7a3c0"/><path fill="#d3d3d3" d="M7 95h9v2h-9z"/><path fill="#6fb56a" d="M18 93q0-3 2.500-4v-5h3v5q2.500 1 2.500 4v15h-8z"/><path fill="#fff" d="M18 98h8v5h-8z"/><rect x="28" y="94" width="11" height="14" rx="3" fill="#ff822d"/><path fill="#7d5330" d="M29 91h9v4h-9z"/><rect x="41" y="95" width="9" height="13" rx="1.500" fill="#6fb56a"/><path fill="#d3d3d3" d="M41 95h9v2h-9z"/><rect x="52" y="94" width="11" height="14" rx="3" fill="#26b5f2"/><path fill="#7d5330" d="M53 91h9v4h-9z"/><path fill="#fcd53f" d="M65 93q0-3 2.500-4v-5h3v5q2.500 1 2.500 4v15h-8z"/><path fill="#fff" d="M65 98h8v5h-8z"/><rect x="75" y="95" width="9" height="13" rx="1.500" fill="#f7a3c0"/><path fill="#d3d3d3" d="M75 95h9v2h-9z"/><path fill="#e05a4e" d="M86 85h10v23h-10z"/><path fill="#fff" opacity=".7" d="M88 90h6v4h-6z"/><rect x="98" y="95" width="9" height="13" rx="1.500" fill="#ff822d"/><path fill="#d3d3d3" d="M98 95h9v2h-9z"/>`,
  },
  pupil: {
    width: 90,
    height: 70,
    body: `<path fill="#7d8791" d="M10 24h6v46h-6zM74 24h6v46h-6z"/><path fill="#c07f48" d="M6 26h78v14H6z"/><rect y="16" width="90" height="11" rx="4" fill="#e2a868"/><path fill="#f7fbff" d="M22 10h26v7H22z"/><path fill="#e2574c" d="M54 6h12v11H54z"/>`,
  },
};

/** Furniture of each room, back to front. */
export const FURNISHINGS: Readonly<Record<Room, readonly Piece[]>> = {
  living: [
    { drawing: "own:shelf", x: 0.87, tall: 0.42 },
    { drawing: "landscape", x: 0.2, tall: 0.15, up: 0.36 },
    { drawing: "own:lamp", x: 0.06, tall: 0.36 },
    { drawing: "own:sofa", x: 0.3, tall: 0.24, down: 0.07 },
    { drawing: "own:flower-pot", x: 0.67, tall: 0.2, down: 0.05 },
  ],
  bedroom: [
    { drawing: "own:wardrobe", x: 0.88, tall: 0.5 },
    { drawing: "portrait", x: 0.12, tall: 0.16, up: 0.34 },
    { drawing: "bed", x: 0.28, tall: 0.29, down: 0.07 },
    { drawing: "own:drawers", x: 0.62, tall: 0.19 },
    { drawing: "own:lamp", x: 0.62, tall: 0.16, up: 0.185 },
  ],
  office: [
    { drawing: "own:shelf", x: 0.1, tall: 0.42 },
    { drawing: "own:blackboard", x: 0.88, tall: 0.4 },
    { drawing: "own:desk", x: 0.47, tall: 0.23, down: 0.06 },
    { drawing: "monitor", x: 0.42, tall: 0.15, down: 0.06, up: 0.225 },
    { drawing: "own:lamp", x: 0.57, tall: 0.15, down: 0.06, up: 0.225 },
    { drawing: "office-chair", x: 0.28, tall: 0.27, down: 0.09 },
    { drawing: "own:flower-pot", x: 0.7, tall: 0.2, down: 0.05 },
  ],
  library: [
    { drawing: "own:shelf", x: 0.1, tall: 0.52 },
    { drawing: "own:shelf", x: 0.36, tall: 0.52 },
    { drawing: "own:shelf", x: 0.64, tall: 0.52 },
    { drawing: "own:shelf", x: 0.9, tall: 0.52 },
    { drawing: "own:armchair", x: 0.22, tall: 0.24, down: 0.1 },
    { drawing: "own:desk", x: 0.7, tall: 0.18, down: 0.1 },
    { drawing: "own:lamp", x: 0.72, tall: 0.14, down: 0.1, up: 0.175 },
  ],
  hospital: [
    { drawing: "screen", x: 0.1, tall: 0.5 },
    { drawing: "own:drawers", x: 0.88, tall: 0.21 },
    { drawing: "own:vase", x: 0.88, tall: 0.1, up: 0.205 },
    { drawing: "drip", x: 0.2, tall: 0.42, down: 0.05 },
    { drawing: "ward", x: 0.4, tall: 0.28, down: 0.08 },
  ],
  shop: [
    { drawing: "goods", x: 0.14, tall: 0.46 },
    { drawing: "goods", x: 0.5, tall: 0.46 },
    { drawing: "goods", x: 0.86, tall: 0.46 },
    { drawing: "counter", x: 0.5, tall: 0.19, down: 0.1 },
    { drawing: "till", x: 0.6, tall: 0.1, down: 0.1, up: 0.185 },
    { drawing: "own:crate", x: 0.1, tall: 0.14, down: 0.1 },
    { drawing: "own:barrel", x: 0.9, tall: 0.16, down: 0.1 },
  ],
  restaurant: [
    { drawing: "landscape", x: 0.82, tall: 0.16, up: 0.36 },
    { drawing: "lamp", x: 0.2, tall: 0.24, up: 0.5 },
    { drawing: "lamp", x: 0.72, tall: 0.24, up: 0.5 },
    { drawing: "own:flower-pot", x: 0.5, tall: 0.2 },
    { drawing: "seats", x: 0.2, tall: 0.25, down: 0.08 },
    { drawing: "seats", x: 0.79, tall: 0.25, down: 0.08 },
  ],
  museum: [
    { drawing: "portrait", x: 0.3, tall: 0.26, up: 0.24 },
    { drawing: "landscape", x: 0.56, tall: 0.27, up: 0.23 },
    { drawing: "portrait", x: 0.8, tall: 0.22, up: 0.27 },
    { drawing: "plinth", x: 0.1, tall: 0.36, down: 0.05 },
    { drawing: "plinth", x: 0.93, tall: 0.36, down: 0.05 },
    { drawing: "rope", x: 0.54, tall: 0.14, down: 0.06 },
  ],
  bathroom: [
    { drawing: "mirror", x: 0.82, tall: 0.24, up: 0.32 },
    { drawing: "own:sink", x: 0.82, tall: 0.26 },
    { drawing: "bathtub", x: 0.28, tall: 0.26, down: 0.08 },
    { drawing: "own:flower-pot", x: 0.62, tall: 0.17, down: 0.05 },
  ],
  laboratory: [
    { drawing: "own:shelf", x: 0.1, tall: 0.42 },
    { drawing: "own:blackboard", x: 0.88, tall: 0.4 },
    { drawing: "counter", x: 0.5, tall: 0.21, down: 0.07 },
    { drawing: "own:beaker", x: 0.4, tall: 0.11, down: 0.07, up: 0.205 },
    { drawing: "own:lab-flask", x: 0.5, tall: 0.13, down: 0.07, up: 0.205 },
    { drawing: "monitor", x: 0.62, tall: 0.13, down: 0.07, up: 0.205 },
  ],
  gym: [
    { drawing: "wall-bars", x: 0.1, tall: 0.5 },
    { drawing: "weights", x: 0.3, tall: 0.24, down: 0.04 },
    { drawing: "treadmill", x: 0.84, tall: 0.4, down: 0.08 },
    { drawing: "weight-bench", x: 0.62, tall: 0.24, down: 0.1 },
    { drawing: "gym-ball", x: 0.12, tall: 0.15, down: 0.12 },
  ],
  kitchen: [
    { drawing: "own:fridge", x: 0.1, tall: 0.62, down: 0.24 },
    { drawing: "own:oven", x: 0.5, tall: 0.27, down: 0.28 },
    { drawing: "own:pot", x: 0.47, tall: 0.12, down: 0.02 },
    { drawing: "own:toaster", x: 0.9, tall: 0.1, down: 0.02 },
  ],
  classroom: [
    { drawing: "own:shelf", x: 0.06, tall: 0.34 },
    { drawing: "own:school-globe", x: 0.94, tall: 0.18 },
    { drawing: "pupil", x: 0.22, tall: 0.15, down: 0.07 },
    { drawing: "pupil", x: 0.41, tall: 0.15, down: 0.07 },
    { drawing: "pupil", x: 0.6, tall: 0.15, down: 0.07 },
    { drawing: "pupil", x: 0.79, tall: 0.15, down: 0.07 },
  ],
};

/** The art of a piece of furniture, or null when there is none of that name. */
export function pieceBody(drawing: string): OwnDrawing | null {
  return PIECES[drawing] ?? ownDrawing(drawing);
}
