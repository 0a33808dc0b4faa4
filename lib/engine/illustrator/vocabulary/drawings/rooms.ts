// Desks, beds, cupboards and seats drawn by hand.
import type { OwnDrawing } from "./drawing.ts";

export const ROOMS: Readonly<Record<string, OwnDrawing>> = {
  desk: {
    width: 120,
    height: 68,
    surface: 0.06,
    body: `<path fill="#6d4534" d="M8 10h9v58H8z"/><path fill="#8b5742" d="M70 10h44v54H70z"/><path fill="#a56953" d="M74 15h36v13H74zM74 31h36v13H74zM74 47h36v13H74z"/><path fill="#ffce7c" d="M87 20h10v3H87zM87 36h10v3H87zM87 52h10v3H87z"/><path fill="#6d4534" d="M72 64h6v4h-6zM106 64h6v4h-6z"/><rect width="120" height="10" rx="3" fill="#bb7459"/><rect width="120" height="4" rx="2" fill="#d3883e"/>`,
  },
  armchair: {
    width: 84,
    height: 84,
    surface: 0.6,
    body: `<path fill="#6d4534" d="M14 74h8v10h-8zM62 74h8v10h-8z"/><path fill="#3f5fff" d="M26 0h32c9 0 14 6 14 14v46H12V14C12 6 17 0 26 0z"/><path fill="#2d46c9" d="M58 0c9 0 14 6 14 14v46H58z" opacity=".6"/><path fill="#5092ff" d="M16 46h52v18H16z"/><path fill="#7aacff" d="M20 46h44a5 5 0 010 8H20a4 4 0 010-8z"/><path fill="#3f5fff" d="M0 44c0-8 16-8 18 0v34H6a6 6 0 01-6-6zM84 44c0-8-16-8-18 0v34h12a6 6 0 006-6z"/><path fill="#2d46c9" d="M18 64h48v14H18z"/><circle cx="32" cy="20" r="2" fill="#2d46c9"/><circle cx="52" cy="20" r="2" fill="#2d46c9"/><circle cx="42" cy="32" r="2" fill="#2d46c9"/>`,
  },
  wardrobe: {
    width: 80,
    height: 116,
    surface: 0.02,
    body: `<path fill="#6d4534" d="M6 110h10v6H6zM64 110h10v6H64z"/><rect width="80" height="112" rx="4" fill="#8b5742"/><path fill="#6d4534" d="M0 4a4 4 0 014-4h72a4 4 0 014 4v6H0z"/><path fill="#bb7459" d="M6 16h32v72H6zM42 16h32v72H42z"/><path fill="#a56953" d="M11 22h22v60H11zM47 22h22v60H47z"/><path fill="#bb7459" d="M6 93h68v13H6z"/><circle cx="34.500" cy="54" r="2.500" fill="#ffce7c"/><circle cx="45.500" cy="54" r="2.500" fill="#ffce7c"/><rect width="14" height="3" x="33" y="98" rx="1.500" fill="#ffce7c"/>`,
  },
  drawers: {
    width: 90,
    height: 76,
    surface: 0.04,
    body: `<path fill="#6d4534" d="M8 70h10v6H8zM72 70h10v6H72z"/><rect width="86" height="68" x="2" y="4" rx="3" fill="#a56953"/><rect width="90" height="8" rx="3" fill="#bb7459"/><path fill="#c98b6b" d="M8 13h74v16H8zM8 33h74v16H8zM8 53h74v15H8z"/><path fill="#bb7459" d="M8 25h74v4H8zM8 45h74v4H8zM8 64h74v4H8z"/><path fill="#6d4534" d="M24 19h9v3h-9zM57 19h9v3h-9zM24 39h9v3h-9zM57 39h9v3h-9zM24 58h9v3h-9zM57 58h9v3h-9z"/>`,
  },
  "bunk-bed": {
    width: 120,
    height: 110,
    surface: 0.3,
    body: `<path fill="#bb7459" d="M2 0h9v110H2zM109 0h9v110h-9z"/><path fill="#8b5742" d="M2 104h9v6H2zM109 104h9v6h-9z"/><path fill="#e6e6e6" d="M11 26h98v12H11zM11 80h98v12H11z"/><rect width="26" height="11" x="14" y="18" rx="5" fill="#fff"/><rect width="26" height="11" x="14" y="72" rx="5" fill="#fff"/><path fill="#00a6ed" d="M46 20h55a8 8 0 018 8v12H42V26z"/><path fill="#f8312f" d="M46 74h55a8 8 0 018 8v12H42V80z"/><path fill="#0074ba" d="M42 33h67v7H42z"/><path fill="#ca0b4a" d="M42 87h67v7H42z"/><path fill="#a56953" d="M11 38h98v9H11zM11 92h98v9H11z"/><path fill="#d3883e" d="M82 10h4v91h-4zM100 10h4v91h-4zM86 18h14v4H86zM86 34h14v4H86zM86 50h14v4H86zM86 66h14v4H86zM86 82h14v4H86z"/>`,
  },
  stool: {
    width: 50,
    height: 62,
    surface: 0.06,
    body: `<path fill="#6d4534" d="M10 8h7l-7 54H3zM33 8h7l7 54h-7z"/><path fill="#8b5742" d="M21 8h8v54h-8z"/><path fill="#6d4534" d="M8 38h34v5H8z"/><rect width="50" height="11" rx="5.500" fill="#bb7459"/><rect width="50" height="5" rx="2.500" fill="#d39a7c"/>`,
  },
  crib: {
    width: 100,
    height: 80,
    surface: 0.48,
    body: `<rect width="86" height="12" x="7" y="50" fill="#e6e6e6"/><path fill="#8fd3f4" d="M36 42h48a9 9 0 019 9v9H30V48z"/><rect width="24" height="11" x="10" y="41" rx="5" fill="#fff"/><path fill="#fff4d6" d="M0 6h9v74H0zM91 6h9v74h-9zM9 14h82v6H9zM9 60h82v8H9z"/><path fill="#ffe1a8" d="M17 20h5v40h-5zM31 20h5v40h-5zM45 20h5v40h-5zM59 20h5v40h-5zM73 20h5v40h-5z"/><path fill="#f3ad61" d="M9 66h82v2H9z"/><circle cx="4.500" cy="5" r="5" fill="#ffb02e"/><circle cx="95.500" cy="5" r="5" fill="#ffb02e"/>`,
  },
  fireplace: {
    width: 110,
    height: 100,
    surface: 0.02,
    body: `<rect width="110" height="12" rx="3" fill="#8b5742"/><path fill="#cd5c4d" d="M8 12h94v88H8z"/><path fill="#b34537" d="M8 24h20v8H8zM34 12h20v8H34zM62 24h20v8H62zM86 14h16v8H86zM8 46h14v8H8zM8 68h16v8H8zM12 86h14v8H12zM88 46h14v8H88zM86 68h16v8H86zM84 86h18v8H84z"/><path fill="#2b2b38" d="M28 100V60c0-22 54-22 54 0v40z"/><path fill="#ff822d" d="M55 56c14 12 18 20 18 28 0 9-8 14-18 14s-18-5-18-14c0-6 4-10 8-14 0 4 2 6 4 7 0-8 1-14 6-21z"/><path fill="#fcd53f" d="M55 74c7 6 9 10 9 15s-4 8-9 8-9-3-9-8 4-8 9-15z"/><path fill="#6d4534" d="M34 93h42v7H34z"/><path fill="#c7b8a7" d="M2 95h32v5H2zM76 95h32v5H76z"/>`,
  },
  curtain: {
    width: 140,
    height: 110,
    body: `<path fill="#f8312f" d="M0 10h52c-2 30-14 56-36 68l4 32H0zM140 10H88c2 30 14 56 36 68l-4 32h20z"/><path fill="#ca0b4a" d="M14 10h8c0 30-5 52-12 66l4 34H8L4 78c6-18 10-40 10-68zM32 10h7c-1 30-10 52-22 65l-3-5c11-14 17-34 18-60zM126 10h-8c0 30 5 52 12 66l-4 34h6l4-32c-6-18-10-40-10-68zM108 10h-7c1 30 10 52 22 65l3-5c-11-14-17-34-18-60z"/><path fill="#fcd53f" d="M6 74c6 4 12 4 16 0l2 6c-6 5-13 5-19 0zM134 74c-6 4-12 4-16 0l-2 6c6 5 13 5 19 0z"/><path fill="#ca0b4a" d="M0 6h140v14c-6 10-17 12-24 2-7 10-16 10-23 0-7 10-16 10-23 0-7 10-16 10-23 0-7 10-16 10-23 0-7 10-18 8-24-2z"/><path fill="#f8312f" d="M0 4h140v10c-6 10-17 12-24 2-7 10-16 10-23 0-7 10-16 10-23 0-7 10-16 10-23 0-7 10-16 10-23 0-7 10-18 8-24-2z"/><rect width="140" height="7" rx="3" fill="#ffb02e"/>`,
  },
};
