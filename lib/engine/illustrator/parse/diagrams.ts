// Diagrams a lesson asks for by name, and diagrams of whatever a prompt lists.
import type { Thing } from "./scene.ts";

type Part = readonly [drawing: string, en: string, zh: string];
type Known = { readonly asked: RegExp; readonly cyclic: boolean; readonly parts: readonly Part[] };

const KNOWN: readonly Known[] = [
  {
    asked: /water cycle|hydrologic|水循环/i,
    cyclic: true,
    parts: [
      ["sun", "Evaporation", "蒸发"],
      ["cloud", "Condensation", "凝结"],
      ["cloud-with-rain", "Precipitation", "降水"],
      ["water-wave", "Collection", "汇集"],
    ],
  },
  {
    asked: /(?:life ?cycle|life) of (?:a |the )?butterfl|butterfly life|蝴蝶的(?:一生|生命周期|生长|成长)/i,
    cyclic: true,
    parts: [
      ["egg", "Egg", "卵"],
      ["bug", "Caterpillar", "毛毛虫"],
      ["leaf-fluttering-in-wind", "Chrysalis", "蛹"],
      ["butterfly", "Butterfly", "蝴蝶"],
    ],
  },
  {
    asked: /(?:life ?cycle|life) of (?:a |the )?(?:chicken|hen)|chicken life|鸡的(?:一生|生命周期|成长)/i,
    cyclic: true,
    parts: [
      ["egg", "Egg", "蛋"],
      ["hatching-chick", "Hatching", "破壳"],
      ["baby-chick", "Chick", "小鸡"],
      ["rooster", "Adult", "成鸡"],
    ],
  },
  {
    asked:
      /(?:life ?cycle|life|growth) of (?:a |the )?(?:plant|flower|sunflower|seed)|plant (?:life|growth)|植物的?(?:一生|生命周期|生长)|种子的(?:生长|成长)/i,
    cyclic: true,
    parts: [
      ["peanuts", "Seed", "种子"],
      ["seedling", "Seedling", "发芽"],
      ["herb", "Young plant", "幼株"],
      ["sunflower", "Flower", "开花"],
    ],
  },
  {
    asked: /photosynthesis|光合作用/i,
    cyclic: false,
    parts: [
      ["sun", "Sunlight", "阳光"],
      ["droplet", "Water", "水"],
      ["herb", "Leaf", "叶"],
      ["bubbles", "Oxygen", "氧气"],
    ],
  },
  {
    asked: /(?:four )?seasons|四季/i,
    cyclic: true,
    parts: [
      ["cherry-blossom", "Spring", "春"],
      ["sun", "Summer", "夏"],
      ["maple-leaf", "Autumn", "秋"],
      ["snowflake", "Winter", "冬"],
    ],
  },
  {
    asked: /food chain|食物链/i,
    cyclic: false,
    parts: [
      ["herb", "Plant", "植物"],
      ["cricket", "Insect", "昆虫"],
      ["frog", "Frog", "青蛙"],
      ["eagle", "Eagle", "鹰"],
    ],
  },
  {
    asked: /phases of the moon|moon phases|lunar phases|月相/i,
    cyclic: true,
    parts: [
      ["new-moon", "New moon", "新月"],
      ["first-quarter-moon", "First quarter", "上弦月"],
      ["full-moon", "Full moon", "满月"],
      ["last-quarter-moon", "Last quarter", "下弦月"],
    ],
  },
];

const STEPS_MAX = 8;

/** The parts of a diagram, in order; null when there are fewer than two. */
export function diagramOf(
  text: string,
  things: readonly Thing[],
): { readonly things: readonly Thing[]; readonly cyclic: boolean } | null {
  const zh = /\p{Script=Han}/u.test(text);
  const known = KNOWN.find(({ asked }) => asked.test(text));
  if (known) {
    const parts = known.parts.map(([drawing, en, chinese]) => ({
      name: zh ? chinese : en,
      drawing,
      count: 1,
      colour: null,
      size: 1,
      action: null,
      step: zh ? chinese : en,
    }));
    return { things: parts, cyclic: known.cyclic };
  }
  if (things.length < 2) return null;
  return {
    things: things.slice(0, STEPS_MAX).map((thing) => ({ ...thing, count: 1, step: capital(thing.name) })),
    cyclic: /cycle|循环|周期/i.test(text),
  };
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
