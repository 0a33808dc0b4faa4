// Buildings and built things drawn by hand.
import type { OwnDrawing } from "./drawing.ts";

const windows = (x: number, y: number, columns: number, rows: number, dx: number, dy: number): string =>
  Array.from({ length: columns * rows }, (_, i) => {
    const left = x + (i % columns) * dx;
    const top = y + Math.floor(i / columns) * dy;
    return `M${left} ${top}h5v7h-5z`;
  }).join("");

export const BUILDINGS: Readonly<Record<string, OwnDrawing>> = {
  skyscraper: {
    width: 60,
    height: 170,
    body: `<path fill="#6f8db3" d="M29 0h2v18h-2z"/><path fill="#7d9cc2" d="M18 16h24v20H18z"/><path fill="#8fb0d6" d="M8 34h44v136H8z"/><path fill="#7596bf" d="M36 34h16v136H36z"/><path fill="#e9f4ff" d="${windows(13, 42, 3, 8, 8, 14)}"/><path fill="#cfe3f7" d="${windows(40, 42, 1, 8, 8, 14)}"/><path fill="#4d6689" d="M24 154h12v16H24z"/>`,
  },
  lighthouse: {
    width: 70,
    height: 160,
    body: `<path fill="#8f8a84" d="M0 160c4-14 18-18 35-18s31 4 35 18z"/><path fill="#f6f1e8" d="M22 46h26l6 100H16z"/><path fill="#e2493f" d="M21 62h28l1 20H20zM18 106h34l1 22H17z"/><path fill="#fff" d="M22 46h8l-3 100H16z" opacity=".35"/><rect width="38" height="6" x="16" y="40" fill="#3a3f47"/><rect width="22" height="20" x="24" y="20" fill="#ffe28a"/><path fill="#e2493f" d="M20 20L35 2l15 18z"/><path fill="#3a3f47" d="M30 20h2v20h-2zM39 20h2v20h-2z"/>`,
  },
  windmill: {
    width: 110,
    height: 130,
    body: `<path fill="#efe4d0" d="M40 52h30l10 78H30z"/><path fill="#dccbb0" d="M58 52h12l10 78H64z"/><path fill="#a5553a" d="M36 54c4-18 34-18 38 0z"/><path fill="#7a4a2b" d="M48 104h14v26H48z"/><g fill="#fbf7ee" stroke="#8b6a48" stroke-width="2"><path d="M55 48L20 6l-10 9zM55 48l42-35 9 10z"/><path d="M55 48l35 42 10-9zM55 48L13 83l-9-10z"/></g><circle cx="55" cy="48" r="5" fill="#6d4426"/>`,
  },
  pagoda: {
    width: 110,
    height: 150,
    body: `<path fill="#d8b25a" d="M53 0h4v18h-4z"/><path fill="#c2402f" d="M38 36h34v22H38zM32 76h46v24H32zM26 118h58v26H26z"/><path fill="#f0cf8a" d="M46 40h6v18h-6zM58 40h6v18h-6zM42 80h7v20h-7zM61 80h7v20h-7zM48 120h14v24H48z"/><path fill="#2f5d62" d="M55 12c8 12 20 20 34 24H21C35 32 47 24 55 12zM14 78c14-4 20-10 24-20h34c4 10 10 16 24 20zM6 120c14-4 22-10 26-20h46c4 10 12 16 26 20z"/><path fill="#4b8488" d="M55 12c2 12 2 18 2 24H45c6-8 9-16 10-24zM40 58h12l-4 20H30c5-6 8-12 10-20zM34 100h14l-4 20H22c6-6 10-12 12-20z" opacity=".6"/><path fill="#a9a39a" d="M16 144h78v6H16z"/>`,
  },
  stall: {
    width: 120,
    height: 120,
    surface: 0.58,
    body: `<path fill="#9a6a3c" d="M10 30h6v90h-6zM104 30h6v90h-6z"/><rect width="112" height="46" x="4" y="74" rx="3" fill="#c98d52"/><path fill="#b5793f" d="M4 88h112v3H4zM4 104h112v3H4z"/><rect width="120" height="9" y="68" rx="3" fill="#e0ab72"/><path fill="#fff7e6" d="M10 0h100l10 26H0z"/><path fill="#ef5b4c" d="M10 0h17l-3 26H0zM43 0h17v26H41zM76 0h17l6 26H79z"/><path fill="#fff7e6" d="M22 26h20v4a10 10 0 01-20 0zM60 26h20v4a10 10 0 01-20 0zM100 26h20v4a10 10 0 01-20 0z"/><path fill="#ef5b4c" d="M0 26h22v4a11 10 0 01-22 0zM41 26h20v4a10 10 0 01-20 0zM79 26h21v4a10 10 0 01-21 0z"/>`,
  },
  bridge: {
    width: 150,
    height: 56,
    surface: 0.28,
    body: `<path fill="#9c8f83" d="M0 30C40 4 110 4 150 30v26h-22C120 26 30 26 22 56H0z"/><path fill="#b9ada0" d="M0 30C40 4 110 4 150 30v8C110 14 40 14 0 38z"/><path fill="#83776c" d="M4 20h5v14H4zM34 8h5v14h-5zM72 2h5v14h-5zM111 8h5v14h-5zM141 20h5v14h-5z"/>`,
  },
  fountain: {
    width: 110,
    height: 84,
    body: `<path fill="none" stroke="#8fd3f2" stroke-width="4" d="M55 30C50 4 36 6 32 28M55 30C60 4 74 6 78 28M55 30V4" stroke-linecap="round"/><path fill="#b8b2aa" d="M48 30h14v32H48z"/><path fill="#cfc9c0" d="M26 30h58c-2 9-12 12-29 12s-27-3-29-12z"/><ellipse cx="55" cy="30" rx="29" ry="5" fill="#9ddcf5"/><path fill="#c6bfb5" d="M2 62h106l-6 22H8z"/><ellipse cx="55" cy="62" rx="53" ry="8" fill="#9ddcf5"/><ellipse cx="55" cy="63" rx="44" ry="5" fill="#6fc1e6"/>`,
  },
};
