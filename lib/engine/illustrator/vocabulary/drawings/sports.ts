// Sports gear drawn by hand.
import type { OwnDrawing } from "./drawing.ts";

export const SPORTS: Readonly<Record<string, OwnDrawing>> = {
  frisbee: {
    width: 90,
    height: 40,
    body: `<ellipse cx="45" cy="24" rx="45" ry="16" fill="#ca0b4a"/><ellipse cx="45" cy="17" rx="45" ry="17" fill="#f8312f"/><ellipse cx="45" cy="15" rx="34" ry="11.500" fill="#ff5b59"/><ellipse cx="45" cy="14" rx="22" ry="7" fill="#f8312f"/><path fill="#fff" d="M16 9c7-4 16-6 26-6v3c-9 0-17 2-23 5z" opacity=".6"/>`,
  },
  "baseball-bat": {
    width: 96,
    height: 96,
    body: `<path fill="#d3883e" d="M82 2c8-4 16 4 12 12-8 18-26 34-44 48L22 84l-10-10 22-28C48 28 64 10 82 2z"/><path fill="#bb7459" d="M94 14c-8 18-26 34-44 48L22 84l-5-5 26-24C62 40 82 26 92 8c3 2 3 4 2 6z"/><path fill="#ffce7c" d="M80 6c3-1 5 0 6 1-14 8-28 20-40 36l-3-3C54 26 67 13 80 6z"/><path fill="#46484e" d="M30 52l14 14-26 22-10-10z"/><path fill="#2b2b38" d="M37 59l7 7-26 22-5-5z"/><path fill="#6d4534" d="M3 77c3-3 5-2 7 0l9 9c2 2 3 4 0 7s-9 3-13-1-6-12-3-15z"/>`,
  },
  "baseball-glove": {
    width: 90,
    height: 90,
    body: `<path fill="#a56953" d="M12 40C8 22 14 6 22 6c5 0 7 4 8 10C30 6 34 0 40 0c6 0 9 5 9 14C52 4 56 2 61 3c7 2 8 12 6 22 4-6 9-8 13-5 7 4 3 18-2 30-5 13-8 22-16 30-8 9-28 14-42 6C6 78 2 66 0 56c-1-8 3-14 12-16z"/><path fill="#8b5742" d="M67 25c4-6 9-8 13-5 7 4 3 18-2 30-5 13-8 22-16 30-8 9-28 14-42 6 22 0 36-14 42-32 2-8 4-18 5-29z"/><path fill="#6d4534" d="M29 16l3 28-4 1-4-27zM48 14l1 28h-4l-1-27zM66 24l-5 23-4-1 4-23z"/><path fill="#c98b6b" d="M12 44c4 8 12 10 22 8 10-1 18 2 20 9 2 8-6 15-18 16C20 78 8 66 8 54c0-5 1-8 4-10z"/><circle cx="34" cy="62" r="15" fill="#f4f4f4"/><path fill="none" stroke="#f8312f" stroke-width="2.500" d="M24 52c6 4 8 14 4 22M44 52c-6 4-8 14-4 22"/>`,
  },
  "tennis-racket": {
    width: 70,
    height: 110,
    body: `<ellipse cx="35" cy="34" rx="30" ry="33" fill="#f4f4f4"/><path fill="none" stroke="#c4c8ce" stroke-width="1.600" d="M14 12v44M21 6v56M28 3v62M35 2v64M42 3v62M49 6v56M56 12v44M8 20h54M5 27h60M5 34h60M5 41h60M8 48h54M13 55h44M13 13h44"/><ellipse cx="35" cy="34" rx="30" ry="33" fill="none" stroke="#f8312f" stroke-width="6"/><path fill="#ca0b4a" d="M18 60l4-2c4 6 22 6 26 0l4 2-12 18H30z"/><path fill="#f4f4f4" d="M27 67h16l-5 8h-6z"/><path fill="#46484e" d="M30 76h10v30a4 4 0 01-4 4h-2a4 4 0 01-4-4z"/><path fill="#2b2b38" d="M30 82l10 4v4l-10-4zM30 92l10 4v4l-10-4z"/>`,
  },
  skis: {
    width: 66,
    height: 120,
    body: `<path fill="#00a6ed" d="M10 6c0-6 4-6 6-6s6 2 6 8v108a4 4 0 01-4 4h-4a4 4 0 01-4-4z"/><path fill="#0074ba" d="M17 0c2 0 5 2 5 8v108a4 4 0 01-4 4h-2z"/><path fill="#00a6ed" d="M30 6c0-6 4-6 6-6s6 2 6 8v108a4 4 0 01-4 4h-4a4 4 0 01-4-4z"/><path fill="#0074ba" d="M37 0c2 0 5 2 5 8v108a4 4 0 01-4 4h-2z"/><path fill="#fcd53f" d="M10 20h12v6H10zM30 20h12v6H30zM10 98h12v6H10zM30 98h12v6H30z"/><rect width="14" height="22" x="9" y="50" rx="3" fill="#46484e"/><rect width="14" height="22" x="29" y="50" rx="3" fill="#46484e"/><path fill="#9b9b9b" d="M2 14h3v98H2zM58 14h3v98h-3z"/><path fill="#f8312f" d="M0 8h7v18H0zM56 8h7v18h-7z"/><ellipse cx="3.500" cy="106" rx="5" ry="2.500" fill="#636363"/><ellipse cx="59.500" cy="106" rx="5" ry="2.500" fill="#636363"/>`,
  },
  snowboard: {
    width: 44,
    height: 120,
    body: `<rect width="44" height="120" rx="22" fill="#8d65c5"/><path fill="#7240b0" d="M22 0a22 22 0 0122 22v76a22 22 0 01-22 22z"/><path fill="#fcd53f" d="M4 36l36-14v12L4 48zM4 90l36-14v12L4 102z"/><path fill="#ff6dc6" d="M4 52l36-14v5L4 57zM4 106l36-14v4c-1 4-2 7-4 10L6 110z"/><rect width="28" height="12" x="8" y="26" rx="4" fill="#2b2b38"/><rect width="28" height="12" x="8" y="80" rx="4" fill="#2b2b38"/><path fill="#636363" d="M18 24h8v16h-8zM18 78h8v16h-8z"/>`,
  },
  surfboard: {
    width: 38,
    height: 124,
    body: `<path fill="#00d26a" d="M19 0c12 16 19 38 19 62s-6 46-12 60c-2 3-12 3-14 0C6 108 0 86 0 62S7 16 19 0z"/><path fill="#008463" d="M19 0c12 16 19 38 19 62s-6 46-12 60c-2 2-4 2-7 2z" opacity=".45"/><path fill="#fcd53f" d="M19 0c4 6 8 12 11 19-7-4-15-4-22 0C11 12 15 6 19 0zM1 70c12 6 24 6 36 0-1 6-1 11-2 16-10 5-22 5-32 0-1-5-2-10-2-16z"/><path fill="#fff" d="M1 56c12 6 24 6 36 0v6c-12 6-24 6-37 0z"/><path fill="#fff" d="M18 0h2v124h-2z" opacity=".7"/>`,
  },
  net: {
    width: 140,
    height: 50,
    body: `<path fill="#9b9b9b" d="M2 0h6v50H2zM132 0h6v50h-6z"/><path fill="#e9f2e6" d="M8 8h124v36H8z" opacity=".35"/><path fill="none" stroke="#636363" stroke-width="1.300" d="M8 14h124M8 20h124M8 26h124M8 32h124M8 38h124M8 44h124M16 8v36M24 8v36M32 8v36M40 8v36M48 8v36M56 8v36M64 8v36M76 8v36M84 8v36M92 8v36M100 8v36M108 8v36M116 8v36M124 8v36"/><path fill="#f4f4f4" d="M8 4h124v7H8zM67 8h6v42h-6z"/>`,
  },
  hoop: {
    width: 80,
    height: 140,
    body: `<path fill="#636363" d="M36 40h8v94h-8z"/><path fill="#46484e" d="M18 132h44a6 6 0 016 8H12a6 6 0 016-8z"/><rect width="80" height="54" rx="4" fill="#f4f4f4"/><path fill="#e6e6e6" d="M60 0h16a4 4 0 014 4v46a4 4 0 01-4 4H60z"/><path fill="none" stroke="#f8312f" stroke-width="4" d="M26 16h28v24H26z"/><path fill="none" stroke="#fff" stroke-width="2.400" d="M24 48l6 26M32 48l4 26M40 48v26M48 48l-4 26M56 48l-6 26M26 56h28M28 65h24"/><path fill="none" stroke="#c9ccd2" stroke-width="1" d="M24 48l6 26M32 48l4 26M40 48v26M48 48l-4 26M56 48l-6 26M26 56h28M28 65h24"/><rect width="40" height="6" x="20" y="44" rx="3" fill="#ff822d"/>`,
  },
  dumbbell: {
    width: 100,
    height: 44,
    body: `<path fill="#9b9b9b" d="M26 18h48v8H26z"/><path fill="#b9bcc2" d="M26 18h48v3H26z"/><rect width="10" height="24" y="10" rx="4" fill="#46484e"/><rect width="14" height="44" x="8" rx="5" fill="#636363"/><rect width="8" height="34" x="22" y="5" rx="3" fill="#46484e"/><rect width="10" height="24" x="90" y="10" rx="4" fill="#46484e"/><rect width="14" height="44" x="78" rx="5" fill="#636363"/><rect width="8" height="34" x="70" y="5" rx="3" fill="#46484e"/><path fill="#82848a" d="M10 4h4v36h-4zM80 4h4v36h-4z"/>`,
  },
};
