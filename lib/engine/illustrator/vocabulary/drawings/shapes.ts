// Plane figures and solids for teaching, drawn by hand.
import type { OwnDrawing } from "./drawing.ts";

const BLUE = "#3f8cf0";
const SHADE = "#2667c9";
const LIGHT = "#7ab2ff";

/** A plane figure: its outline filled, with a lighter rim on its upper left. */
const flat = (width: number, height: number, path: string): OwnDrawing => ({
  width,
  height,
  body: `<path fill="${BLUE}" d="${path}"/><path fill="none" stroke="${SHADE}" stroke-width="4" stroke-linejoin="round" d="${path}"/>`,
});

export const SHAPES: Readonly<Record<string, OwnDrawing>> = {
  circle: flat(80, 80, "M2 40a38 38 0 1076 0 38 38 0 10-76 0z"),
  oval: flat(104, 72, "M2 36a50 34 0 10100 0 50 34 0 10-100 0z"),
  square: flat(80, 80, "M2 2h76v76H2z"),
  rectangle: flat(120, 76, "M2 2h116v72H2z"),
  triangle: flat(92, 80, "M46 3l43 75H3z"),
  rhombus: flat(84, 100, "M42 3l39 47-39 47L3 50z"),
  trapezoid: flat(110, 70, "M28 2h54l26 66H2z"),
  parallelogram: flat(120, 70, "M30 2h88L90 68H2z"),
  pentagon: flat(88, 84, "M44 3l41 30-16 49H19L3 33z"),
  hexagon: flat(96, 84, "M26 2h44l24 40-24 40H26L2 42z"),
  octagon: flat(84, 84, "M26 2h32l24 24v32L58 82H26L2 58V26z"),
  "five-pointed-star": flat(88, 84, "M44 3l12 27 29 3-22 20 7 29-26-15-26 15 7-29L3 33l29-3z"),
  "plus-shape": flat(80, 80, "M28 2h24v26h26v24H52v26H28V52H2V28h26z"),
  semicircle: flat(100, 54, "M2 52a48 48 0 0196 0z"),
  "block-arrow": flat(110, 70, "M2 22h60V3l46 32-46 32V48H2z"),
  cube: {
    width: 84,
    height: 92,
    body: `<path fill="${LIGHT}" d="M42 0l42 22-42 22L0 22z"/><path fill="${BLUE}" d="M0 22l42 22v48L0 68z"/><path fill="${SHADE}" d="M84 22L42 44v48l42-24z"/>`,
  },
  cuboid: {
    width: 120,
    height: 76,
    body: `<path fill="${LIGHT}" d="M26 0h94L96 20H0z"/><path fill="${BLUE}" d="M0 20h96v56H0z"/><path fill="${SHADE}" d="M120 0v54L96 76V20z"/>`,
  },
  sphere: {
    width: 84,
    height: 84,
    body: `<circle cx="42" cy="42" r="42" fill="${BLUE}"/><path fill="${SHADE}" d="M66 8a42 42 0 01-58 58c34 10 66-18 58-58z"/><ellipse cx="28" cy="24" rx="13" ry="9" fill="${LIGHT}" transform="rotate(-35 28 24)"/>`,
  },
  cylinder: {
    width: 76,
    height: 100,
    body: `<path fill="${BLUE}" d="M0 13h76v74c0 17-76 17-76 0z"/><path fill="${SHADE}" d="M50 13h26v74c0 6-10 10-26 12z"/><ellipse cx="38" cy="13" rx="38" ry="13" fill="${LIGHT}"/>`,
  },
  cone: {
    width: 84,
    height: 100,
    body: `<path fill="${BLUE}" d="M42 0l42 88c0 16-84 16-84 0z"/><path fill="${SHADE}" d="M42 0l42 88c0 7-14 11-32 12 6-30 2-68-10-100z"/>`,
  },
  "square-pyramid": {
    width: 100,
    height: 88,
    body: `<path fill="${BLUE}" d="M48 0L0 74l60 14z"/><path fill="${SHADE}" d="M48 0l52 66-40 22z"/>`,
  },
};
