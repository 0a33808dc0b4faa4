// "A 4-step life cycle of a frog": one picture for each step of something that has known ones.
import { findTopic } from "#lib/engine/illustrator/kinds/read/topics.ts";
import { chineseCount, englishCount } from "#lib/engine/lexicon/numbers.ts";
import { tidy } from "../text/words.ts";

type Stage = readonly [en: string, zh: string];

/** By the topic's English title: what is seen at each stage. */
const STAGES: Readonly<Record<string, readonly Stage[]>> = {
  "Life of a butterfly": [
    ["butterfly eggs on a leaf", "叶子上的蝴蝶卵"],
    ["a caterpillar on a leaf", "叶子上的毛毛虫"],
    ["a chrysalis", "蛹"],
    ["a butterfly over a flower", "花上的蝴蝶"],
  ],
  "Life of a frog": [
    ["frogspawn in a pond", "池塘里的蛙卵"],
    ["a tadpole in a pond", "池塘里的蝌蚪"],
    ["a froglet in a pond", "池塘里的幼蛙"],
    ["a frog by a pond", "池塘边的青蛙"],
  ],
  "Life of a chicken": [
    ["an egg in a nest", "窝里的蛋"],
    ["a hatching chick", "正在孵化的小鸡"],
    ["a chick in the grass", "草地上的小鸡"],
    ["a hen in the grass", "草地上的母鸡"],
  ],
  "Life of a plant": [
    ["a seed", "种子"],
    ["a seedling", "幼苗"],
    ["a potted plant", "盆栽"],
    ["a sunflower", "向日葵"],
  ],
  "Stages of life": [
    ["a baby", "婴儿"],
    ["a child", "儿童"],
    ["a woman", "女人"],
    ["an old person", "老人"],
  ],
  "The water cycle": [
    ["the sun over the sea", "海上的太阳"],
    ["clouds over the mountains", "山上的云"],
    ["rain over the mountains", "山上下雨"],
    ["a river and the sea", "河流和大海"],
  ],
};

const NUMBER = "\\d{1,2}|two|three|four|five|six|seven|eight";
const HAN = "\\d{1,2}|[两二三四五六七八]";
const SHEETS = "(?:pictures|images|illustrations|drawings|steps|stages|scenes|flash ?cards)";
const ASKED: readonly RegExp[] = [
  new RegExp(`\\b(?<n>${NUMBER})[- ](?:step|stage|part|picture)\\b`, "iu"),
  new RegExp(
    `,? ?\\b(?:in|as|into) (?:the )?(?:(?<n>${NUMBER}) )?(?:(?:separate|different|single) )?${SHEETS}\\b`,
    "iu",
  ),
  new RegExp(`\\b(?<n>${NUMBER}) (?:separate |different )?${SHEETS} (?:of|for|from|showing)\\b`, "iu"),
  /,? ?\b(?:one|a) (?:picture|image|drawing) (?:for|of) (?:each|every) (?:stage|step)\b/iu,
  new RegExp(
    `[，,]?(?:分成|分为|画成|做成)?(?<n>${HAN})(?:[张幅](?:不同的?|单独的?)?(?:图片?|画|插图)|个?(?:阶段|步骤|步))的?`,
    "u",
  ),
  /[，,]?每(?:个|一)?(?:阶段|步)(?:各?画)?一[张幅](?:图|画)?/u,
];

/** One sheet that shows all of it. */
const ONE_SHEET =
  /\b(?:diagram|chart|poster|infographic|worksheet|comic|storyboard|wheel|timeline|on one|in one|a single)\b|示意图|海报|图解|循环图|流程图|信息图|图表|练习|漫画|分镜|一张图[里上中]/iu;

export type Stages = { readonly items: readonly string[]; readonly shared: string };

/** What each picture shows, and what was said for all of them; null when one picture is asked for, or no known stages. */
export function readStages(text: string): Stages | null {
  const topic = findTopic(text);
  const stages = topic && STAGES[topic.title];
  if (!stages || ONE_SHEET.test(text)) return null;
  const without = `${text.slice(0, topic.at)} ${text.slice(topic.at + topic.length)}`;
  const asked = ASKED.map((pattern) => pattern.exec(without)).find((found) => found !== null);
  if (!asked) return null;
  const said = asked.groups?.["n"];
  const count = said === undefined ? stages.length : (englishCount(said.toLowerCase()) ?? chineseCount(said));
  if (count === null || count < 2 || count > stages.length) return null;
  const isChinese = /\p{Script=Han}/u.test(text);
  const rest = tidy(`${without.slice(0, asked.index)} ${without.slice(asked.index + asked[0].length)}`);
  // The first and the last one always: a life that ends as a tadpole would be told wrongly.
  const items = Array.from({ length: count }, (_, at) => {
    const stage = stages[Math.round((at * (stages.length - 1)) / (count - 1))];
    return stage?.[isChinese ? 1 : 0] ?? "";
  });
  return { items, shared: tidy(rest.replace(/^(?:(?:an?|the|of|showing)\b ?)+|^(?:一套|一组|的)+/iu, "")) };
}
