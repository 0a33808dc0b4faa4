import { describe, expect, it } from "vitest";
import { rehearse } from "./rehearsal.ts";

/** A wish, and every noun, number, colour, text and refusal it holds: all of them must be in the brief. */
const WISHES: readonly (readonly [wish: string, words: string])[] = [
  [
    "five red apples, three yellow bananas and one green pear on a white plate",
    "five red apples three yellow bananas one green pear white plate",
  ],
  [
    "a girl with a red balloon and a boy with a blue kite on a hill, sunset, watercolour, wide format, no clouds",
    "girl red balloon boy blue kite hill sunset watercolour wide clouds",
  ],
  [
    'Create an Instagram post for our summer sale: beach umbrella, sunglasses, ice cream. Text: "SUMMER SALE", colours coral and turquoise, square',
    "social_post|summer|beach umbrella|sunglasses|ice cream|SUMMER SALE|coral|turquoise|square",
  ],
  ["I need 3 banner ideas for a coffee brand, warm colours, no people", "3,|coffee brand|warm|people|wide"],
  [
    "design a flyer about recycling for kids with the headline SAVE OUR PLANET and five children around a globe",
    "recycling|kids|SAVE OUR PLANET|five children|globe|poster",
  ],
  ["a robot character sheet with front, side and back views", "robot front side back character"],
  ["an empty street without cars or people at dawn", "empty street cars people dawn"],
  [
    "make a birthday card for my mum with a cake and 3 candles that says Happy Birthday Mum",
    "birthday|mum|cake|3 candles|Happy Birthday Mum",
  ],
  [
    "a vintage travel poster for Kyoto with a pagoda, cherry blossoms and a koi fish, 4:5",
    "vintage|Kyoto|pagoda|cherry blossoms|koi fish|portrait",
  ],
  [
    "portrait of a woman with red hair and green eyes, oil painting, no glasses, dark background",
    "woman|red hair|green eyes|oil painting|glasses|dark background",
  ],
  [
    "two owls, one bear and seven mice in a library at night, flat style, brand colours #112233, #FFAA00 and teal, high quality",
    "two owls|one bear|seven mice|library|night|flat|#112233|#FFAA00|teal|high",
  ],
  ["a map of a treasure island with a volcano, a forest and a harbour", "map|treasure island|volcano|forest|harbour"],
  [
    "photo of a tiny house between two huge trees, from above, negative space on the left, foggy",
    "tiny house|two huge trees|from above|negative space on the left|foggy|photo",
  ],
  ["a cat, but no dog, in the rain at 9:30", "cat|dog|rain|9:30"],
  ["a basket full of strawberries, no background people", "basket|strawberries|background people"],
  ["a poster saying HELLO, WORLD for a library, no logo, no border", "HELLO|library|logo|border"],
  ["jazz poster with a saxophone player", "jazz|saxophone player|poster"],
  ["a coffee shop logo", "coffee shop|logo"],
  ["a space birthday card with a cat", "space|Birthday|cat"],
  ["a summer sale poster with a zorblax", "summer sale|zorblax"],
  ["peach", "a peach"],
  ["orange on a plate", "an orange on a plate"],
  ["青蛙生命周期，分成四张图", "池塘里的蛙卵|蝌蚪|幼蛙|池塘边的青蛙"],
  ["小狗的一生，分成四张图", "小狗的一生|4,"],
  ["爵士海报，有萨克斯手", "爵士|萨克斯手|poster"],
  ["一家叫蓝鸮的咖啡店的标志", "蓝鸮|咖啡店|logo"],
  ["五个红苹果、三根黄香蕉和一个绿梨放在白盘子上", "五个红苹果|三根黄香蕉|一个绿梨|白盘子"],
  [
    "给咖啡店设计一张海报，写着「新品上市」，一杯拿铁和两个牛角包，暖色调，不要人物和文字以外的标志，竖版",
    "poster|咖啡店|新品上市|一杯拿铁|两个牛角包|暖|人物|portrait",
  ],
  ["三只小猫在蓝色沙发上睡觉，窗外下着雪，水彩，不要狗", "三只小猫|蓝色沙发|睡觉|雪|水彩|狗"],
  [
    "一个穿红裙子的女孩和一个戴蓝帽子的男孩在海边放风筝，日落，横版，高清",
    "红裙子|女孩|蓝帽子|男孩|海边|风筝|日落|landscape|high",
  ],
  ["画一张生日贺卡，有蛋糕和三根蜡烛，写上“生日快乐”，粉色和金色", "生日|蛋糕|三根蜡烛|生日快乐|粉色|金色"],
  ["透明背景的贴纸：戴墨镜的菠萝", "transparent|墨镜|菠萝"],
  ["森林里有一座小木屋，旁边有两棵大树和一条小河，没有人，夜晚，剪纸风格", "森林|小木屋|两棵大树|小河|人|夜晚|剪纸"],
];

describe("nothing that was said is lost", () => {
  it.each(WISHES)("%s", async (wish, words) => {
    const [line] = await rehearse([wish]);
    const brief = JSON.stringify(line?.briefs).replaceAll(`"count":`, "");
    for (const word of words.split(words.includes("|") ? "|" : " ")) {
      expect(brief).toContain(word);
    }
  });

  it("nor in a message of many sentences", async () => {
    const nouns = ["fox", "owl", "bear", "wolf", "cat", "dog", "horse", "goat", "frog", "bee"];
    const wish = Array.from(
      { length: 70 },
      (_, at) => `a ${nouns[at % 10] ?? "fox"} with ${at + 2} numbered stones`,
    ).join(", ");
    const brief = JSON.stringify((await rehearse([wish]))[0]?.briefs);
    for (let at = 2; at < 72; at++) expect(brief).toContain(`${at} numbered`);
  });
});
