// Cups, bottles and dishes drawn by hand.
import type { OwnDrawing } from "./drawing.ts";

export const TABLEWARE: Readonly<Record<string, OwnDrawing>> = {
  mug: {
    width: 52,
    height: 62,
    body: `<path fill="none" stroke="#f3efe6" stroke-width="6" d="M38 28c13-2 14 20 0 20"/><path fill="none" stroke="#cfc7b8" stroke-width="2" d="M15 14c-4-5 4-6 0-12M26 14c-4-5 4-6 0-12"/><path fill="#e2574c" d="M2 20h38v32a10 10 0 01-10 10H12A10 10 0 012 52z"/><path fill="#f07a6a" d="M2 20h12v42h-2A10 10 0 012 52z"/><ellipse cx="21" cy="20" rx="19" ry="4.5" fill="#f3efe6"/><ellipse cx="21" cy="20.4" rx="16" ry="3.2" fill="#6b3f22"/>`,
  },
  lemonade: {
    width: 46,
    height: 78,
    body: `<path fill="#e5574f" d="M27 26L35 0l4 1-8 26z"/><path fill="#cfeaf6" d="M4 18h38l-4 56a4 4 0 01-4 4H12a4 4 0 01-4-4z"/><path fill="#ffe27a" d="M6 28h34l-3 45a3 3 0 01-3 3H12a3 3 0 01-3-3z"/><path fill="#fff3bd" d="M6 28h8l2 48h-4a3 3 0 01-3-3z"/><rect width="10" height="10" x="14" y="36" rx="2" fill="#fff9df" transform="rotate(14 19 41)"/><rect width="9" height="9" x="25" y="48" rx="2" fill="#fff9df" transform="rotate(-12 29 52)"/><circle cx="38" cy="20" r="10" fill="#f7c325"/><circle cx="38" cy="20" r="7.6" fill="#fff1a8"/><path stroke="#f7c325" stroke-width="1.4" d="M38 12.4v15.2M30.4 20h15.2M32.6 14.6l10.8 10.8M43.4 14.6L32.6 25.4"/>`,
  },
  bottle: {
    width: 36,
    height: 84,
    body: `<rect width="14" height="12" x="11" rx="3" fill="#d8a13f"/><path fill="#3b9c8c" d="M13 11h10v10c9 4 13 10 13 18v37a8 8 0 01-8 8H8a8 8 0 01-8-8V39c0-8 4-14 13-18z"/><path fill="#6cc4b3" d="M5 40c0-7 3-11 8-14v52H9a4 4 0 01-4-4z"/><rect width="36" height="24" y="46" fill="#fbf6ea"/><path fill="#d8a13f" d="M8 54h20v2H8zM12 60h12v2H12z"/>`,
  },
  bowl: {
    width: 70,
    height: 36,
    surface: 0.1,
    body: `<rect width="24" height="6" x="23" y="30" rx="2" fill="#2b6f9e"/><path fill="#3c8cc0" d="M0 6h70c0 16-12 27-26 27H26C12 33 0 22 0 6z"/><path fill="#69b1de" d="M0 6h14c1 14 6 24 14 27h-2C12 33 0 22 0 6z"/><ellipse cx="35" cy="6" rx="35" ry="6" fill="#dff0fa"/>`,
  },
  plate: {
    width: 90,
    height: 16,
    surface: 0.3,
    body: `<path fill="#c9d3da" d="M0 6h90c-6 7-20 10-45 10S6 13 0 6z"/><ellipse cx="45" cy="6" rx="45" ry="6" fill="#f4f7f9"/><ellipse cx="45" cy="6.5" rx="30" ry="3.6" fill="#dfe7ec"/>`,
  },
};
