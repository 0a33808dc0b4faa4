// Moves blocks about until nothing is wrong, or until patience ends: small seeded steps, kept when they help.
import { type Site, strayed, wrongs } from "./cost.ts";
import type { Frame } from "./frame.ts";
import type { Pose, Posed } from "./pose.ts";

const PATIENCE = 420;
const FINE = 3;

/** The arrangement with its wrongs put right as far as possible. An arrangement without wrongs stays as it is. */
export function repair(site: Site, posed: readonly Posed[]): readonly Posed[] {
  let best = posed;
  let wrong = wrongs(site, best);
  let cost = wrong + strayed(best);
  for (let tried = 0; tried < PATIENCE && wrong > FINE; tried++) {
    const next = changed(site.frame, best, tried);
    const nextWrong = wrongs(site, next);
    const nextCost = nextWrong + strayed(next);
    if (nextCost < cost) [best, wrong, cost] = [next, nextWrong, nextCost];
  }
  return best;
}

function changed(frame: Frame, posed: readonly Posed[], tried: number): readonly Posed[] {
  const { random } = frame;
  const all = tried % 9 === 8;
  const chosen = Math.floor(random() * posed.length);
  const reach = (tried < PATIENCE / 2 ? 0.4 : 0.14) * frame.width;
  const step: Pose = {
    x: all ? 0 : (random() - 0.5) * 2 * reach,
    y: all || random() < 0.5 ? 0 : (random() - 0.5) * reach * 1.2,
    scale: all ? 0.92 : random() < 0.5 ? 1 : 0.82 + random() * 0.3,
  };
  return posed.map((each, at) => (all || at === chosen ? { ...each, pose: stepped(frame, each, step) } : each));
}

function stepped(frame: Frame, { block, pose }: Posed, step: Pose): Pose {
  const y = pose.y + step.y;
  return {
    x: pose.x + step.x,
    y: block.level === "air" ? y : Math.min(frame.floor + frame.height * 0.04, y),
    scale: Math.min(1.25, Math.max(0.2, pose.scale * step.scale)),
  };
}
