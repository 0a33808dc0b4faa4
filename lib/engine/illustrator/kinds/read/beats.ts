// A comic's panels from its text: one beat a panel, the same cast in each.
import type { Scene, Thing } from "#lib/engine/illustrator/parse/scene.ts";
import { naturalSize } from "#lib/engine/illustrator/vocabulary/traits.ts";
import { PLACE_WORDS } from "#lib/engine/lexicon/settings.ts";
import type { ReadScene } from "./reading.ts";

const PANELS_MIN = 2;
const PANELS_MAX = 9;
const COUNTED =
  /\b(\d|two|three|four|five|six|seven|eight|nine)[- ](?:panels?|frames?|scenes?|shots?|boxes)|([2-9二两三四五六七八九])\s*(?:格|幅|个?镜头|个?分镜|个?画面)/iu;
const NUMBERS: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const NUMBERED =
  /(?:^|[\s,，;；.。:：])(?:(?:panel|frame|scene|shot|第|镜头|分镜)\s*)?(?:\d|[一二三四五六七八九])\s*(?:格|幅|镜|镜头)?\s*[.:：)、]\s*/giu;
const BEATS =
  /(?:[.。!！?？;；\n]+|,?\s*\b(?:and then|then|after that|next|finally)\b,?|(?:，|,)?(?:然后|接着|随后|最后|之后))/giu;
const INTRO = /^[^:：\n]{0,80}(?:comic|storyboard|manga|panels?|漫画|分镜|故事板|连环画)[^:：\n]{0,40}[:：]/iu;
const HEAD =
  /\b(?:an?\s+)?(?:\w+[- ])?(?:panel|frame)s?\s+(?:comic(?: strip)?|storyboard|manga)\b|\bcomic strip\b|\bcomic\b|\bstoryboard\b|四格漫画|漫画|分镜|故事板|连环画/giu;

/** The scene with a panel for each beat. */
export function readPanels(scene: Scene, text: string, read: ReadScene): Scene {
  const beats = beatsOf(text);
  const asked = countIn(text);
  const count = Math.min(PANELS_MAX, Math.max(PANELS_MIN, asked ?? (beats.length > 1 ? beats.length : 4)));
  const scenes = beats.slice(0, count).map((beat) => placed(read(beat), beat));
  const cast = castOf(scene, scenes);
  const panels = Array.from({ length: count }, (_, at) => panelOf(scene, scenes, cast, at, count));
  const things = panels.flatMap((panel) => panel.things);
  return { ...scene, things, relations: [], missing: [], plan: { kind: "panels", panels } };
}

function countIn(text: string): number | null {
  const match = COUNTED.exec(text);
  const word = (match?.[1] ?? match?.[2] ?? "").toLowerCase();
  return word ? (NUMBERS[word] ?? Number(word)) : null;
}

function beatsOf(text: string): readonly string[] {
  const story = text.replace(INTRO, " ").replace(COUNTED, " ").replace(HEAD, " ");
  const numbered = story
    .split(NUMBERED)
    .map((beat) => beat.trim())
    .filter((beat) => beat.length > 2);
  const parts = numbered.length > 2 ? numbered : story.split(BEATS).map((beat) => beat.trim());
  const told = parts.filter((beat) => /[\p{L}]{2}/u.test(beat) && !/^(?:of|about|with|in|for)?\s*$/iu.test(beat));
  // One long sentence with commas tells its beats between them.
  const only = told[0];
  if (told.length === 1 && only !== undefined) {
    const clauses = only.split(/\s*[,，]\s*/u).filter((clause) => clause.length > 3);
    return clauses.length > 2 ? clauses : told;
  }
  return told;
}

/** Who appears throughout: the living of the first beat that has any, or else its first thing. */
function castOf(scene: Scene, scenes: readonly Scene[]): readonly Thing[] {
  const first = scenes.find(({ things }) => things.length > 0) ?? scene;
  const often = (drawing: string) =>
    scenes.filter(({ things }) => things.some((thing) => thing.drawing === drawing)).length * 2 > scenes.length;
  const living = first.things
    .filter(({ drawing }) => LIVING.test(drawing))
    .filter(({ drawing }, at) => at === 0 || often(drawing))
    .slice(0, 3);
  const chosen = living.length > 0 ? living : first.things.slice(0, 1);
  return chosen.map((thing) => ({ ...thing, count: Math.min(3, thing.count), action: null, step: null }));
}

