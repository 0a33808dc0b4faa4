// A window in a wall: it shows the hour and the weather outside.
import type { Site } from "./layer.ts";
import { skyColours } from "./sky.ts";

/** A window at a share of the width; nothing where set type leaves no wall. */
export function windowPane(site: Site, at: number): string {
  const { width, height, horizon, ceiling, time, weather } = site;
  const [top, , low] = skyColours(site);
  const x = width * at;
  const y = ceiling > 0 ? ceiling + height * 0.03 : height * 0.12;
  const room = horizon - y - height * 0.08;
  const w = Math.min(Math.min(width, height) * 0.26, room / 1.15);
  if (w < height * 0.1) return "";
  const h = w * 1.15;
  const isClear = weather === "clear" || weather === "wind";
  const fill = time === "night" ? "#fff3c4" : "#ffe08a";
  const orb = isClear ? `<circle cx="${x + w * 0.7}" cy="${y + h * 0.28}" r="${w * 0.12}" fill="${fill}"/>` : "";
  return `<rect x="${x - 14}" y="${y - 14}" width="${w + 28}" height="${h + 28}" rx="8" fill="#ffffff"/><defs><linearGradient id="pane" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${top}"/><stop offset="1" stop-color="${low}"/></linearGradient></defs><rect x="${x}" y="${y}" width="${w}" height="${h}" fill="url(#pane)"/>${orb}${outside(site, x, y, w, h)}<path fill="#ffffff" d="M${x + w / 2 - 5} ${y}h10v${h}h-10zM${x} ${y + h / 2 - 5}h${w}v10h${-w}z"/><rect x="${x - 26}" y="${y + h + 12}" width="${w + 52}" height="16" rx="5" fill="#ece5da"/>`;
}

/** Rain or snow behind the glass. */
function outside({ weather, random }: Site, x: number, y: number, w: number, h: number): string {
  if (weather !== "rain" && weather !== "storm" && weather !== "snow") return "";
  const at = Array.from(
    { length: 26 },
    () => [x + w * (0.06 + random() * 0.88), y + h * (0.03 + random() * 0.82)] as const,
  );
  if (weather === "snow")
    return `<g fill="#ffffff">${at.map(([cx, cy]) => `<circle cx="${cx.toFixed(0)}" cy="${cy.toFixed(0)}" r="${(w * 0.018).toFixed(1)}"/>`).join("")}</g>`;
  return `<path fill="none" stroke="#e3f2fb" stroke-width="3" stroke-linecap="round" d="${at.map(([cx, cy]) => `M${cx.toFixed(0)} ${cy.toFixed(0)}l${(-w * 0.02).toFixed(1)} ${(h * 0.09).toFixed(1)}`).join("")}"/>`;
}
