// Wild country: mountains, desert, snow.
import { between } from "#lib/engine/illustrator/paint/random.ts";
import { greens } from "./greens.ts";
import { type Layer, layer, type Site, showing } from "./layer.ts";
import { conifer, peaksOf, ridge, scatter, tufts } from "./shapes.ts";

export function mountain(site: Site): readonly Layer[] {
  const { width, height, horizon, random } = site;
  const g = greens(site);
  const range = (tall: number, count: number, fill: string, shade: string, snow: string) =>
    peaksOf(width, horizon + 20, tall, count, random)
      .map(({ x, y, half }) => {
        const base = horizon + 30;
        const cap = (base - y) * 0.26;
        const slope = half / (base - y);
        return `<path fill="${fill}" d="M${(x - half).toFixed(0)} ${base.toFixed(0)}L${x.toFixed(0)} ${y.toFixed(0)}L${(x + half).toFixed(0)} ${base.toFixed(0)}Z"/><path fill="${shade}" d="M${x.toFixed(0)} ${y.toFixed(0)}L${(x + half).toFixed(0)} ${base.toFixed(0)}H${(x + half * 0.12).toFixed(0)}L${(x - half * 0.06).toFixed(0)} ${(y + (base - y) * 0.45).toFixed(0)}Z"/><path fill="${snow}" d="M${x.toFixed(0)} ${y.toFixed(0)}l${(cap * slope).toFixed(0)} ${cap.toFixed(0)}l${(-cap * slope * 0.5).toFixed(0)} ${(-cap * 0.22).toFixed(0)}l${(-cap * slope * 0.5).toFixed(0)} ${(cap * 0.34).toFixed(0)}l${(-cap * slope * 0.45).toFixed(0)} ${(-cap * 0.3).toFixed(0)}l${(-cap * slope * 0.55).toFixed(0)} ${(cap * 0.18).toFixed(0)}Z"/>`;
      })
      .join("");
  const pines = Array.from({ length: 16 }, () =>
    conifer(random() * width, horizon + height * between(random, 0.03, 0.07), height * between(random, 0.07, 0.13)),
  );
  return [
    showing("mountains", "far", range(height * 0.42, 4, "#b3c4de", "#9fb3d1", "#ffffff"), true),
    showing("mountains", "mid", range(height * 0.3, 3, "#8b9cbd", "#7688ac", "#f4f8ff"), true),
    layer("mid", `<rect y="${horizon + 20}" width="${width}" height="${height}" fill="${g.mid}"/>`, true),
    showing("trees", "mid", `<path fill="${g.dark}" d="${pines.join("")}"/>`, true),
    layer(
      "mid",
      `<path fill="${g.mid}" d="${ridge(width, horizon + height * 0.05, height * 0.04, random, height)}"/>`,
      true,
    ),
    layer(
      "near",
      `<path fill="${g.near}" d="${ridge(width, horizon + height * 0.15, height * 0.04, random, height, 2)}"/><path fill="${g.dark}" opacity=".55" d="${tufts(width, horizon + height * 0.18, height, 20, random)}"/>`,
      true,
    ),
  ];
}

export function desert(site: Site): readonly Layer[] {
  const { width, height, horizon, random } = site;
  const cacti = [0.1, 0.86].map((at) =>
    cactus(width * (at + (random() - 0.5) * 0.06), horizon + height * 0.07, height * between(random, 0.1, 0.15)),
  );
  return [
    layer(
      "far",
      `<path fill="#f0cf9a" d="${ridge(width, horizon - height * 0.05, height * 0.08, random, height, 2)}"/>`,
      true,
    ),
    layer(
      "mid",
      `<path fill="#e8b973" d="${ridge(width, horizon + height * 0.02, height * 0.07, random, height, 2)}"/>`,
      true,
    ),
    showing("cactus", "mid", `<path fill="#6f9a5b" d="${cacti.join("")}"/>`),
    layer(
      "near",
      `<path fill="#dca35a" d="${ridge(width, horizon + height * 0.13, height * 0.05, random, height, 2)}"/>`,
      true,
    ),
    layer(
      "near",
      `<path fill="none" stroke="#c98f4b" stroke-width="4" stroke-linecap="round" opacity=".5" d="${Array.from({ length: 10 }, () => `M${(random() * width).toFixed(0)} ${(horizon + height * between(random, 0.18, 0.34)).toFixed(0)}q40 -12 80 0t80 0`).join("")}"/>`,
    ),
  ];
}

function cactus(x: number, y: number, h: number): string {
  const w = h * 0.16;
  return `M${x - w} ${y}V${y - h + w}a${w} ${w} 0 0 1 ${2 * w} 0V${y}zM${x + w} ${y - h * 0.4}h${w * 1.2}v${-h * 0.2}a${w * 0.7} ${w * 0.7} 0 0 1 ${w * 1.4} 0v${h * 0.36}h${-w * 2.6}zM${x - w} ${y - h * 0.3}h${-w * 1.1}v${-h * 0.22}a${w * 0.7} ${w * 0.7} 0 0 0 ${-w * 1.4} 0v${h * 0.38}h${w * 2.5}z`;
}

export function snowfield(site: Site): readonly Layer[] {
  const { width, height, horizon, random } = site;
  const pines = Array.from(
    { length: 9 },
    () =>
      [random() * width, horizon + height * between(random, 0, 0.03), height * between(random, 0.12, 0.22)] as const,
  );
  return [
    showing(
      "mountains",
      "far",
      `<path fill="#cfdfee" d="${ridge(width, horizon - height * 0.08, height * 0.09, random, height)}"/>`,
      true,
    ),
    showing(
      "trees",
      "mid",
      `<path fill="#6f97a8" d="${pines.map(([x, y, h]) => conifer(x, y, h)).join("")}"/><path fill="#ffffff" opacity=".85" d="${pines.map(([x, y, h]) => `M${x.toFixed(0)} ${(y - h).toFixed(0)}l${(h * 0.1).toFixed(0)} ${(h * 0.32).toFixed(0)}q${(-h * 0.1).toFixed(0)} ${(-h * 0.06).toFixed(0)} ${(-h * 0.2).toFixed(0)} 0z`).join("")}"/>`,
    ),
    layer(
      "mid",
      `<path fill="#e3eef6" d="${ridge(width, horizon + height * 0.01, height * 0.05, random, height)}"/>`,
      true,
    ),
    layer(
      "near",
      `<path fill="#f7fbfe" d="${ridge(width, horizon + height * 0.13, height * 0.05, random, height, 2)}"/>`,
      true,
    ),
    layer(
      "near",
      `<g fill="#dbe8f2">${scatter(9, 0, horizon + height * 0.2, width, height * 0.97, random)
        .map(([x, y]) => `<ellipse cx="${x.toFixed(0)}" cy="${y.toFixed(0)}" rx="46" ry="7"/>`)
        .join("")}</g>`,
    ),
  ];
}
