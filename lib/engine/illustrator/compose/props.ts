// Props that an action implies: a book for a reader, z's above a sleeper.
import type { Role } from "./cast.ts";
import type { Box } from "./layout.ts";

type Implied = {
  readonly drawing: string;
  readonly share: number;
  readonly at: "chest" | "above" | "side";
  readonly unless: RegExp;
};

const IMPLIED: Readonly<Record<string, Implied>> = {
  reading: { drawing: "open-book", share: 0.34, at: "chest", unless: /book|newspaper|scroll/ },
  sleeping: { drawing: "zzz", share: 0.2, at: "above", unless: /zzz|person-in-bed/ },
  singing: { drawing: "musical-notes", share: 0.22, at: "above", unless: /musical|microphone/ },
  painting: { drawing: "artist-palette", share: 0.3, at: "side", unless: /palette|paintbrush/ },
};

/** Boxes for implied props; figures are filled in by the caller that loaded them. */
export function implyProps(cast: readonly Role[], boxes: readonly Box[]): readonly Box[] {
  return cast.flatMap((role) => {
    const prop = role.thing.action ? IMPLIED[role.thing.action] : undefined;
    const present = boxes.some((box) => prop?.unless.test(box.drawing));
    if (!prop || present) return [];
    return boxes.filter((box) => box.thing === role.index).map((box) => propFor(box, prop));
  });
}

function propFor(box: Box, { drawing, share, at }: Implied): Box {
  const height = box.height * share;
  const width = height * (drawing === "open-book" ? 1.12 : 1);
  const chest = box.figure?.chest ?? { x: 0.5, y: 0.82 };
  const spots = {
    chest: { x: box.x + box.width * chest.x - width / 2, y: box.y + box.height * chest.y - height / 2 },
    above: { x: box.x + box.width * 0.72, y: box.y - height * 0.8 },
    side: { x: box.x + box.width * 0.78, y: box.y + box.height * 0.55 },
  };
  return {
    ...box,
    ...spots[at],
    thing: -1,
    drawing,
    name: drawing,
    figure: null,
    colour: null,
    width,
    height,
    depth: box.depth + 0.4,
    flip: false,
    stands: "held",
  };
}
