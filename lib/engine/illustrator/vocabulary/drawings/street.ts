// Street furniture drawn by hand.
import type { OwnDrawing } from "./drawing.ts";

export const STREET: Readonly<Record<string, OwnDrawing>> = {
  hydrant: {
    width: 60,
    height: 84,
    body: `<path fill="#ca0b4a" d="M0 34h12v18H0zM48 34h12v18H48z"/><path fill="#9b1240" d="M0 30h5v26H0zM55 30h5v26h-5z"/><path fill="#f8312f" d="M14 26h32v48H14z"/><path fill="#ca0b4a" d="M36 26h10v48H36z"/><path fill="#f8312f" d="M14 18C14 4 46 4 46 18z"/><path fill="#ca0b4a" d="M34 8c7 1 12 5 12 10H36c0-4 0-7-2-10z"/><path fill="#fcd53f" d="M25 0h10v8H25z"/><rect width="44" height="9" x="8" y="18" rx="3" fill="#ff5b59"/><circle cx="30" cy="43" r="10" fill="#ff5b59"/><circle cx="30" cy="43" r="6" fill="#fcd53f"/><path fill="#d3883e" d="M28 41h4v4h-4z"/><rect width="50" height="12" x="5" y="72" rx="4" fill="#ca0b4a"/><path fill="#ff7a78" d="M17 28h5v42h-5z"/>`,
  },
  "parking-meter": {
    width: 44,
    height: 124,
    body: `<path fill="#82848a" d="M18 56h8v64h-8z"/><path fill="#636363" d="M22 56h4v64h-4z"/><path fill="#46484e" d="M8 118h28v6H8z"/><path fill="#5b6b8c" d="M2 20C2-6 42-6 42 20v30a12 12 0 01-12 12H14A12 12 0 012 50z"/><path fill="#47567a" d="M30 3c7 3 12 9 12 17v30a12 12 0 01-12 12h-5c6-18 8-40 5-59z"/><path fill="#d9f2ff" d="M8 21c0-17 28-17 28 0v5H8z"/><path fill="#f8312f" d="M21 12h2v13h-2zM24 12l6 5-6 3z"/><rect width="28" height="5" x="8" y="26" fill="#fcd53f"/><circle cx="22" cy="41" r="5" fill="#d3d3d3"/><path fill="#46484e" d="M21 38h2v6h-2z"/><rect width="14" height="4" x="15" y="51" rx="1" fill="#2b2b38"/>`,
  },
  "stop-sign": {
    width: 60,
    height: 130,
    body: `<path fill="#9b9b9b" d="M27 50h6v80h-6z"/><path fill="#82848a" d="M30 50h3v80h-3z"/><path fill="#fff" d="M17.600 0h24.800L60 17.600v24.800L42.400 60H17.600L0 42.400V17.600z"/><path fill="#f8312f" d="M19 3.500h22L56.500 19v22L41 56.500H19L3.500 41V19z"/><path fill="#fff" d="M10 34.500l2-1.500c1 2 4 2 4 .3 0-2.800-6-1.300-6-5.600 0-4 6-4.600 7.600-1.600l-2 1.300c-1-1.500-3.200-1.200-3.200.3 0 2.500 6.100 1.200 6.100 5.600 0 4.400-6.700 4.900-8.500 1.200zM20 24h9v2.600h-3.200V37H23V26.600h-3zM35 23.800c4 0 6 3 6 6.700s-2 6.700-6 6.700-6-3-6-6.700 2-6.700 6-6.700zm0 2.700c-2 0-3 1.600-3 4s1 4 3 4 3-1.600 3-4-1-4-3-4zM42.600 24h4.600c3 0 4.800 1.700 4.800 4.300s-1.800 4.300-4.800 4.300h-1.900V37h-2.700zm2.700 2.500v3.600h1.600c1.400 0 2.300-.6 2.300-1.800s-.9-1.800-2.300-1.800z"/>`,
  },
  bin: {
    width: 62,
    height: 90,
    body: `<path fill="#636363" d="M24 0h14v8H24z"/><rect width="62" height="12" y="6" rx="5" fill="#46484e"/><path fill="#00a26a" d="M4 18h54l-5 66a6 6 0 01-6 6H15a6 6 0 01-6-6z"/><path fill="#008463" d="M44 18h14l-5 66a6 6 0 01-6 6h-9z"/><path fill="#7fe0b4" d="M18 30h5l2 48h-5zM29 30h5v48h-5zM40 30h5l-2 48h-5z"/>`,
  },
  "road-cone": {
    width: 66,
    height: 80,
    body: `<path fill="#46484e" d="M4 70h58a4 4 0 014 4v6H0v-6a4 4 0 014-4z"/><path fill="#ff822d" d="M27 3c2-4 10-4 12 0l18 68H9z"/><path fill="#e2621b" d="M35 0c2 0 3 1 4 3l18 68H40z"/><path fill="#fff" d="M22 22h22l4 15H18zM14 52h38l4 12H11z"/><path fill="#e6e6e6" d="M38 22h6l4 15h-8zM40 52h12l4 12H41z"/>`,
  },
  crossing: {
    width: 160,
    height: 44,
    surface: 0.5,
    body: `<path fill="#636363" d="M18 0h124l18 44H0z"/><path fill="#f4f4f4" d="M26 4h13L28 40H10zM49 4h13l-6 36H38zM73 4h14l2 36H71zM98 4h13l11 36h-18zM121 4h13l16 36h-18z"/>`,
  },
  gate: {
    width: 120,
    height: 84,
    body: `<path fill="#9b9b9b" d="M0 10h16v74H0zM104 10h16v74h-16z"/><path fill="#c7c9cf" d="M0 10h8v74H0zM104 10h8v74h-8z"/><circle cx="8" cy="6" r="7" fill="#b4b4b4"/><circle cx="112" cy="6" r="7" fill="#b4b4b4"/><path fill="none" stroke="#2b2b38" stroke-width="4" d="M18 76V30c14-18 70-18 84 0v46M18 44h84M18 72h84M29 23v53M39 19v57M49 17v59M71 17v59M81 19v57M91 23v53M60 16v64"/><circle cx="60" cy="10" r="4" fill="#2b2b38"/><circle cx="57" cy="56" r="3" fill="#fcd53f"/><circle cx="63" cy="56" r="3" fill="#fcd53f"/>`,
  },
  mailbox: {
    width: 66,
    height: 110,
    body: `<path fill="#6d4534" d="M26 50h12v60H26z"/><path fill="#8b5742" d="M26 50h6v60h-6z"/><path fill="#3f5fff" d="M18 12h30a18 18 0 0118 18v24H0V30a18 18 0 0118-18z"/><path fill="#2d46c9" d="M18 12a18 18 0 0118 18v24H0V30a18 18 0 0118-18z"/><path fill="#1f3499" d="M10 32h16v5H10z"/><path fill="#d3d3d3" d="M48 4h4v28h-4z"/><path fill="#f8312f" d="M50 0h14v10H50z"/><path fill="#5f80ff" d="M40 16h10c6 2 10 6 11 12h-14c0-5-3-9-7-12z"/>`,
  },
  "phone-box": {
    width: 52,
    height: 124,
    body: `<path fill="#ca0b4a" d="M4 6C10-2 42-2 48 6v8H4z"/><path fill="#f8312f" d="M0 12h52v112H0z"/><path fill="#ca0b4a" d="M42 12h10v112H42z"/><path fill="#fff4d6" d="M8 16h34v8H8z"/><path fill="#bfe6ff" d="M9 30h9v14H9zM21.500 30h9v14h-9zM34 30h8v14h-8zM9 48h9v14H9zM21.500 48h9v14h-9zM34 48h8v14h-8zM9 66h9v14H9zM21.500 66h9v14h-9zM34 66h8v14h-8zM9 84h9v14H9zM21.500 84h9v14h-9zM34 84h8v14h-8z"/><path fill="#ca0b4a" d="M8 103h34v14H8z"/><path fill="#9b1240" d="M0 119h52v5H0z"/>`,
  },
  swing: {
    width: 110,
    height: 100,
    body: `<path fill="none" stroke="#f8312f" stroke-width="6" stroke-linecap="round" d="M22 4L4 97M22 4l16 93M88 4L72 97M88 4l18 93"/><path fill="#ca0b4a" d="M14 1h82v7H14z"/><path fill="none" stroke="#82848a" stroke-width="2.500" d="M44 8l-2 60M66 8l2 60"/><rect width="36" height="6" x="37" y="67" rx="3" fill="#fcd53f"/>`,
  },
  campfire: {
    width: 80,
    height: 84,
    body: `<path fill="#f8312f" d="M42 0c20 18 30 30 30 46 0 16-14 26-32 26S8 62 8 46c0-12 6-20 14-28 1 8 4 12 8 14 0-12 4-22 12-32z"/><path fill="#ff822d" d="M44 20c12 12 18 20 18 30 0 12-10 20-22 20S18 62 18 50c0-8 4-14 9-18 1 5 3 8 6 9 1-8 4-14 11-21z"/><path fill="#fcd53f" d="M42 40c8 7 11 12 11 18 0 8-6 13-13 13s-13-5-13-13c0-7 6-10 15-18z"/><path fill="#6d4534" d="M4 64l4-6 68 19-3 7zM76 64l-4-6L4 77l3 7z"/><path fill="#8b5742" d="M4 64l4-6 68 19-1 3zM7 84l-3-7 26-7 6 2z"/>`,
  },
};
