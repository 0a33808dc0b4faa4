// More things of house and yard drawn by hand.
import type { OwnDrawing } from "./drawing.ts";

export const HOMELY: Readonly<Record<string, OwnDrawing>> = {
  perfume: {
    width: 80,
    height: 112,
    body: `<path fill="#d9a520" d="M28 0h24v26H28z"/><path fill="#fcd53f" d="M28 0h9v26h-9z"/><path fill="#b98214" d="M32 26h16v8H32z"/><rect y="34" width="80" height="78" rx="14" fill="#f7c9d6"/><path fill="#f3a6bd" d="M8 62h64v36a8 8 0 01-8 8H16a8 8 0 01-8-8z"/><path fill="#ee86a5" d="M52 62h20v36a8 8 0 01-8 8H52z"/><path fill="#fff" opacity=".75" d="M9 44c0-3 2-5 5-5h6v58H9z"/><rect x="24" y="66" width="32" height="26" rx="3" fill="#fffaf0"/><path fill="#d9a520" d="M30 74h20v3H30zM34 81h12v3H34z"/>`,
  },
  throne: {
    width: 80,
    height: 124,
    surface: 0.66,
    body: `<path fill="#ffb02e" d="M14 20L10 4l12 8 8-12 10 10L50 0l8 12 12-8-4 16z"/><path fill="#ffb02e" d="M12 18h56v68H12z"/><path fill="#ca0b4a" d="M20 26h40v54H20z"/><path fill="#f8312f" d="M20 26h24v54H20z"/><path fill="#ffb02e" d="M0 62h14v10H0zM66 62h14v10H66z"/><path fill="#d3883e" d="M2 72h10v52H2zM68 72h10v52H68z"/><path fill="#f8312f" d="M6 78h68v14H6z"/><path fill="#d3883e" d="M6 92h68v12H6z"/><path fill="#ffb02e" d="M6 92h68v4H6zM2 116h10v8H2zM68 116h10v8H68z"/><circle cx="40" cy="16" r="5" fill="#26c9fc"/><circle cx="7" cy="62" r="6" fill="#fcd53f"/><circle cx="73" cy="62" r="6" fill="#fcd53f"/>`,
  },
  cushion: {
    width: 120,
    height: 56,
    surface: 0.16,
    body: `<path fill="#e0455a" d="M6 6c6 6 16 8 26 6 18-5 38-5 56 0 10 2 20 0 26-6 3 8 2 14-2 20 2 8 4 14 2 24-8 2-14 2-24-2-20 6-40 6-60 0-10 4-16 4-24 2-2-10 0-16 2-24C4 20 3 14 6 6z"/><path fill="#b92b45" d="M8 26c2 4 6 7 12 8 26 6 54 6 80 0 6-1 10-4 12-8 2 8 4 14 2 24-8 2-14 2-24-2-20 6-40 6-60 0-10 4-16 4-24 2-2-10 0-16 2-24z"/><path fill="#f07d8b" d="M34 17c17-4 35-4 52 0 2 1 1 3-1 3-16-3-34-3-50 0-2 0-3-2-1-3z"/><g fill="#fcd53f"><circle cx="6" cy="6" r="5"/><circle cx="114" cy="6" r="5"/><circle cx="6" cy="50" r="5"/><circle cx="114" cy="50" r="5"/></g>`,
  },
  birdcage: {
    width: 70,
    height: 104,
    body: `<path fill="none" stroke="#d3a12c" stroke-width="4" d="M30 6a5 5 0 0110 0v8"/><path fill="#fff6d8" d="M8 48a27 36 0 0154 0v42H8z" opacity=".6"/><ellipse cx="35" cy="66" rx="10" ry="13" fill="#ffb02e"/><circle cx="36" cy="52" r="8" fill="#fcd53f"/><path fill="#f8312f" d="M43 50l7 3-7 3z"/><circle cx="38" cy="51" r="1.600" fill="#2b2b38"/><path fill="#8b5742" d="M12 78h46v3H12z"/><path fill="none" stroke="#d3a12c" stroke-width="3" d="M8 92V48a27 36 0 0154 0v44M22 92V24M35 92V14M48 92V24M8 60h54"/><path fill="#d3883e" d="M2 90h66v8a6 6 0 01-6 6H8a6 6 0 01-6-6z"/>`,
  },
  fishbowl: {
    width: 90,
    height: 84,
    body: `<path fill="#d9f2ff" d="M20 4h50v8c12 8 20 20 20 34 0 18-8 30-18 38H18C8 76 0 64 0 46c0-14 8-26 20-34z"/><path fill="#26c9fc" d="M4 36h82c4 18-4 34-16 44H20C8 70 0 54 4 36z"/><path fill="#8fe3ff" d="M4 36h82l1 5H3z"/><path fill="#ff822d" d="M30 56c8-10 22-10 28 0 4-4 8-6 12-6-2 4-2 8 0 12-4 0-8-2-12-6-6 10-20 10-28 0z"/><circle cx="38" cy="54" r="2" fill="#2b2b38"/><path fill="#ffce7c" d="M14 74c10-6 52-6 62 0l-6 8H20z"/><path fill="#44b02c" d="M68 74c-2-10 4-12 2-22 6 8 4 14 4 22z"/><rect width="58" height="6" x="16" rx="3" fill="#b9dced"/><path fill="#fff" d="M12 30c3-7 7-11 12-14l2 4c-4 3-7 6-9 11z" opacity=".8"/>`,
  },
  towel: {
    width: 70,
    height: 84,
    body: `<rect width="70" height="6" y="2" rx="3" fill="#9b9b9b"/><path fill="#26c9fc" d="M8 0h54v80c-8 4-14-2-22 2-8-4-14 2-20 0-6 2-8-2-12-2z"/><path fill="#0090d0" d="M46 0h16v80c-6 3-10 0-16 0z"/><path fill="#fff" d="M8 54h54v6H8zM8 66h54v4H8z"/><path fill="#7fdcff" d="M14 6h6v44h-6z"/>`,
  },
  toothpaste: {
    width: 96,
    height: 40,
    body: `<path fill="#f4f4f4" d="M0 2h8v36H0z"/><path fill="#26c9fc" d="M8 2l62 6c6 2 6 22 0 24L8 38z"/><path fill="#0090d0" d="M8 26l64 2c-1 2-1 3-2 4L8 38z"/><path fill="#fff" d="M22 14h30v4H22zM22 21h20v3H22z"/><path fill="#f8312f" d="M74 11h6v18h-6z"/><path fill="#ca0b4a" d="M80 9h12a4 4 0 014 4v14a4 4 0 01-4 4H80z"/>`,
  },
  "rolling-pin": {
    width: 120,
    height: 34,
    body: `<path fill="#8b5742" d="M2 12c0-4 4-4 8-4h14v18H10c-4 0-8 0-8-4zM118 12c0-4-4-4-8-4H96v18h14c4 0 8 0 8-4z"/><rect width="80" height="34" x="20" rx="8" fill="#e5b98a"/><path fill="#cf9a64" d="M20 22h80v4a8 8 0 01-8 8H28a8 8 0 01-8-8z"/><path fill="#f5d8b4" d="M28 5h64v4H28z"/>`,
  },
  whisk: {
    width: 40,
    height: 110,
    body: `<rect width="10" height="46" x="15" rx="5" fill="#f8312f"/><path fill="#ca0b4a" d="M20 0c3 0 5 2 5 5v36c0 3-2 5-5 5z"/><path fill="none" stroke="#9b9ea6" stroke-width="3" d="M18 44C-8 76 2 108 20 108S48 76 22 44M19 44C6 76 10 108 20 108S34 76 21 44M20 44v64"/><path fill="#82848a" d="M14 42h12v8H14z"/>`,
  },
  "chopping-board": {
    width: 110,
    height: 60,
    body: `<path fill="#d3a06a" d="M6 6h78c4 0 6 4 6 8h14c4 0 6 3 6 8v16c0 5-2 8-6 8H90c0 4-2 8-6 8H6c-4 0-6-4-6-8V14c0-4 2-8 6-8z"/><path fill="#bb8650" d="M0 44h90c0 4-2 10-6 10H6c-4 0-6-6-6-10zM90 38h20c0 5-2 8-6 8H90z"/><circle cx="98" cy="28" r="4" fill="#f4ead8"/><path fill="#ff822d" d="M14 34l34-10c4 2 4 8 0 10L18 42c-4 0-6-6-4-8z"/><path fill="#44911b" d="M48 24l12-6-4 6 8 0-8 4 6 4-14 0z"/><circle cx="70" cy="38" r="5" fill="#ff822d"/><circle cx="70" cy="38" r="2.500" fill="#ffb02e"/><circle cx="60" cy="44" r="4" fill="#ff822d"/><path fill="#bb8650" d="M6 56h78v4H6z"/>`,
  },
  chandelier: {
    width: 110,
    height: 90,
    body: `<path fill="#d3a12c" d="M53 0h4v34h-4z"/><path fill="none" stroke="#d3a12c" stroke-width="5" d="M55 70C20 74 10 60 12 44M55 70c35 4 45-10 43-26M55 66C40 66 34 56 36 40M55 66c15 0 21-10 19-26"/><circle cx="55" cy="62" r="10" fill="#ffb02e"/><path fill="#26c9fc" d="M55 74l5 8-5 8-5-8zM24 70l3 6-3 6-3-6zM86 70l3 6-3 6-3-6z"/><path fill="#fff" d="M8 28h8v16H8zM32 24h8v16h-8zM70 24h8v16h-8zM94 28h8v16h-8z"/><path fill="#ff822d" d="M12 14c5 5 5 12 0 14-5-2-5-9 0-14zM36 10c5 5 5 12 0 14-5-2-5-9 0-14zM74 10c5 5 5 12 0 14-5-2-5-9 0-14zM98 14c5 5 5 12 0 14-5-2-5-9 0-14z"/>`,
  },
  hammock: {
    width: 150,
    height: 84,
    surface: 0.6,
    body: `<path fill="#8b5742" d="M4 0h8v84H4zM138 0h8v84h-8z"/><path fill="none" stroke="#d3a12c" stroke-width="3" d="M10 16l26 22M140 16l-26 22"/><path fill="#f8312f" d="M32 36c26 20 60 20 86 0 2 16-16 36-43 36S30 52 32 36z"/><path fill="#fcd53f" d="M38 48c22 18 52 18 74 0l-4 8c-20 14-46 14-66 0z"/><path fill="#ca0b4a" d="M48 62c16 8 38 8 54 0-8 7-16 10-27 10s-19-3-27-10z"/>`,
  },
  wreath: {
    width: 90,
    height: 94,
    body: `<path fill="#37780f" fill-rule="evenodd" d="M45 2c10-4 18 2 20 8 10 0 16 8 14 16 8 4 10 14 6 22 6 8 2 18-6 20 0 10-10 16-18 14-6 8-20 8-26 2-8 6-20 2-22-6-10 0-14-10-10-18-6-6-4-18 2-22-4-10 2-18 10-20 2-10 14-14 20-10zM45 28a20 20 0 100 40 20 20 0 000-40z"/><path fill="#44911b" fill-rule="evenodd" d="M45 8c8-2 14 2 16 8 8 0 12 6 12 12 6 4 8 12 4 18 4 6 0 14-6 16 0 8-8 12-14 10-6 6-16 6-20 0-8 2-16-2-16-10-8-2-10-10-6-16-4-6-2-14 4-18-2-8 4-14 10-14 2-6 10-8 16-6zM45 24a24 24 0 100 48 24 24 0 000-48z"/><circle cx="20" cy="34" r="4" fill="#f8312f"/><circle cx="66" cy="28" r="4" fill="#f8312f"/><circle cx="72" cy="58" r="4" fill="#f8312f"/><circle cx="24" cy="64" r="4" fill="#f8312f"/><circle cx="44" cy="15" r="4" fill="#f8312f"/><path fill="#f8312f" d="M45 76c-8-8-18-8-20-2s6 14 20 8c14 6 22-2 20-8s-12-6-20 2z"/><path fill="#ca0b4a" d="M40 82l-8 12 8-2 3-8zM50 82l8 12-8-2-3-8z"/><circle cx="45" cy="79" r="5" fill="#fcd53f"/>`,
  },
  doghouse: {
    width: 96,
    height: 92,
    body: `<path fill="#d39a62" d="M10 40L48 8l38 32v52H10z"/><path fill="#bb7d46" d="M10 54h76v3H10zM10 70h76v3H10z"/><path fill="#f8312f" d="M48 0L0 42l6 8 42-36 42 36 6-8z"/><path fill="#ca0b4a" d="M48 0l48 42-6 8-42-36z"/><path fill="#46332b" d="M28 92V66c0-26 40-26 40 0v26z"/><path fill="#fff4d6" d="M34 30h28v10H34z"/><path fill="#8b5742" d="M38 33c-3-3-5 1-3 2-2 1 0 5 3 2h20c3 3 5-1 3-2 2-1 0-5-3-2z"/>`,
  },
  birdhouse: {
    width: 60,
    height: 124,
    body: `<path fill="#8b5742" d="M26 66h8v58h-8z"/><path fill="#26b5f2" d="M10 30L30 10l20 20v40H10z"/><path fill="#0090d0" d="M38 18l12 12v40H38z"/><path fill="#f8312f" d="M30 0L2 30l5 6L30 12l23 24 5-6z"/><circle cx="30" cy="42" r="9" fill="#2b2b38"/><path fill="#d3a12c" d="M28 56h4v6h-4z"/><path fill="#d3a12c" d="M8 66h44v5H8z"/>`,
  },
  sandcastle: {
    width: 110,
    height: 84,
    body: `<path fill="#f3c983" d="M10 30h8v6h6v-6h8v6h6v-6h8v44H10zM64 30h8v6h6v-6h8v6h6v-6h8v44H64zM36 14h8v6h7v-6h8v6h7v-6h8v60H36z"/><path fill="#dba95c" d="M64 14h10v60H64zM92 30h8v44h-8z"/><path fill="#b97d2b" d="M47 74V58c0-10 16-10 16 0v16zM20 46h6v10h-6zM82 46h6v10h-6zM51 30h8v10h-8z"/><path fill="#f8312f" d="M56 0l16 5-16 5z"/><path fill="#8b5742" d="M54 0h3v16h-3z"/><path fill="#f3c983" d="M0 84c4-14 20-14 30-12h50c14-2 26 0 30 12z"/><path fill="#ffe0a0" d="M12 78c6-6 16-4 24-4l-4 5z"/>`,
  },
  typewriter: {
    width: 100,
    height: 84,
    body: `<path fill="#fff" d="M24 0h52v30H24z"/><path fill="#c9ccd2" d="M32 8h36v2.500H32zM32 14h28v2.500H32z"/><rect width="96" height="12" x="2" y="22" rx="6" fill="#46484e"/><path fill="#00a26a" d="M14 32h72l8 30v16a6 6 0 01-6 6H12a6 6 0 01-6-6V62z"/><path fill="#008463" d="M72 32h14l8 30v16a6 6 0 01-6 6H74z"/><path fill="#2b2b38" d="M24 38h52v8H24z"/><path fill="#f4f4f4" d="M16 54h8v5h-8zM28 54h8v5h-8zM40 54h8v5h-8zM52 54h8v5h-8zM64 54h8v5h-8zM76 54h8v5h-8zM14 64h8v5h-8zM27 64h8v5h-8zM40 64h8v5h-8zM53 64h8v5h-8zM66 64h8v5h-8zM78 64h8v5h-8zM30 74h40v5H30z"/>`,
  },
  thermos: {
    width: 40,
    height: 96,
    body: `<path fill="#d3d3d3" d="M10 0h20v22H10z"/><path fill="#9b9b9b" d="M22 0h8v22h-8z"/><path fill="#f8312f" d="M6 22h28l4 8v60a6 6 0 01-6 6H8a6 6 0 01-6-6V30z"/><path fill="#ca0b4a" d="M26 22h8l4 8v60a6 6 0 01-6 6h-6z"/><path fill="#fff" d="M2 46h36v6H2zM2 74h36v4H2z"/><path fill="#ff7a78" d="M7 32h5v58H7z"/>`,
  },
  stairs: {
    width: 100,
    height: 90,
    surface: 0.02,
    body: `<path fill="#bb7459" d="M76 0h24v90H76zM52 22h24v68H52zM28 44h24v46H28zM4 66h24v24H4z"/><path fill="#d39a7c" d="M74 0h26v6H74zM50 22h26v6H50zM26 44h26v6H26zM2 66h26v6H2z"/><path fill="#8b5742" d="M94 6h6v84h-6zM72 28h4v62h-4zM48 50h4v40h-4zM24 72h4v18h-4z"/>`,
  },
  spear: {
    width: 26,
    height: 130,
    body: `<path fill="#8b5742" d="M10 32h6v98h-6z"/><path fill="#6d4534" d="M13 32h3v98h-3z"/><path fill="#d3d6db" d="M13 0l12 24-12 14L1 24z"/><path fill="#9b9ea6" d="M13 0l12 24-12 14z"/><path fill="#f8312f" d="M8 36h10v7H8z"/>`,
  },
};
