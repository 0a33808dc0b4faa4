// Plants, street things and vehicles drawn by hand.
import type { OwnDrawing } from "./drawing.ts";

export const OUTDOORS: Readonly<Record<string, OwnDrawing>> = {
  "cherry-tree": {
    width: 100,
    height: 110,
    body: `<path fill="#7b4a35" d="M44 110c4-20 3-30-2-42l-14-14 5-5 13 11 1-20h7l1 24 13-13 5 5-15 17c-3 10-3 20 2 37z"/><circle cx="30" cy="40" r="22" fill="#f6a3bf"/><circle cx="70" cy="40" r="23" fill="#f191b2"/><circle cx="50" cy="24" r="24" fill="#fbbcd0"/><circle cx="16" cy="54" r="13" fill="#f191b2"/><circle cx="85" cy="55" r="13" fill="#f6a3bf"/><circle cx="50" cy="50" r="17" fill="#f6a3bf"/><path fill="#fff" d="M38 18a3 3 0 110 .1M60 32a3 3 0 110 .1M26 44a3 3 0 110 .1M76 46a3 3 0 110 .1M50 52a3 3 0 110 .1" opacity=".85"/>`,
  },
  bush: {
    width: 90,
    height: 50,
    body: `<path fill="#3f8d45" d="M4 50C-4 34 8 22 20 26 22 8 44 0 54 14c14-6 26 6 24 18 12 2 14 14 8 18z"/><path fill="#58a955" d="M16 40c-2-8 6-14 14-9 2-12 16-16 22-6-10 0-14 8-14 14-8-6-16-4-22 1z"/>`,
  },
  bamboo: {
    width: 46,
    height: 130,
    body: `<g fill="#6cab3f"><rect width="9" height="30" x="18" y="100" rx="2"/><rect width="9" height="34" x="18" y="65" rx="2"/><rect width="9" height="33" x="18" y="31" rx="2"/><rect width="8" height="30" x="18.5" rx="2"/></g><path fill="#8cc65a" d="M20 2h2v28h-2zM20 33h2v30h-2zM20 67h2v31h-2zM20 102h2v27h-2z"/><path fill="#4d8f38" d="M26 34C34 22 42 22 46 24c-6 10-12 12-20 10zM18 66C10 54 4 54 0 56c5 10 10 12 18 10zM27 12C32 2 38 0 44 2c-4 8-8 11-17 10zM18 22C12 12 6 12 2 14c4 8 8 10 16 8z"/>`,
  },
  bench: {
    width: 110,
    height: 56,
    surface: 0.52,
    body: `<path fill="#4a4e55" d="M14 4h6v52h-6zM90 4h6v52h-6z"/><rect width="110" height="8" y="4" rx="3" fill="#b5793f"/><rect width="110" height="8" y="16" rx="3" fill="#a56b35"/><rect width="110" height="9" y="29" rx="3" fill="#c48a4e"/>`,
  },
  "street-lamp": {
    width: 36,
    height: 150,
    body: `<path fill="#3c424b" d="M15 34h6v112h-6zM8 146h20v4H8z"/><path fill="#3c424b" d="M6 10L18 0l12 10zM8 34h20v4H8z"/><path fill="#ffe08a" d="M8 11h20l-3 23H11z"/><path fill="#fff3c4" d="M12 11h6v23h-5z"/>`,
  },
  "traffic-light": {
    width: 34,
    height: 130,
    body: `<rect width="6" height="60" x="14" y="70" fill="#4b5159"/><rect width="34" height="78" rx="9" fill="#2f353c"/><circle cx="17" cy="16" r="9" fill="#e8453c"/><circle cx="17" cy="39" r="9" fill="#f4b72f"/><circle cx="17" cy="62" r="9" fill="#3fb05b"/>`,
  },
  fence: {
    width: 120,
    height: 44,
    body: `<path fill="#e9dcc3" d="M0 14h120v6H0zM0 30h120v6H0z"/><path fill="#fbf3e2" d="M6 8l6-8 6 8v36H6zM30 8l6-8 6 8v36H30zM54 8l6-8 6 8v36H54zM78 8l6-8 6 8v36H78zM102 8l6-8 6 8v36h-12z"/>`,
  },
  sign: {
    width: 80,
    height: 90,
    body: `<rect width="8" height="60" x="36" y="30" fill="#7a4f2b"/><rect width="80" height="42" rx="5" fill="#c58f55"/><rect width="72" height="34" x="4" y="4" rx="3" fill="#dcae77"/><path fill="#b37c45" d="M8 14h64v2H8zM8 26h64v2H8z" opacity=".5"/>`,
  },
  boat: {
    width: 120,
    height: 44,
    surface: 0.42,
    body: `<path fill="#8b5630" d="M0 10c14 8 40 10 60 10s46-2 60-10c-4 20-16 34-30 34H30C16 44 4 30 0 10z"/><path fill="#a96c3e" d="M0 10c14 8 40 10 60 10s46-2 60-10l-2 8c-16 7-40 10-58 10S18 25 2 18z"/><path fill="#6e4122" d="M12 32c20 4 76 4 96 0l-3 5c-20 3-70 3-90 0z" opacity=".6"/>`,
  },
  "hot-air-balloon": {
    width: 90,
    height: 120,
    body: `<path stroke="#7a5733" stroke-width="2" d="M30 82l8 22M60 82l-8 22"/><path fill="#ef5b4c" d="M45 0c26 0 45 19 45 44 0 20-16 34-27 42H27C16 78 0 64 0 44 0 19 19 0 45 0z"/><path fill="#f7c548" d="M45 0c12 0 20 20 20 44 0 18-5 33-9 42H34c-4-9-9-24-9-42C25 20 33 0 45 0z"/><path fill="#3fa7c4" d="M45 0c5 0 8 20 8 44 0 18-2 33-4 42h-8c-2-9-4-24-4-42 0-24 3-44 8-44z"/><path fill="#fff" d="M18 12C8 20 5 30 5 42h6c0-12 4-22 12-31z" opacity=".3"/><rect width="20" height="16" x="35" y="104" rx="3" fill="#a86e3b"/><path fill="#c58d57" d="M35 104h20v4H35z"/>`,
  },
};
