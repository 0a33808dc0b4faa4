// Labelled parts of a thing: known ones with their places, or the list a prompt gives.
import type { Plan, Scene, Thing } from "#lib/engine/illustrator/parse/scene.ts";
import type { ReadScene } from "./reading.ts";

type Parts = Extract<Plan, { kind: "parts" }>;
type Label = readonly [en: string, zh: string, x: number, y: number];
type Known = {
  readonly asked: RegExp;
  readonly drawing: string;
  readonly title: readonly [en: string, zh: string];
  readonly sides: Parts["sides"];
  readonly labels: readonly Label[];
};

const KNOWN: readonly Known[] = [
  {
    asked: /photosynthesis|光合作用/iu,
    drawing: "own:photosynthesis",
    title: ["Photosynthesis", "光合作用"],
    sides: "columns",
    labels: [
      ["Sunlight", "阳光", 0.17, 0.14],
      ["Carbon dioxide", "二氧化碳", 0.2, 0.44],
      ["Oxygen", "氧气", 0.84, 0.4],
      ["Sugar in the leaf", "叶片中的糖分", 0.6, 0.34],
      ["Water", "水", 0.5, 0.9],
    ],
  },
  {
    asked:
      /(?:parts|structure|anatomy|diagram|cross.?section|inside) of an? volcano|volcano(?:'s)? (?:parts|diagram|structure|cross.?section)|labell?ed volcano|火山的?(?:结构|构造|剖面|内部|示意图|各部分)/iu,
    drawing: "own:volcano-section",
    title: ["Inside a volcano", "火山的结构"],
    sides: "columns",
    labels: [
      ["Ash cloud", "火山灰云", 0.42, 0.1],
      ["Crater", "火山口", 0.5, 0.3],
      ["Lava", "熔岩", 0.66, 0.5],
      ["Main vent", "主通道", 0.5, 0.62],
      ["Rock layers", "岩层", 0.2, 0.72],
      ["Magma chamber", "岩浆房", 0.5, 0.91],
    ],
  },
  {
    asked:
      /(?:parts|structure|anatomy|diagram) of an? (?:plant|flowering plant)|plant (?:parts|structure|diagram)|labell?ed plant|植物的?(?:结构|构造|各部分|组成|部分)/iu,
    drawing: "own:plant-parts",
    title: ["Parts of a plant", "植物的结构"],
    sides: "columns",
    labels: [
      ["Flower", "花", 0.5, 0.12],
      ["Bud", "花蕾", 0.75, 0.27],
      ["Leaf", "叶", 0.25, 0.42],
      ["Stem", "茎", 0.5, 0.56],
      ["Roots", "根", 0.42, 0.88],
    ],
  },
  {
    asked:
      /(?:parts|structure|anatomy|diagram) of an? flower|flower (?:parts|structure|diagram)|labell?ed flower|花的?(?:结构|构造|各部分|组成)/iu,
    drawing: "own:flower-section",
    title: ["Parts of a flower", "花的结构"],
    sides: "columns",
    labels: [
      ["Petal", "花瓣", 0.2, 0.24],
      ["Pistil", "雌蕊", 0.5, 0.2],
      ["Stamen", "雄蕊", 0.64, 0.25],
      ["Ovary", "子房", 0.5, 0.52],
      ["Sepal", "萼片", 0.36, 0.62],
      ["Stem", "花梗", 0.5, 0.85],
    ],
  },
  {
    asked: /solar system|planets? of our (?:sun|system)|the eight planets|太阳系|八大行星/iu,
    drawing: "own:solar-system",
    title: ["The solar system", "太阳系"],
    sides: "rows",
    labels: [
      ["Sun", "太阳", 0.06, 0.5],
      ["Mercury", "水星", 0.17, 0.5],
      ["Venus", "金星", 0.245, 0.5],
      ["Earth", "地球", 0.33, 0.5],
      ["Mars", "火星", 0.41, 0.5],
      ["Jupiter", "木星", 0.535, 0.5],
      ["Saturn", "土星", 0.7, 0.5],
      ["Uranus", "天王星", 0.845, 0.5],
      ["Neptune", "海王星", 0.945, 0.5],
    ],
  },
  {
    asked: /digestive system|digestion|digestive tract|消化系统|消化过程|消化道/iu,
    drawing: "own:digestion",
    title: ["The digestive system", "消化系统"],
    sides: "columns",
    labels: [
      ["Mouth", "口腔", 0.47, 0.15],
      ["Oesophagus", "食道", 0.5, 0.33],
      ["Liver", "肝脏", 0.4, 0.52],
      ["Stomach", "胃", 0.6, 0.55],
      ["Large intestine", "大肠", 0.34, 0.72],
      ["Small intestine", "小肠", 0.51, 0.76],
    ],
  },
  {
    asked:
      /(?:parts|structure|anatomy|body|diagram) of an? (?:insect|bee|ant)|insect (?:parts|body|anatomy)|昆虫的?(?:结构|构造|身体|各部分)/iu,
    drawing: "ant",
    title: ["Parts of an insect", "昆虫的结构"],
    sides: "columns",
    labels: [
      ["Antennae", "触角", 0.16, 0.16],
      ["Head", "头", 0.2, 0.42],
      ["Thorax", "胸", 0.45, 0.48],
      ["Abdomen", "腹", 0.8, 0.5],
      ["Legs", "足", 0.45, 0.82],
    ],
  },
  {
    asked:
      /(?:parts|structure|diagram) of an? (?:bicycle|bike)|(?:bicycle|bike) (?:parts|diagram)|自行车的?(?:结构|构造|各部分|组成|零件)/iu,
    drawing: "bicycle",
    title: ["Parts of a bicycle", "自行车的结构"],
    sides: "columns",
    labels: [
      ["Handlebar", "车把", 0.25, 0.06],
      ["Saddle", "车座", 0.68, 0.06],
      ["Frame", "车架", 0.46, 0.42],
      ["Wheel", "车轮", 0.12, 0.66],
      ["Pedal", "脚踏", 0.56, 0.74],
      ["Tyre", "轮胎", 0.94, 0.82],
    ],
  },
  {
    asked:
      /(?:parts|structure|diagram) of (?:a |the )?(?:human )?skeleton|skeleton (?:diagram|parts)|labell?ed skeleton|骨骼(?:结构|示意图|构造|图)/iu,
    drawing: "own:skeleton",
    title: ["The skeleton", "人体骨骼"],
    sides: "columns",
    labels: [
      ["Skull", "头骨", 0.5, 0.12],
      ["Ribs", "肋骨", 0.5, 0.42],
      ["Arm bones", "臂骨", 0.2, 0.5],
      ["Pelvis", "骨盆", 0.5, 0.62],
      ["Leg bones", "腿骨", 0.42, 0.84],
    ],
  },
  {
    asked: /(?:parts of the (?:human )?body|(?:human )?body parts|human body)|(?:身体|人体)的?(?:各部分|部位|结构)/iu,
    drawing: "boy",
    title: ["Parts of the body", "身体的部位"],
    sides: "columns",
    labels: [
      ["Hair", "头发", 0.5, 0.05],
      ["Head", "头", 0.62, 0.22],
      ["Arm", "手臂", 0.2, 0.58],
      ["Hand", "手", 0.1, 0.68],
      ["Leg", "腿", 0.58, 0.84],
      ["Foot", "脚", 0.36, 0.97],
    ],
  },
];

const LISTED =
  /\b(?:parts?|anatomy|structure|labels?|labell?ed(?: diagram)?)\s+(?:of|on)\s+(?:an?|the)?\s*([^:：\n]{2,60}?)\s*[:：]\s*([^\n.]{3,300})|([^\n，。：]{1,20}?)的?(?:各部分|组成部分|结构|部位|构造|部件)(?:示意图|图)?[：:]\s*([^\n。]{2,200})/iu;
const LABELS_MAX = 10;

/** The scene as one thing with its parts named, or null when it is none. */
export function readParts(scene: Scene, text: string, read: ReadScene): Scene | null {
  const zh = /\p{Script=Han}/u.test(text);
  const listed = LISTED.exec(text);
  if (listed) return listedParts(scene, listed, read);
  const known = KNOWN.find(({ asked }) => asked.test(text));
  if (!known || !wanted(scene, known)) return null;
  const at = zh ? 1 : 0;
  const title = known.title[at];
  const thing: Thing = { ...PLAIN, name: title, drawing: known.drawing, step: title };
  return partsOf(scene, thing, {
    kind: "parts",
    title,
    sides: known.sides,
    parts: known.labels.map((label) => ({ label: label[at], x: label[2], y: label[3] })),
  });
}

const PLAIN = { count: 1, colour: null, size: 1, action: null, step: null };

/** "A poster of the solar system" is a picture; a diagram or lesson of it is labelled. */
function wanted({ purpose, things }: Scene, { sides }: Known): boolean {
  return (
    sides === "columns" || things.length === 0 || ["diagram", "lesson_illustration", "worksheet"].includes(purpose)
  );
}

function partsOf(scene: Scene, thing: Thing, plan: Parts): Scene {
  const steps = plan.parts.map(({ label }) => label);
  return { ...scene, things: [thing], relations: [], place: "plain", steps, cyclic: false, missing: [], plan };
}

function listedParts(scene: Scene, match: RegExpExecArray, read: ReadScene): Scene | null {
  const [, enThing, enList, zhThing, zhList] = match;
  const labels = (enList ?? zhList ?? "")
    .split(/\s*(?:,|，|、|;|；|\band\b|和)\s*/iu)
    .map((label) => label.trim().slice(0, 32))
    .filter(Boolean)
    .slice(0, LABELS_MAX);
  const thing = read(enThing ?? zhThing ?? "").things[0];
  if (!thing || labels.length < 2) return null;
  const known = knownParts(thing, labels);
  if (known) return partsOf(scene, { ...thing, count: 1, drawing: known.drawing }, known.plan);
  // Where each part is, nobody said: they are spread down the thing, left and right in turn.
  const parts = labels.map((label, at) => ({
    label,
    x: 0.5 + (at % 2 === 0 ? -0.16 : 0.16),
    y: 0.12 + (0.76 * (at + 0.5)) / labels.length,
  }));
  return partsOf(scene, { ...thing, count: 1 }, { kind: "parts", title: null, sides: "columns", parts });
}

const BLOOMS = /^(?:tulip|rose|sunflower|blossom|hibiscus|white-flower|seedling|potted-plant|herb)$/;
const same = (a: string, b: string): boolean => a.toLowerCase().replace(/s$/, "") === b.toLowerCase().replace(/s$/, "");

/** A thing whose parts we know, with places for the listed ones; the rest stand in between. */
function knownParts(
  thing: Thing,
  labels: readonly string[],
): { readonly drawing: string; readonly plan: Parts } | null {
  const candidates = KNOWN.filter(
    ({ asked }) =>
      asked.test(`parts of a ${thing.name}`) || (BLOOMS.test(thing.drawing) && asked.test("parts of a plant")),
  );
  const placeOf = (known: Known, label: string) => known.labels.find(([en, zh]) => same(en, label) || zh === label);
  const ranked = candidates
    .map((known) => ({ known, found: labels.filter((label) => placeOf(known, label)).length }))
    .toSorted((a, b) => b.found - a.found);
  const [best] = ranked;
  if (!best || best.found * 2 < labels.length) return null;
  const parts = labels.map((label, at) => {
    const place = placeOf(best.known, label);
    return { label, x: place?.[2] ?? 0.5, y: place?.[3] ?? 0.12 + (0.76 * (at + 0.5)) / labels.length };
  });
  return { drawing: best.known.drawing, plan: { kind: "parts", title: null, sides: best.known.sides, parts } };
}
