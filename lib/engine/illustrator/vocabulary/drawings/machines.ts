// Vehicles and machines drawn by hand; they look left, as the set's do.
import type { OwnDrawing } from "./drawing.ts";

export const MACHINES: Readonly<Record<string, OwnDrawing>> = {
  train: {
    width: 230,
    height: 72,
    body: `<path fill="#46484e" d="M14 58h206v7H14zM84 50h8v6h-8zM154 50h8v6h-8z"/><path fill="#f92f60" d="M86 14V58H6c-4 0-6-4-4-8L14 26c4-8 8-12 18-12z"/><path fill="#ca0b4a" d="M86 46v12H6c-4 0-6-4-4-8l2-4z"/><path fill="#8fe3ff" d="M36 20v16H16l6-12c2-3 4-4 8-4z"/><path fill="#8fe3ff" d="M44 20h14v14H44zM64 20h14v14H64z"/><path fill="#fcd53f" d="M2 48h10v5H2z"/><path fill="#3f5fff" d="M90 14h66v44H90z"/><path fill="#2f46c9" d="M90 46h66v12H90z"/><path fill="#d8f3ff" d="M96 20h12v14H96zM112 20h12v14h-12zM128 20h12v14h-12zM144 20h8v14h-8z"/><path fill="#3f5fff" d="M160 14h60a8 8 0 018 8v36h-68z"/><path fill="#2f46c9" d="M160 46h68v12h-68z"/><path fill="#d8f3ff" d="M166 20h12v14h-12zM182 20h12v14h-12zM198 20h12v14h-12z"/><path fill="#fff" d="M90 40h66v3H90zM160 40h68v3h-68zM10 40h76v3H9z"/>${[26, 62, 104, 142, 174, 212].map((x) => `<circle cx="${x}" cy="63" r="9" fill="#2b2b38"/><circle cx="${x}" cy="63" r="4" fill="#b4b4b4"/>`).join("")}`,
  },
  submarine: {
    width: 130,
    height: 80,
    body: `<path fill="none" stroke="#636363" stroke-width="5" d="M66 26V8H54"/><path fill="#f3920c" d="M50 22h34l4 14H46z"/><path fill="#ffb02e" d="M8 54c0-14 18-24 54-24 32 0 52 10 52 24S94 78 62 78 8 68 8 54z"/><path fill="#f3920c" d="M14 64c20 6 80 6 96-2-6 10-24 16-48 16S20 72 14 64z"/><circle cx="36" cy="52" r="10" fill="#46484e"/><circle cx="36" cy="52" r="7" fill="#8fe3ff"/><circle cx="62" cy="52" r="10" fill="#46484e"/><circle cx="62" cy="52" r="7" fill="#8fe3ff"/><circle cx="88" cy="52" r="10" fill="#46484e"/><circle cx="88" cy="52" r="7" fill="#8fe3ff"/><path fill="#82848a" d="M112 50h10v8h-10z"/><path fill="#46484e" d="M122 36c6 0 8 16 0 18 8 2 6 18 0 18-4-4-4-32 0-36z"/><path fill="#f8312f" d="M100 32l16-10 4 10-12 8z"/>`,
  },
  "double-decker": {
    width: 120,
    height: 92,
    body: `<rect width="120" height="74" y="4" rx="7" fill="#f8312f"/><path fill="#ca0b4a" d="M100 4h13a7 7 0 017 7v60a7 7 0 01-7 7h-13z"/><path fill="#bfe6ff" d="M6 11h18v16H6zM28 11h18v16H28zM50 11h18v16H50zM72 11h18v16H72zM94 11h18v16H94zM4 42h16v20H4zM38 42h16v16H38zM58 42h16v16H58zM78 42h16v16H78zM98 42h14v16H98z"/><path fill="#9b1240" d="M24 40h11v38H24z"/><path fill="#bfe6ff" d="M26 43h7v16h-7z"/><path fill="#fff4d6" d="M0 32h120v4H0z"/><path fill="#fcd53f" d="M0 64h6v6H0z"/><circle cx="28" cy="78" r="13" fill="#2b2b38"/><circle cx="28" cy="78" r="6" fill="#d3d3d3"/><circle cx="92" cy="78" r="13" fill="#2b2b38"/><circle cx="92" cy="78" r="6" fill="#d3d3d3"/>`,
  },
  excavator: {
    width: 140,
    height: 100,
    body: `<path fill="none" stroke="#f3920c" stroke-width="10" stroke-linejoin="round" d="M76 50L42 12 16 44"/><path fill="#636363" d="M4 44l22-4 4 22c-10 12-28 6-30-4z"/><path fill="#46484e" d="M4 56l4 10 4-8 4 10 4-10 4 8 4-8z"/><path fill="#ffb02e" d="M68 40h62a6 6 0 016 6v24H62z"/><path fill="#f3920c" d="M112 40h18a6 6 0 016 6v24h-24z"/><path fill="#ffb02e" d="M70 14h36v30H66z"/><path fill="#8fe3ff" d="M75 19h26v18H71z"/><path fill="#82848a" d="M122 26h6v16h-6z"/><rect width="82" height="24" x="56" y="74" rx="12" fill="#2b2b38"/><circle cx="68" cy="86" r="7" fill="#82848a"/><circle cx="88" cy="86" r="6" fill="#82848a"/><circle cx="107" cy="86" r="6" fill="#82848a"/><circle cx="126" cy="86" r="7" fill="#82848a"/><path fill="#46484e" d="M84 68h28v8H84z"/>`,
  },
  crane: {
    width: 120,
    height: 140,
    body: `<path fill="none" stroke="#ffb02e" stroke-width="5" d="M82 138V20h16v118M82 120l16-16M82 104l16-16M82 88l16-16M82 72l16-16M82 56l16-16M82 40l16-16M4 22h112M4 32h112M4 22l10 10 10-10 10 10 10-10 10 10 10-10 10 10 10-10"/><path fill="none" stroke="#46484e" stroke-width="2" d="M90 2L8 22M90 2l24 20M22 32v50"/><path fill="#f3920c" d="M84 2h12v20H84zM78 34h24v18H78z"/><path fill="#8fe3ff" d="M82 38h10v9H82z"/><path fill="#636363" d="M102 20h18v18h-18z"/><path fill="#d3883e" d="M8 90h28v22H8z"/><path fill="none" stroke="#46484e" stroke-width="2" d="M22 80L8 90M22 80l14 10"/><path fill="#82848a" d="M70 132h40v8H70z"/>`,
  },
  tank: {
    width: 130,
    height: 66,
    body: `<path fill="#5f7a3a" d="M0 16h50v7H0z"/><path fill="#4c632e" d="M0 14h8v11H0z"/><path fill="#6f8f45" d="M46 8c2-6 6-8 12-8h24c8 0 12 6 14 14l2 12H42z"/><path fill="#5f7a3a" d="M80 0h2c8 0 12 6 14 14l2 12H78z"/><path fill="#7fa050" d="M14 28h104l10 14H4z"/><path fill="#4c632e" d="M62 0h14v-0z"/><rect width="126" height="26" x="2" y="40" rx="13" fill="#3c3f36"/><circle cx="16" cy="53" r="8" fill="#82848a"/><circle cx="37" cy="53" r="8" fill="#82848a"/><circle cx="58" cy="53" r="8" fill="#82848a"/><circle cx="79" cy="53" r="8" fill="#82848a"/><circle cx="100" cy="53" r="8" fill="#82848a"/><circle cx="116" cy="53" r="7" fill="#82848a"/>`,
  },
  mower: {
    width: 110,
    height: 84,
    body: `<path fill="none" stroke="#46484e" stroke-width="5" stroke-linecap="round" d="M60 56L98 10h10"/><path fill="#f8312f" d="M8 48h54c6 0 10 8 10 18v6H4V58c0-6 0-10 4-10z"/><path fill="#ca0b4a" d="M56 48h6c6 0 10 8 10 18v6H54z"/><path fill="#46484e" d="M18 34h30v14H18z"/><path fill="#82848a" d="M24 28h18v6H24z"/><circle cx="16" cy="72" r="12" fill="#2b2b38"/><circle cx="16" cy="72" r="6" fill="#fcd53f"/><circle cx="62" cy="72" r="12" fill="#2b2b38"/><circle cx="62" cy="72" r="6" fill="#fcd53f"/>`,
  },
  carriage: {
    width: 130,
    height: 100,
    body: `<path fill="#fcd53f" d="M58 0l8 10 8-10 2 12H56z"/><path fill="#8d65c5" d="M24 32c0-14 18-22 42-22s42 8 42 22v36H36c-8-6-12-20-12-36z"/><path fill="#7240b0" d="M92 16c10 4 16 9 16 16v36H88c8-16 8-36 4-52z"/><path fill="#bfe6ff" d="M38 26h20v20H38zM76 26h20v20H76z"/><path fill="#fcd53f" d="M60 24h12v44H60zM20 64h92v6H20z"/><path fill="none" stroke="#fcd53f" stroke-width="4" d="M20 66L2 56"/><circle cx="38" cy="80" r="18" fill="none" stroke="#fcd53f" stroke-width="5"/><path fill="none" stroke="#fcd53f" stroke-width="3" d="M38 62v36M20 80h36M25 67l26 26M51 67L25 93"/><circle cx="98" cy="80" r="18" fill="none" stroke="#fcd53f" stroke-width="5"/><path fill="none" stroke="#fcd53f" stroke-width="3" d="M98 62v36M80 80h36M85 67l26 26M111 67L85 93"/>`,
  },
  stroller: {
    width: 90,
    height: 96,
    body: `<path fill="none" stroke="#636363" stroke-width="4" stroke-linecap="round" d="M68 50L84 14h6M24 62l36 24M62 60L28 86"/><path fill="#26b5f2" d="M6 46h64c0 14-10 24-24 24H30C16 70 6 60 6 46z"/><path fill="#0074ba" d="M8 46C4 20 18 4 44 4v42z"/><path fill="#0090d0" d="M26 46C22 28 28 12 44 4v42z"/><path fill="#0090d0" d="M54 46h16c0 14-10 24-24 24h-6c8-6 14-14 14-24z"/><circle cx="24" cy="86" r="10" fill="#2b2b38"/><circle cx="24" cy="86" r="4" fill="#d3d3d3"/><circle cx="64" cy="86" r="10" fill="#2b2b38"/><circle cx="64" cy="86" r="4" fill="#d3d3d3"/>`,
  },
};
