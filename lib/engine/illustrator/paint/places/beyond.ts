// Above and beyond: open sky, space, the surface of the moon.
import { between } from "#lib/engine/illustrator/paint/random.ts";
import { type Layer, layer, type Site, showing } from "./layer.ts";
import { cloud, ridge, scatter } from "./shapes.ts";
import { stars } from "./sky.ts";

export function openSky(site: Site): readonly Layer[] {
  const { width, height, random, time } = site;
  const fill = time === "night" ? "#6577b3" : time === "sunset" ? "#ffd8b5" : "#ffffff";
  const bank = (y: number, opacity: number) =>
    `<g fill="${fill}" opacity="${opacity}">${Array.from({ length: 6 }, (_, at) => `<path d="${cloud(((at - 0.3) / 5) * width, y + between(random, -20, 20), width * between(random, 0.28, 0.42))}"/>`).join("")}<rect y="${y - 6}" width="${width}" height="${height}"/></g>`;
  return [showing("clouds", "light", bank(height * 0.9, 0.55)), showing("clouds", "light", bank(height * 0.96, 0.9))];
}

export function space(site: Site): readonly Layer[] {
  const { width, height, random, hasOrb } = site;
  const nebula = (x: number, y: number, r: number, fill: string, id: string) =>
    `<defs><radialGradient id="${id}"><stop offset="0" stop-color="${fill}" stop-opacity=".55"/><stop offset="1" stop-color="${fill}" stop-opacity="0"/></radialGradient></defs><circle cx="${x}" cy="${y}" r="${r}" fill="url(#${id})"/>`;
  const planet = `<circle cx="${width * 0.86}" cy="${height * 0.2}" r="76" fill="#f2a65a"/><path fill="#e08a3f" d="M${width * 0.86 - 72} ${height * 0.2 - 22}q72 26 144 -4l4 26q-76 26 -150 4z"/><ellipse cx="${width * 0.86}" cy="${height * 0.2}" rx="128" ry="26" fill="none" stroke="#f7d9a8" stroke-width="9" transform="rotate(-16 ${width * 0.86} ${height * 0.2})"/>`;
  const small = `<circle cx="${width * 0.12}" cy="${height * 0.82}" r="46" fill="#6fd0c5"/><circle cx="${width * 0.12 - 12}" cy="${height * 0.82 - 10}" r="11" fill="#55b5ab"/><circle cx="${width * 0.12 + 16}" cy="${height * 0.82 + 12}" r="8" fill="#55b5ab"/>`;
  return [
    layer(
      "sky",
      `<defs><linearGradient id="deep" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="#120f33"/><stop offset=".6" stop-color="#251a56"/><stop offset="1" stop-color="#3d2169"/></linearGradient></defs><rect width="${width}" height="${height}" fill="url(#deep)"/>${nebula(width * 0.3, height * 0.35, 420, "#6d4bd1", "neb1")}${nebula(width * 0.75, height * 0.72, 380, "#c14b9b", "neb2")}`,
    ),
    showing("stars", "light", stars(width, height, random) + stars(width, height, random)),
    showing("planets", "light", (hasOrb ? "" : planet) + small),
  ];
}

export function moonSurface(site: Site): readonly Layer[] {
  const { width, height, horizon, random } = site;
  const craters = scatter(9, 0, horizon + height * 0.06, width, height * 0.98, random).map(([x, y]) => {
    const r = 20 + 50 * ((y - horizon) / (height - horizon));
    return `<ellipse cx="${x.toFixed(0)}" cy="${y.toFixed(0)}" rx="${r.toFixed(0)}" ry="${(r * 0.3).toFixed(0)}" fill="#a9abb8"/><ellipse cx="${x.toFixed(0)}" cy="${(y + r * 0.06).toFixed(0)}" rx="${(r * 0.82).toFixed(0)}" ry="${(r * 0.2).toFixed(0)}" fill="#9698a8"/>`;
  });
  const earth = `<circle cx="${width * 0.8}" cy="${height * 0.2}" r="84" fill="#3f8fd2"/><path fill="#62b56a" d="M${width * 0.8 - 60} ${height * 0.2 - 30}q40 -34 70 -10t-14 40q-50 12 -56 -30zM${width * 0.8 + 4} ${height * 0.2 + 30}q40 -20 56 4q-14 34 -44 34q-18 -14 -12 -38z"/>`;
  return [
    layer("sky", `<rect width="${width}" height="${height}" fill="#141232"/>`),
    showing("stars", "light", stars(width, horizon, random)),
    ...(site.hasOrb ? [] : [showing("planets", "light", earth)]),
    layer(
      "light",
      `<path fill="#b4b6c2" d="${ridge(width, horizon - height * 0.02, height * 0.06, random, height)}"/>`,
      true,
    ),
    layer(
      "light",
      `<path fill="#c9cad4" d="${ridge(width, horizon + height * 0.05, height * 0.03, random, height)}"/>${craters.join("")}`,
      true,
    ),
  ];
}
