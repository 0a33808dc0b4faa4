// Things with a plug or a battery, drawn by hand.
import type { OwnDrawing } from "./drawing.ts";

export const DEVICES: Readonly<Record<string, OwnDrawing>> = {
  tv: {
    width: 130,
    height: 86,
    body: `<path fill="#46484e" d="M34 80h62l6 6H28zM58 72h14v10H58z"/><rect width="130" height="76" rx="5" fill="#2b2b38"/><path fill="#26c9fc" d="M5 5h120v66H5z"/><path fill="#0084ce" d="M5 48c20-14 34-14 52 0s40 8 68-10v33H5z"/><path fill="#8fe3ff" d="M16 5h22L14 50 5 54V28z" opacity=".6"/><circle cx="98" cy="22" r="9" fill="#fcd53f"/>`,
  },
  remote: {
    width: 36,
    height: 100,
    body: `<rect width="36" height="100" rx="10" fill="#46484e"/><path fill="#2b2b38" d="M26 0a10 10 0 0110 10v80a10 10 0 01-10 10h-4V0z"/><circle cx="10" cy="12" r="4.500" fill="#f8312f"/><circle cx="26" cy="12" r="3" fill="#00d26a"/><circle cx="18" cy="33" r="11" fill="#82848a"/><circle cx="18" cy="33" r="4.500" fill="#d3d3d3"/><path fill="#e6e6e6" d="M6 52h6v5H6zM15 52h6v5h-6zM24 52h6v5h-6zM6 62h6v5H6zM15 62h6v5h-6zM24 62h6v5h-6zM6 72h6v5H6zM15 72h6v5h-6zM24 72h6v5h-6z"/><rect width="24" height="6" x="6" y="84" rx="3" fill="#00a6ed"/>`,
  },
  "hair-drier": {
    width: 104,
    height: 90,
    body: `<path fill="#46484e" d="M0 14h16v36H0z"/><path fill="#2b2b38" d="M0 14h5v36H0z"/><path fill="#ff6dc6" d="M14 18L56 4c28-8 46 8 46 28S84 68 56 60L14 46z"/><path fill="#f70a8d" d="M14 40l48 8c18 2 32-4 40-16 0 20-18 36-46 28L14 46z" opacity=".55"/><circle cx="74" cy="32" r="16" fill="#ffd1ee"/><path fill="#c4388b" d="M66 24h16v3H66zM64 30.500h20v3H64zM66 37h16v3H66z"/><path fill="#ff6dc6" d="M46 54l22 8-6 22c-2 8-20 6-19-2z"/><path fill="#d42a86" d="M58 58l10 4-6 22c-1 3-5 5-9 5z"/><rect width="5" height="12" x="48" y="64" rx="2.500" fill="#46484e"/>`,
  },
  "washing-machine": {
    width: 72,
    height: 84,
    surface: 0.02,
    body: `<path fill="#636363" d="M6 80h12v4H6zM54 80h12v4H54z"/><rect width="72" height="81" rx="6" fill="#e9eef2"/><path fill="#cdd7df" d="M56 0h10a6 6 0 016 6v69a6 6 0 01-6 6H56z"/><path fill="#bccbd6" d="M0 18h72v3H0z"/><rect width="22" height="9" x="6" y="5" rx="2" fill="#9fb0bd"/><circle cx="46" cy="9.500" r="4.500" fill="#00a6ed"/><circle cx="60" cy="9.500" r="3" fill="#00d26a"/><circle cx="36" cy="50" r="25" fill="#9fb0bd"/><circle cx="36" cy="50" r="19" fill="#26506b"/><path fill="#26c9fc" d="M18 54c6-5 12 3 18-2s12 3 18-1c-2 10-9 18-18 18s-16-6-18-15z"/><circle cx="28" cy="44" r="3" fill="#d9f2ff"/><circle cx="40" cy="40" r="2" fill="#d9f2ff"/>`,
  },
  "clothes-iron": {
    width: 92,
    height: 62,
    body: `<path fill="none" stroke="#46484e" stroke-width="8" d="M20 30V14c0-6 4-10 10-10h24c14 0 18 12 22 26"/><path fill="#3f5fff" d="M10 28h56c14 0 22 14 24 26H4z"/><path fill="#2d46c9" d="M60 28h6c14 0 22 14 24 26H66z"/><rect width="92" height="8" y="54" rx="3" fill="#b9bcc2"/><circle cx="34" cy="41" r="6" fill="#fcd53f"/>`,
  },
  "electric-fan": {
    width: 74,
    height: 110,
    body: `<path fill="#d3d6db" d="M33 66h8v36h-8z"/><path fill="#9fb0bd" d="M14 110c0-8 46-8 46 0z"/><circle cx="37" cy="37" r="36" fill="#e9f6ff"/><path fill="#00a6ed" d="M37 37C22 34 16 18 26 8c12-4 18 12 11 29zM37 37c4 15-6 28-20 26C8 54 20 40 37 37zM37 37c11-9 26-4 28 9-3 13-20 9-28-9z"/><circle cx="37" cy="37" r="35" fill="none" stroke="#7d919f" stroke-width="3"/><path fill="none" stroke="#7d919f" stroke-width="1.400" d="M37 2v70M2 37h70M12 12l50 50M62 12L12 62"/><circle cx="37" cy="37" r="7" fill="#0074ba"/>`,
  },
};
