// Small creatures that the set lacks, drawn by hand.
import type { OwnDrawing } from "./drawing.ts";

export const CREATURES: Readonly<Record<string, OwnDrawing>> = {
  starfish: {
    width: 84,
    height: 80,
    body: `<path fill="#ff822d" d="M42 0c6 0 8 14 12 26 12 0 28-2 30 4s-10 14-20 22c4 12 8 24 2 28s-16-6-24-14c-8 8-18 18-24 14s-2-16 2-28C10 44-2 36 0 30s18-4 30-4C34 14 36 0 42 0z"/><path fill="#e2621b" d="M54 26c12 0 28-2 30 4s-10 14-20 22c4 12 8 24 2 28s-16-6-24-14c14-6 18-24 12-40z"/><circle cx="42" cy="16" r="2.500" fill="#ffce7c"/><circle cx="42" cy="26" r="3" fill="#ffce7c"/><circle cx="26" cy="36" r="3" fill="#ffce7c"/><circle cx="16" cy="34" r="2.500" fill="#ffce7c"/><circle cx="58" cy="36" r="3" fill="#ffce7c"/><circle cx="68" cy="34" r="2.500" fill="#ffce7c"/><circle cx="33" cy="56" r="3" fill="#ffce7c"/><circle cx="51" cy="56" r="3" fill="#ffce7c"/><circle cx="37" cy="40" r="3" fill="#2b2b38"/><circle cx="47" cy="40" r="3" fill="#2b2b38"/><path fill="none" stroke="#2b2b38" stroke-width="2" stroke-linecap="round" d="M37 47c3 3 7 3 10 0"/>`,
  },
  seahorse: {
    width: 64,
    height: 97,
    body: `<path fill="#ffb02e" d="M24 12c4-8 14-14 20-8 10 4 12 16 6 24 8 10 10 24 4 38-4 10-12 14-12 22 0 6 8 6 8 0 0-4 6-4 6 0 2 14-18 18-22 6-2-10 4-16 4-26-6 2-14-2-14-12 0-8 4-12 2-20-4 4-12 4-20 2-4 0-6-6-2-7 8-2 12-4 20-19z"/><path fill="#f3920c" d="M44 4c10 4 12 16 6 24 8 10 10 24 4 38-4 10-12 14-12 22 0 6 8 6 8 0 0-4 6-4 6 0 2 14-18 18-22 6-2-10 4-16 4-26 10-14 10-40 6-64z"/><path fill="#ff6dc6" d="M54 44c8-4 10 4 8 10-2 8-8 8-10 4z"/><path fill="#f8312f" d="M34 4l2-4 6 2 4-2 4 6 5 1-1 6 4 4-3 5z" opacity=".8"/><circle cx="32" cy="16" r="3.500" fill="#2b2b38"/><path fill="none" stroke="#d3883e" stroke-width="2" d="M30 44h14M30 52h14M31 60h13M34 68h10M36 76h6"/>`,
  },
  dragonfly: {
    width: 100,
    height: 84,
    body: `<path fill="#bfeeff" d="M46 30C36 8 18-4 6 4c-6 10 16 26 40 30zM54 30C64 8 82-4 94 4c6 10-16 26-40 30zM46 36C26 36 6 44 6 54c6 8 30-2 42-14zM54 36c20 0 40 8 40 18-6 8-30-2-42-14z"/><path fill="#7fd3ff" d="M46 32C34 20 22 12 12 10c8 10 20 18 34 22zM54 32c12-12 24-20 34-22-8 10-20 18-34 22z"/><path fill="#00a26a" d="M47 26h6l2 14-3 44h-4l-3-44z"/><path fill="#008463" d="M50 26h3l2 14-3 44h-2z"/><path fill="#86f0b8" d="M46 48h8v2h-8zM46.500 58h7v2h-7zM47 68h6v2h-6z"/><circle cx="50" cy="22" r="7" fill="#00a26a"/><circle cx="45" cy="19" r="4.500" fill="#f8312f"/><circle cx="55" cy="19" r="4.500" fill="#f8312f"/>`,
  },
  ostrich: {
    width: 90,
    height: 130,
    body: `<path fill="#e8a58c" d="M42 74h5l-2 48h8v5H38v-5h3zM56 74h5l2 48h8v5H56v-5h2z"/><path fill="#e8a58c" d="M22 62C14 44 14 24 18 12l8 2c-2 14 0 28 10 40z"/><path fill="#e8a58c" d="M14 10C14 2 28 0 30 9c0 6-4 8-8 8-6 0-8-3-8-7z"/><path fill="#ffb02e" d="M15 8L2 12c0 3 8 4 13 3z"/><circle cx="21" cy="8" r="2.500" fill="#2b2b38"/><path fill="#3c3a45" d="M22 60c4-14 24-20 42-14 12 4 18 16 14 24-6 12-30 16-44 10-8-4-14-12-12-20z"/><path fill="#26252c" d="M40 56c12 12 30 14 40 8-4 14-30 22-46 16 4-6 6-14 6-24z"/><path fill="#f4f4f4" d="M70 44c8-8 20-4 18 4 4 4 0 12-6 12 2 6-6 10-12 6 4-6 4-14 0-22z"/><path fill="#f4f4f4" d="M26 54c4-6 12-6 14-2-4 4-8 8-14 8z"/>`,
  },
  walrus: {
    width: 110,
    height: 84,
    body: `<path fill="#a56953" d="M8 44C6 18 22 2 42 4c16 2 24 14 28 28 12 6 22 16 30 32 6 2 10 8 10 14-14 6-60 8-92 4C8 76 8 60 8 44z"/><path fill="#8b5742" d="M70 32c12 6 22 16 30 32 6 2 10 8 10 14-14 6-40 7-64 6 22-6 30-28 24-52z"/><path fill="#8b5742" d="M44 62c8 4 12 12 12 20H34c2-8 4-14 10-20z"/><ellipse cx="24" cy="36" rx="14" ry="10" fill="#d3a08c"/><ellipse cx="38" cy="36" rx="13" ry="10" fill="#d3a08c"/><path fill="#fff8e6" d="M18 44h6l-2 26c-4-6-6-16-4-26zM36 44h6c2 10 0 20-4 26z"/><ellipse cx="31" cy="28" rx="6" ry="4" fill="#3c2a24"/><circle cx="22" cy="20" r="3" fill="#2b2b38"/><circle cx="42" cy="20" r="3" fill="#2b2b38"/>`,
  },
};
