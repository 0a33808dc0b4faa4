// How large things are drawn: true to nature but damped, and as the words ask.
import type { Role } from "./cast.ts";
import { aspectOf, type Frame } from "./frame.ts";

/** The first thing named, unless it only shelters or backs another. */
export function heroOf({ scene }: Frame, roots: readonly Role[]): Role | undefined {
  const backdrop = new Set(
    scene.relations
      .filter(({ kind }) => kind === "under" || kind === "front" || kind === "around")
      .map(({ kind, from, to }) => (kind === "around" ? from : to)),
  );
  const behind = new Set(scene.relations.filter(({ kind }) => kind === "behind").map(({ from }) => from));
  const candidates = roots.filter(({ index, thing }) => !backdrop.has(index) && thing.spot !== "background");
  return candidates.find(({ index }) => !behind.has(index)) ?? candidates[0] ?? roots[0];
}

/** Height of one copy of the hero. */
export function heroHeight(frame: Frame, hero: Role, roots: readonly Role[]): number {
  const { scene } = frame;
  const room = frame.floor - frame.top;
  const others = roots.length - 1;
  const usual = others === 0 ? 0.58 : others === 1 ? 0.5 : others < 4 ? 0.44 : 0.38;
  const share = scene.closeUp ? 0.86 : scene.wide ? 0.24 : isAlone(frame) ? 0.9 : usual;
  const large = !scene.wide && !scene.closeUp && hero.natural >= 1.8 ? 1.3 : 1;
  const lively = frame.way === 0 || scene.closeUp ? 1 : ([1, 0.86, 1.1, 0.94][frame.way % 4] ?? 1);
  const asked = Math.min(1.3, Math.max(0.62, hero.thing.size ** 0.6));
  const wide = ((frame.right - frame.left) * (scene.closeUp ? 0.9 : 0.74)) / Math.max(0.3, aspectOf(hero));
  return Math.min(room * Math.min(0.94, share * large * lively * asked), wide);
}

function isAlone({ scene }: Frame): boolean {
  return scene.transparent || scene.purpose === "icon" || scene.purpose === "logo";
}

/** Natural size as asked: "huge" makes even a strawberry larger than a fox, "tiny" even a house smaller. */
function askedSize({ natural, thing }: Role): number {
  if (thing.size >= 2) return Math.max(natural * 2.4, 2.4);
  if (thing.size >= 1.7) return Math.max(natural * 2, 1.6);
  if (thing.size <= 0.55) return Math.min(natural * 0.4, 0.34);
  return thing.size === 1 ? natural : natural * (thing.size > 1 ? 1.6 : 0.6);
}

/** Size beside the hero, so that nothing vanishes and nothing fills the sky. */
export function relativeSize(role: Role, hero: Role): number {
  if (role === hero) return 1;
  return Math.min(2.4, Math.max(0.34, (askedSize(role) / askedSize(hero)) ** 0.6));
}
