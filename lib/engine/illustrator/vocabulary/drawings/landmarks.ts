// Farm, castle and other single buildings drawn by hand.
import type { OwnDrawing } from "./drawing.ts";

export const LANDMARKS: Readonly<Record<string, OwnDrawing>> = {
  barn: {
    width: 120,
    height: 104,
    body: `<path fill="#ca0b4a" d="M12 44L28 14 60 0l32 14 16 30v60H12z"/><path fill="#e03a3a" d="M18 46l14-27 28-12 28 12 14 27v58H18z"/><path fill="#c92f36" d="M60 7l28 12 14 27v58H78V42H60z" opacity=".55"/><path fill="#5b3b36" d="M60 0L26 14 6 50l6 3 19-34L60 7l29 12 19 34 6-3-20-36z"/><path fill="#fff4e6" d="M36 58h48v46h-4V62H40v42h-4z"/><path fill="#8f1f2b" d="M40 62h40v42H40z"/><path fill="#fff4e6" d="M40 62l4 0 36 38v4h-4L40 66zM80 62h-4L40 100v4h4l36-38zM58.500 62h3v42h-3z"/><path fill="#fff4e6" d="M48 24h24v22H48z"/><path fill="#5b3b36" d="M51 27h18v16H51z"/><path fill="#ffce7c" d="M51 36h18v7H51z"/>`,
  },
  silo: {
    width: 46,
    height: 124,
    body: `<path fill="#b9bcc2" d="M2 28h42v96H2z"/><path fill="#9b9ea6" d="M30 28h14v96H30z"/><path fill="#d8dade" d="M8 28h7v96H8z"/><path fill="#e03a3a" d="M2 28C2-9 44-9 44 28z"/><path fill="#ca0b4a" d="M30 4c8 4 14 12 14 24H32c1-9 0-17-2-24z"/><path fill="#82848a" d="M2 46h42v3H2zM2 70h42v3H2zM2 94h42v3H2z"/>`,
  },
  greenhouse: {
    width: 130,
    height: 90,
    body: `<path fill="#c9f2e4" d="M8 40L65 4l57 36v44H8z"/><path fill="#a5e3d0" d="M65 4l57 36v44H92V44z" opacity=".7"/><path fill="#44911b" d="M16 84c0-18 8-26 14-16 2-16 14-14 14 0 6-12 16-6 14 16zM74 84c-2-20 8-26 14-12 4-14 16-10 14 2 8-4 12 2 12 10z"/><path fill="#f8312f" d="M26 70a4 4 0 108 0 4 4 0 10-8 0zM40 76a4 4 0 108 0 4 4 0 10-8 0zM84 74a4 4 0 108 0 4 4 0 10-8 0zM100 78a4 4 0 108 0 4 4 0 10-8 0z"/><path fill="none" stroke="#f4fbf8" stroke-width="4" stroke-linejoin="round" d="M8 84V40L65 4l57 36v44M8 40h114M36 22v62M94 22v62M56 84V48h18v36M65 4v44"/><path fill="#fff" d="M14 44h10l-8 26zM100 28l8 5-6 30h-6z" opacity=".5"/><path fill="#8b5742" d="M4 82h122v8H4z"/>`,
  },
  well: {
    width: 90,
    height: 104,
    body: `<path fill="#8b5742" d="M16 28h8v44h-8zM66 28h8v44h-8z"/><path fill="#a56953" d="M16 28h4v44h-4zM66 28h4v44h-4z"/><path fill="#ca0b4a" d="M45 0l45 26-4 8H4l-4-8z"/><path fill="#f8312f" d="M45 0l45 26H60z" opacity=".6"/><path fill="#6d4534" d="M20 42h50v5H20z"/><path fill="none" stroke="#d3a12c" stroke-width="2.500" d="M45 46v14"/><path fill="#9b9b9b" d="M38 58h14l-2 12H40z"/><path fill="none" stroke="#46484e" stroke-width="4" d="M70 44h10v-8"/><path fill="#2b2b38" d="M12 68h66v8H12z"/><path fill="#9b9ea6" d="M8 70h74v34H8z"/><path fill="#82848a" d="M8 70h16v10H8zM42 70h18v10H42zM26 82h18v10H26zM62 82h20v10H62zM10 94h16v10H10zM44 94h18v10H44z"/><rect width="82" height="8" x="4" y="66" rx="3" fill="#c7c9cf"/>`,
  },
  pyramid: {
    width: 150,
    height: 96,
    body: `<path fill="#f3c064" d="M75 0l75 96H0z"/><path fill="#d99a3c" d="M75 0l75 96H98z"/><path fill="none" stroke="#d99a3c" stroke-width="2" d="M60 19l20 0M46 38h38M31 57h57M16 76h77"/><path fill="none" stroke="#b97d2b" stroke-width="2" d="M80 19l9 0M85 38h20M89 57h30M93 76h41"/><path fill="none" stroke="#d99a3c" stroke-width="2" d="M66 19v19M50 38v19M68 38v19M38 57v19M58 57v19M78 57v19M26 76v20M48 76v20M70 76v20"/><path fill="#ffe0a0" d="M75 0l-6 8 8 0z"/>`,
  },
  igloo: {
    width: 120,
    height: 76,
    body: `<path fill="#e9f6ff" d="M6 76C6 34 26 4 56 4s50 30 50 72z"/><path fill="#c5e3f6" d="M56 4c30 0 50 30 50 72H80c4-30-4-56-24-72z"/><path fill="none" stroke="#9fcbe6" stroke-width="2" d="M12 50h90M22 26h68M56 4v22M38 26v24M74 26v24M24 50v26M90 50v26M58 26v6"/><path fill="#d3ebfa" d="M36 76V58c0-26 44-26 44 0v18z"/><path fill="#9fcbe6" d="M36 64h8v3h-8zM72 64h8v3h-8zM56.500 39h3v8h-3z"/><path fill="#26384f" d="M45 76V60c0-16 26-16 26 0v16z"/><path fill="#fff" d="M18 44c6-18 16-28 28-32-10 10-16 20-20 32z"/>`,
  },
  tower: {
    width: 70,
    height: 150,
    surface: 0.1,
    body: `<path fill="#b4acbc" d="M12 40h46l4 110H8z"/><path fill="#998ea4" d="M44 40h14l4 110H46z"/><path fill="#998ea4" d="M16 60h12v6H16zM30 78h12v6H30zM14 98h12v6H14zM28 118h10v6H28zM48 92h8v6h-8z"/><path fill="#b4acbc" d="M4 14h10v8h8v-8h9v8h8v-8h9v8h8v-8h10v24l-6 8H10l-6-8z"/><path fill="#998ea4" d="M48 14v8h8v-8h10v24l-6 8H48z"/><path fill="#433b6b" d="M30 54c0-7 12-7 12 0v12H30zM26 150v-20c0-12 18-12 18 0v20z"/><path fill="#6d4534" d="M33 0h3v22h-3z"/><path fill="#f8312f" d="M36 0l22 7-22 7z"/>`,
  },
  "clock-tower": {
    width: 60,
    height: 150,
    body: `<path fill="#d3a12c" d="M29 0h3v14h-3z"/><path fill="#4d6689" d="M30 8l22 32H8z"/><path fill="#3b5170" d="M30 8l22 32H34z"/><path fill="#e8cfa0" d="M6 40h48v40H6zM10 80h40v70H10z"/><path fill="#d1b27b" d="M42 40h12v40H42zM38 80h12v70H38z"/><circle cx="30" cy="60" r="16" fill="#8a6a35"/><circle cx="30" cy="60" r="13" fill="#fffaf0"/><path fill="#2b2b38" d="M29 50h2.500v10l7 4-1.200 2L29 61z"/><path fill="#8a6a35" d="M17 92h8v18h-8zM34 92h8v18h-8z"/><path fill="#6d4534" d="M23 150v-20c0-9 14-9 14 0v20z"/>`,
  },
  gazebo: {
    width: 120,
    height: 110,
    body: `<path fill="#d3a12c" d="M57 0h6v12h-6z"/><path fill="#ca0b4a" d="M60 6c10 18 34 30 60 34v8H0v-8C26 36 50 24 60 6z"/><path fill="#9b1240" d="M60 6c10 18 34 30 60 34v8H74c4-16-4-30-14-42z"/><path fill="#8f2f2f" d="M12 48h96v6H12z"/><path fill="#b8443c" d="M16 54h7v48h-7zM44 54h7v48h-7zM70 54h7v48h-7zM98 54h7v48h-7z"/><path fill="#e8cfa0" d="M20 80h24v4H20zM77 80h24v4H77zM23 84h3v16h-3zM30 84h3v16h-3zM37 84h3v16h-3zM80 84h3v16h-3zM87 84h3v16h-3zM94 84h3v16h-3z"/><path fill="#9b9ea6" d="M8 100h104v10H8z"/><path fill="#c7c9cf" d="M8 100h104v4H8z"/>`,
  },
  arch: {
    width: 120,
    height: 110,
    body: `<path fill="#e3d3b4" d="M4 14h112v96H84V66c0-32-48-32-48 0v44H4z"/><path fill="#cdb98f" d="M96 14h20v96H96zM36 66c0-14 10-24 24-24-8 6-14 14-14 26v42H36z"/><path fill="#f1e6cf" d="M0 0h120v14H0z"/><path fill="#cdb98f" d="M0 12h120v4H0zM12 26h96v5H12z"/><path fill="#b59d6c" d="M12 44h14v20H12zM98 44h12v20H98zM12 76h14v24H12zM98 76h12v24H98z"/>`,
  },
  shop: {
    width: 130,
    height: 116,
    body: `<path fill="#e9d7b8" d="M6 20h118v96H6z"/><path fill="#d3bb91" d="M104 20h20v96h-20z"/><path fill="#8b5742" d="M0 12h130v10H0z"/><path fill="#3f5fff" d="M4 42h122l4 20H0z"/><path fill="#fff" d="M20 42h16l-3 20H15zM52 42h14v20H50zM82 42h14l2 20H83zM112 42h14l4 20h-16z"/><path fill="#3f5fff" d="M0 62h15a7.500 6 0 01-15 0zM33 62h17a8 6 0 01-17 0zM66 62h17a8 6 0 01-17 0zM98 62h16a8 6 0 01-16 0z"/><path fill="#fff" d="M15 62h18a9 6 0 01-18 0zM50 62h16a8 6 0 01-16 0zM83 62h15a7.500 6 0 01-15 0zM114 62h16a8 6 0 01-16 0z"/><path fill="#bfe6ff" d="M14 74h54v32H14z"/><path fill="#fff" d="M20 74h12L18 106h-4V86z" opacity=".6"/><path fill="#6d4534" d="M80 72h34v44H80z"/><path fill="#bfe6ff" d="M85 77h24v20H85z"/><circle cx="108" cy="102" r="2.500" fill="#fcd53f"/><path fill="#8b5742" d="M10 104h62v6H10z"/><rect width="70" height="14" x="30" y="25" rx="3" fill="#6d4534"/><path fill="#ffce7c" d="M40 30h50v4H40z"/>`,
  },
};
