// Garden and workshop tools drawn by hand.
import type { OwnDrawing } from "./drawing.ts";

export const TOOLS: Readonly<Record<string, OwnDrawing>> = {
  drill: {
    width: 100,
    height: 80,
    body: `<path fill="#9b9b9b" d="M74 17h8v3h10l8 2.500-8 2.500H82v3h-8z"/><path fill="#636363" d="M60 10h14l4 6v13l-4 6H60z"/><path fill="#ffb02e" d="M8 4h48a6 6 0 016 6v26a6 6 0 01-6 6H34l-4 24H6l6-26C4 38 0 32 0 24 0 12 2 4 8 4z"/><path fill="#f3920c" d="M56 4a6 6 0 016 6v26a6 6 0 01-6 6H34l1-6h13V4z"/><path fill="#2b2b38" d="M34 42h10c-1 8-4 10-8 10h-4z"/><path fill="#46484e" d="M2 66h34l2 14H0z"/><path fill="#2b2b38" d="M8 14h30v4H8zM8 22h30v4H8z"/><path fill="#ffd98a" d="M8 7h36v3H6z"/>`,
  },
  rake: {
    width: 70,
    height: 120,
    body: `<path fill="#a56953" d="M32 0h6v90h-6z"/><path fill="#8b5742" d="M35 0h3v90h-3z"/><path fill="none" stroke="#008463" stroke-width="4" stroke-linecap="round" d="M35 84L6 116M35 84l-18 33M35 84l-8 34M35 84v34M35 84l8 34M35 84l18 33M35 84l29 32"/><path fill="#00a26a" d="M16 100h38v5H16zM30 78h10v14H30z"/>`,
  },
  shovel: {
    width: 44,
    height: 124,
    body: `<path fill="#a56953" d="M19 8h6v72h-6z"/><path fill="#8b5742" d="M22 8h3v72h-3z"/><path fill="none" stroke="#f8312f" stroke-width="6" stroke-linejoin="round" d="M12 4h20l-4 14H16z"/><path fill="#9b9b9b" d="M4 74h36v26c0 12-10 22-18 24C14 122 4 112 4 100z"/><path fill="#b9bcc2" d="M4 74h18v50C14 122 4 112 4 100z"/><path fill="#82848a" d="M18 70h8v26l-4 6-4-6z"/>`,
  },
  hoe: {
    width: 50,
    height: 120,
    body: `<path fill="#a56953" d="M26 8l6 1-8 111h-7z"/><path fill="#636363" d="M24 0h10v14H24z"/><path fill="#9b9b9b" d="M26 2C14 2 4 8 0 22l18-6 10-4z"/><path fill="#b9bcc2" d="M26 2C14 2 4 8 0 22l6-2c4-8 10-13 20-14z"/>`,
  },
  wheelbarrow: {
    width: 130,
    height: 72,
    surface: 0.14,
    body: `<path fill="none" stroke="#46484e" stroke-width="5" stroke-linecap="round" d="M4 20h16l20 30h46l22 6M44 46l-8 22"/><path fill="#8b5742" d="M0 16h16v7H0z"/><path fill="#00a26a" d="M22 8h90L92 46H44z"/><path fill="#008463" d="M84 8h28L92 46H74z"/><path fill="#00d26a" d="M18 4h98v7H18z"/><circle cx="108" cy="55" r="17" fill="#2b2b38"/><circle cx="108" cy="55" r="9" fill="#d3d3d3"/><circle cx="108" cy="55" r="3.500" fill="#46484e"/><path fill="#46484e" d="M28 68h16v4H28z"/>`,
  },
  "watering-can": {
    width: 120,
    height: 78,
    body: `<path fill="none" stroke="#0074ba" stroke-width="6" d="M30 22C24 2 70-4 76 22M34 30C6 22 2 56 28 64"/><path fill="#0074ba" d="M76 56l26-34 8 5-28 44z"/><path fill="#00a6ed" d="M28 24h48l8 46a7 7 0 01-7 8H28a7 7 0 01-7-8z"/><path fill="#0090d0" d="M62 24h14l8 46a7 7 0 01-7 8H62c6-16 6-38 0-54z"/><rect width="54" height="8" x="25" y="20" rx="4" fill="#7fd3ff"/><path fill="#fcd53f" d="M96 14l22 14 2 6-5 2-24-15 1-5z"/><path fill="#7fd3ff" d="M32 34h7l-2 34h-9z"/>`,
  },
  anvil: {
    width: 100,
    height: 60,
    surface: 0.02,
    body: `<path fill="#636363" d="M24 0h64v8c-10 0-20 6-22 14l2 16h14l4 22H16l4-22h14l2-10C20 26 4 20 0 6h24z"/><path fill="#82848a" d="M24 0h64v5H24zM0 6h24v4H2z"/><path fill="#46484e" d="M58 24l2 14h22l4 22H56c6-10 6-24 2-36z"/>`,
  },
  pitchfork: {
    width: 40,
    height: 124,
    body: `<path fill="#a56953" d="M17 44h6v80h-6z"/><path fill="#8b5742" d="M20 44h3v80h-3z"/><path fill="none" stroke="#82848a" stroke-width="4.500" stroke-linecap="round" d="M4 3v22c0 12 6 20 16 20s16-8 16-20V3M20 3v44"/><path fill="#636363" d="M15 42h10v10H15z"/>`,
  },
  paint: {
    width: 60,
    height: 64,
    body: `<path fill="none" stroke="#82848a" stroke-width="3" d="M4 18C6-4 54-4 56 18"/><path fill="#d3d3d3" d="M2 16h56v42a6 6 0 01-6 6H8a6 6 0 01-6-6z"/><path fill="#b4b4b4" d="M44 16h14v42a6 6 0 01-6 6h-8z"/><path fill="#00a6ed" d="M2 16h56v8c-3 8-8 6-9 2-2 14-9 14-10 2-2 22-10 20-11 0-2 8-8 8-9-2-2 12-9 12-10 0-1 4-6 2-7-4z"/><ellipse cx="30" cy="16" rx="29" ry="7" fill="#e6e6e6"/><ellipse cx="30" cy="16.500" rx="24" ry="5" fill="#0090d0"/>`,
  },
};
