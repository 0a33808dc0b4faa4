// Diagrams a lesson asks for by name, in English and Chinese.
import type { Plan, Thing } from "#lib/engine/illustrator/parse/scene.ts";

type Part = readonly [drawing: string, en: string, zh: string];
type Shape = Extract<Plan, { kind: "steps" }>["shape"];
type Topic = {
  readonly asked: RegExp;
  /** True when the name alone asks for a diagram: nobody means a landscape by "food chain". */
  readonly sure: boolean;
  readonly shape: Shape;
  readonly title: readonly [en: string, zh: string];
  readonly parts: readonly Part[];
};

const cycle = "(?:life ?-?cycles?|life|growth|stages|metamorphosis|development)";
const zhCycle = "的?(?:一生|生命周期|生长过程|成长过程|生长|成长|变态发育|发育)";
const lifeOf = (en: string, zh: string): RegExp =>
  new RegExp(
    `${cycle} of (?:an? |the )?(?:${en})|(?:${en})(?:'s)? (?:life ?-?cycle|growth|metamorphosis)|(?:${zh})${zhCycle}`,
    "iu",
  );

const TOPICS: readonly Topic[] = [
  {
    asked:
      /(?:steps?|how) (?:to|of) wash(?:ing)? (?:your |our |the )?hands|hand ?-?washing(?: steps| guide| poster| diagram| instructions)|洗手(?:步骤|方法|流程|示意图|指南)|(?:七|六|五)步洗手/iu,
    sure: true,
    shape: "flow",
    title: ["Wash your hands", "正确洗手"],
    parts: [
      ["own:sink", "Wet", "湿手"],
      ["soap", "Soap", "抹肥皂"],
      ["clapping-hands", "Rub", "搓手"],
      ["droplet", "Rinse", "冲洗"],
      ["own:towel", "Dry", "擦干"],
    ],
  },
  {
    asked:
      /food pyramid|food groups|healthy plate|balanced (?:diet|plate|meal)|膳食宝塔|食物金字塔|均衡饮食|健康(?:餐盘|饮食)(?:图|示意图)?/iu,
    sure: true,
    shape: "comparison",
    title: ["A healthy plate", "均衡饮食"],
    parts: [
      ["broccoli", "Vegetables", "蔬菜"],
      ["red-apple", "Fruit", "水果"],
      ["bread", "Grains", "谷物"],
      ["egg", "Protein", "蛋白质"],
      ["glass-of-milk", "Dairy", "奶类"],
    ],
  },
  {
    asked: /(?:emotions?|feelings?) (?:chart|poster|cards?|wheel|faces)|(?:情绪|表情|心情)(?:卡|图|表|海报|识别)/iu,
    sure: true,
    shape: "comparison",
    title: ["How do you feel?", "今天心情怎么样？"],
    parts: [
      ["smiling-face-with-smiling-eyes", "Happy", "开心"],
      ["crying-face", "Sad", "难过"],
      ["angry-face", "Angry", "生气"],
      ["astonished-face", "Surprised", "惊讶"],
      ["fearful-face", "Scared", "害怕"],
      ["sleepy-face", "Tired", "累了"],
    ],
  },
  {
    asked: /water cycle|hydrologic|水循环/iu,
    sure: true,
    shape: "cycle",
    title: ["The water cycle", "水循环"],
    parts: [
      ["sun", "Evaporation", "蒸发"],
      ["cloud", "Condensation", "凝结"],
      ["cloud-with-rain", "Precipitation", "降水"],
      ["water-wave", "Collection", "汇集"],
    ],
  },
  {
    asked: lifeOf("butterfl(?:y|ies)|monarch", "蝴蝶"),
    sure: true,
    shape: "cycle",
    title: ["Life of a butterfly", "蝴蝶的一生"],
    parts: [
      ["own:eggs-on-leaf", "Egg", "卵"],
      ["bug", "Caterpillar", "毛毛虫"],
      ["own:chrysalis", "Chrysalis", "蛹"],
      ["butterfly", "Butterfly", "蝴蝶"],
    ],
  },
  {
    asked: lifeOf("frogs?", "青蛙|蛙"),
    sure: true,
    shape: "cycle",
    title: ["Life of a frog", "青蛙的一生"],
    parts: [
      ["own:frogspawn", "Eggs", "卵"],
      ["own:tadpole", "Tadpole", "蝌蚪"],
      ["own:tadpole-legs", "Tadpole with legs", "长腿的蝌蚪"],
      ["frog", "Frog", "青蛙"],
    ],
  },
  {
    asked: lifeOf("chickens?|hens?|chicks?", "鸡|小鸡|母鸡"),
    sure: true,
    shape: "cycle",
    title: ["Life of a chicken", "鸡的一生"],
    parts: [
      ["egg", "Egg", "蛋"],
      ["hatching-chick", "Hatching", "破壳"],
      ["baby-chick", "Chick", "小鸡"],
      ["rooster", "Adult", "成鸡"],
    ],
  },
  {
    asked: lifeOf("plants?|flowers?|sunflowers?|seeds?|beans?|trees?", "植物|种子|向日葵|豆子|花|大树"),
    sure: true,
    shape: "cycle",
    title: ["Life of a plant", "植物的一生"],
    parts: [
      ["own:seed", "Seed", "种子"],
      ["seedling", "Seedling", "发芽"],
      ["herb", "Young plant", "幼株"],
      ["sunflower", "Flower", "开花"],
    ],
  },
  {
    asked:
      /(?:life stages|stages of life|human life ?-?cycle|life ?-?cycle of (?:a )?(?:human|person))|人的?(?:一生|生命周期)/iu,
    sure: true,
    shape: "flow",
    title: ["Stages of life", "人的一生"],
    parts: [
      ["baby", "Baby", "婴儿"],
      ["child", "Child", "儿童"],
      ["woman", "Adult", "成年"],
      ["older-person", "Old age", "老年"],
    ],
  },
  {
    asked: /(?:four |4 |the )seasons|seasons of the year|四季|一年四季/iu,
    sure: false,
    shape: "cycle",
    title: ["The four seasons", "四季"],
    parts: [
      ["cherry-blossom", "Spring", "春"],
      ["sun", "Summer", "夏"],
      ["maple-leaf", "Autumn", "秋"],
      ["snowflake", "Winter", "冬"],
    ],
  },
  {
    asked: /food chain|食物链/iu,
    sure: true,
    shape: "flow",
    title: ["A food chain", "食物链"],
    parts: [
      ["sun", "Sun", "太阳"],
      ["herb", "Plant", "植物"],
      ["cricket", "Insect", "昆虫"],
      ["frog", "Frog", "青蛙"],
      ["snake", "Snake", "蛇"],
      ["eagle", "Eagle", "鹰"],
    ],
  },
  {
    asked: /phases? of the moon|moon phases?|lunar phases?|月相|月亮的变化/iu,
    sure: true,
    shape: "cycle",
    title: ["Phases of the moon", "月相"],
    parts: [
      ["new-moon", "New moon", "新月"],
      ["waxing-crescent-moon", "Waxing crescent", "蛾眉月"],
      ["first-quarter-moon", "First quarter", "上弦月"],
      ["waxing-gibbous-moon", "Waxing gibbous", "盈凸月"],
      ["full-moon", "Full moon", "满月"],
      ["waning-gibbous-moon", "Waning gibbous", "亏凸月"],
      ["last-quarter-moon", "Last quarter", "下弦月"],
      ["waning-crescent-moon", "Waning crescent", "残月"],
    ],
  },
  {
    asked: /states? of (?:matter|water)|solid,? liquid(?:,? and|,)? gas|物质的?(?:三态|状态)|水的?三态|三态变化/iu,
    sure: true,
    shape: "flow",
    title: ["States of matter", "物质的三态"],
    parts: [
      ["ice", "Solid", "固态"],
      ["droplet", "Liquid", "液态"],
      ["own:vapour", "Gas", "气态"],
    ],
  },
  {
    asked: /rock cycle|岩石循环/iu,
    sure: true,
    shape: "cycle",
    title: ["The rock cycle", "岩石循环"],
    parts: [
      ["volcano", "Igneous rock", "岩浆岩"],
      ["cloud-with-rain", "Weathering", "风化"],
      ["own:strata", "Sedimentary rock", "沉积岩"],
      ["rock", "Metamorphic rock", "变质岩"],
    ],
  },
  {
    asked: /scientific method|科学(?:探究|方法)/iu,
    sure: true,
    shape: "flow",
    title: ["The scientific method", "科学探究"],
    parts: [
      ["magnifying-glass-tilted-left", "Observe", "观察"],
      ["thinking-face", "Ask", "提问"],
      ["light-bulb", "Hypothesis", "假设"],
      ["test-tube", "Experiment", "实验"],
      ["bar-chart", "Analyse", "分析"],
      ["speech-balloon", "Share", "交流"],
    ],
  },
  {
    asked: /carbon cycle|碳循环/iu,
    sure: true,
    shape: "cycle",
    title: ["The carbon cycle", "碳循环"],
    parts: [
      ["cloud", "CO2 in the air", "空气中的二氧化碳"],
      ["deciduous-tree", "Plants take it in", "植物吸收"],
      ["cow", "Animals eat and breathe", "动物进食与呼吸"],
      ["factory", "Burning fuel", "燃料燃烧"],
    ],
  },
  {
    asked: /recycling (?:process|cycle)|how recycling works|回收(?:流程|过程)/iu,
    sure: true,
    shape: "cycle",
    title: ["Recycling", "回收利用"],
    parts: [
      ["own:bottle", "Use", "使用"],
      ["wastebasket", "Collect", "收集"],
      ["factory", "Process", "加工"],
      ["package", "New product", "新产品"],
    ],
  },
];

export type KnownTopic = {
  readonly things: readonly Thing[];
  readonly shape: Shape;
  readonly title: string;
  readonly sure: boolean;
};

export type NamedTopic = {
  /** English, which names it. */
  readonly title: string;
  readonly at: number; // UTF-16 code units
  readonly length: number;
};

/** Where a text names a topic. */
export function findTopic(text: string): NamedTopic | null {
  const topic = topicIn(text);
  const found = topic?.asked.exec(text);
  return topic && found ? { title: topic.title[0], at: found.index, length: found[0].length } : null;
}

function topicIn(text: string): Topic | undefined {
  return TOPICS.find(({ asked }) => asked.test(text));
}

/** The topic a text names, in its language; null when it names none. */
export function topicOf(text: string): KnownTopic | null {
  const zh = /\p{Script=Han}/u.test(text);
  const topic = topicIn(text);
  if (!topic) return null;
  const things = topic.parts.map(([drawing, en, chinese]) => ({
    name: zh ? chinese : en,
    drawing,
    count: 1,
    colour: null,
    size: 1,
    action: null,
    step: zh ? chinese : en,
  }));
  return { things, shape: topic.shape, title: topic.title[zh ? 1 : 0], sure: topic.sure };
}