const LIVING =
  /^(fox|cat|black-cat|dog|rabbit|bear|panda|lion|tiger|wolf|mouse|monkey|cow|pig|horse|frog|hamster|koala|raccoon|polar-bear|penguin|duck|bird|owl|chicken|own:hen|rooster|baby-chick|elephant|turtle|dragon|unicorn|sauropod|t-rex|snail|bee|honeybee|butterfly|fish|tropical-fish|whale|octopus|robot|alien|ghost|snowman.*|girl|boy|child|man|woman|person.*|astronaut|.*-astronaut|baby|prince|princess|fairy|mage|ninja|pirate|superhero|.*-face|teacher|student|cook|farmer|deer|hedgehog|goat|ewe|squirrel|chipmunk|beaver|otter|sloth|crocodile|giraffe|zebra)$/;

const MOODS: readonly Pick<Thing, "action">[] = [
  { action: null },
  { action: "running" },
  { action: "jumping" },
  { action: "sleeping" },
];

function panelOf(scene: Scene, scenes: readonly Scene[], cast: readonly Thing[], at: number, count: number): Scene {
  const told = scenes[Math.min(at, scenes.length - 1)] ?? scene;
  const beyond = at >= scenes.length;
  const own = told.things;
  const missing = cast.filter((member) => !own.some(({ drawing }) => drawing === member.drawing));
  const same = own.map((thing) => {
    const member = cast.find(({ drawing }) => drawing === thing.drawing);
    return member ? { ...thing, colour: thing.colour ?? member.colour } : thing;
  });
  const moved = missing.map((member) => ({ ...member, action: told.things.length === 0 ? actionIn(told) : null }));
  const shown = [...moved, ...same.filter(({ drawing }) => drawing !== "label")].slice(0, 5);
  const offset = moved.length;
  const place = placeFor(scene, scenes, told, at);
  return {
    ...told,
    purpose: "scene",
    things: beyond
      ? shown.map((thing, index) => (index === 0 ? { ...thing, ...MOODS[at % MOODS.length] } : thing))
      : shown,
    relations: told.relations
      .map(({ from, kind, to }) => ({ from: from + offset, kind, to: to + offset }))
      .filter(({ from, to }) => from < shown.length && to < shown.length),
    ...place,
    style: scene.style,
    palette: scene.palette,
    texts: [],
    closeUp:
      told.closeUp ||
      (count > 3 && at === count - 1 && shown.length === 1 && naturalSize(shown[0]?.drawing ?? "", -1) < 1.5),
    steps: [],
    transparent: false,
  };
}

const actionIn = (told: Scene): Thing["action"] => told.things[0]?.action ?? null;

/** A beat without a place of its own plays where the one before it did. */
function placeFor(
  scene: Scene,
  scenes: readonly Scene[],
  told: Scene,
  at: number,
): Pick<Scene, "place" | "room" | "time"> {
  const places = [scene, ...scenes.slice(0, at + 1)].filter(({ place }) => place !== "plain" && place !== "table");
  const last = places.at(-1);
  return { place: last?.place ?? "meadow", ...(last?.room ? { room: last.room } : {}), time: told.time };
}

// A sofa or an oven says where we are as well as a word does.
const INSIDE: ReadonlySet<Scene["place"]> = new Set<Scene["place"]>(["room", "kitchen", "classroom", "stage", "space"]);

/** A beat's place counts only where its words name it: a fish in a kitchen does not flood it. */
function placed(told: Scene, beat: string): Scene {
  const words = PLACE_WORDS.find(([place]) => place === told.place);
  const [, en = "", zh = ""] = words ?? [];
  const text = beat.toLowerCase();
  const named = en.split("|").some((word) => text.includes(word)) || zh.split(" ").some((word) => beat.includes(word));
  return named || INSIDE.has(told.place) ? told : { ...told, place: "plain" };
}
