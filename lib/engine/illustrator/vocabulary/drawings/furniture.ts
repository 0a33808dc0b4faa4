// Furniture and household things drawn by hand.
import type { OwnDrawing } from "./drawing.ts";

export const FURNITURE: Readonly<Record<string, OwnDrawing>> = {
  table: {
    width: 120,
    height: 62,
    surface: 0.06,
    body: `<path fill="#6f4426" d="M12 12h10l-3 50h-8zM98 12h10l1 50h-8zM34 12h7l-2 40h-6zM79 12h7l1 40h-6z"/><rect width="116" height="9" x="2" y="11" fill="#8a5a34" rx="2"/><rect width="120" height="12" rx="4" fill="#b77c48"/><rect width="120" height="5" rx="2.5" fill="#d39a62"/>`,
  },
  sofa: {
    width: 120,
    height: 62,
    surface: 0.55,
    body: `<rect width="8" height="10" x="16" y="52" fill="#5b3b23"/><rect width="8" height="10" x="96" y="52" fill="#5b3b23"/><rect width="96" height="40" x="12" rx="12" fill="#c9574e"/><path fill="#b3453f" d="M60 4h2v34h-2z"/><rect width="96" height="20" x="12" y="34" rx="6" fill="#d96f62"/><rect width="22" height="38" y="18" rx="10" fill="#bb4a45"/><rect width="22" height="38" x="98" y="18" rx="10" fill="#bb4a45"/><rect width="24" height="22" x="28" y="16" rx="4" fill="#f4d58a" transform="rotate(-8 40 27)"/>`,
  },
  lamp: {
    width: 44,
    height: 80,
    body: `<ellipse cx="22" cy="76" rx="15" ry="4" fill="#7a5230"/><rect width="4" height="46" x="20" y="30" fill="#a8733f"/><path fill="#ffd773" d="M11 2h22l11 32H0z"/><path fill="#fff0b8" d="M16 2h9l2 32H11z"/>`,
  },
  shelf: {
    width: 84,
    height: 110,
    surface: 0,
    body: `<rect width="84" height="110" rx="3" fill="#8b5a33"/><rect width="72" height="28" x="6" y="6" fill="#5f3c21"/><rect width="72" height="28" x="6" y="40" fill="#5f3c21"/><rect width="72" height="28" x="6" y="74" fill="#5f3c21"/><path fill="#e4574c" d="M9 12h8v22H9zM47 44h7v24h-7zM12 80h9v22h-9z"/><path fill="#f2b544" d="M18 10h7v24h-7zM55 48h9v20h-9zM62 79h7v23h-7z"/><path fill="#3d8fc7" d="M26 14h9v20h-9zM10 46h8v22h-8zM22 77h6v25h-6z"/><path fill="#5aa469" d="M36 9h6v25h-6zM19 43h10v25H19zM52 82h9v20h-9z"/><path fill="#f3e6cf" d="M54 20l6-4 10 16-6 3zM66 45h6v23h-6zM31 84h18v18H31z"/>`,
  },
  fridge: {
    width: 56,
    height: 110,
    surface: 0,
    body: `<rect width="8" height="6" x="6" y="104" fill="#55606b"/><rect width="8" height="6" x="42" y="104" fill="#55606b"/><rect width="56" height="106" rx="7" fill="#dbe6ee"/><path fill="#c3d3de" d="M40 0h9a7 7 0 017 7v92a7 7 0 01-7 7h-9z"/><path fill="#a9bbc8" d="M0 38h56v3H0z"/><rect width="4" height="18" x="8" y="14" rx="2" fill="#7d919f"/><rect width="4" height="28" x="8" y="50" rx="2" fill="#7d919f"/>`,
  },
  oven: {
    width: 74,
    height: 76,
    surface: 0.02,
    body: `<rect width="74" height="76" rx="5" fill="#d9dee4"/><rect width="74" height="7" rx="3" fill="#5d6670"/><circle cx="14" cy="16" r="4" fill="#6d7680"/><circle cx="28" cy="16" r="4" fill="#6d7680"/><circle cx="46" cy="16" r="4" fill="#6d7680"/><circle cx="60" cy="16" r="4" fill="#6d7680"/><rect width="58" height="4" x="8" y="26" rx="2" fill="#8f99a3"/><rect width="58" height="36" x="8" y="34" rx="4" fill="#39424b"/><rect width="46" height="22" x="14" y="41" rx="3" fill="#f3a84c"/><path fill="#ffd08a" d="M14 55h46v8H14z"/>`,
  },
  vase: {
    width: 40,
    height: 60,
    surface: 0.02,
    body: `<path fill="#3f83b5" d="M12 0h16l-3 12c12 7 15 16 15 25 0 12-7 23-12 23H12C7 60 0 49 0 37c0-9 3-18 15-25z"/><path fill="#6aaad6" d="M6 28c4-8 8-11 11-14l-2 44h-3C7 58 2 46 6 28z"/><path fill="#eaf4fb" d="M1 34h38v6H1z" opacity=".75"/>`,
  },
  carpet: {
    width: 130,
    height: 26,
    surface: 0.35,
    body: `<path fill="#b23a48" d="M14 2h102l14 22H0z"/><path fill="#f1c27b" d="M20 6h90l9 14H11z"/><path fill="#b23a48" d="M26 9h78l5 8H21z"/><path fill="#f1c27b" d="M65 9l12 4-12 4-12-4z"/>`,
  },
  blackboard: {
    width: 90,
    height: 100,
    body: `<path fill="#8c6239" d="M20 66h6l-8 34h-6zM64 66h6l8 34h-6z"/><rect width="90" height="68" rx="3" fill="#a8744a"/><rect width="80" height="58" x="5" y="5" fill="#f8f6ef"/><path fill="#e0dccf" d="M5 58h80v5H5z"/>`,
  },
};
