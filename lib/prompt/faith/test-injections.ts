// Prompts that an optimiser spoiled: each is a good prompt with one said fact dropped, changed or turned round.
// It knows nothing of the rules under test: facts are found by plain lists of words and by what message and prompt share.

export type Spoiled = { readonly how: string; readonly fact: string; readonly prompt: string };

const numbersEn = "two three four five six seven eight nine ten eleven twelve".split(" ");
const numbersZh = "两三四五六七八九十".split("");
const coloursEn =
  "red blue green yellow black white purple orange pink brown grey teal navy gold silver turquoise coral".split(" ");
const coloursZh = "红 蓝 绿 黄 黑 白 紫 橙 粉 棕 灰 金 银".split(" ");

const isChinese = (text: string) => /\p{Script=Han}/u.test(text);
const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const whole = (word: string) =>
  isChinese(word) ? new RegExp(literal(word), "g") : new RegExp(`(?<![\\w-])${literal(word)}(?![\\w-])`, "gi");
const outsideQuotes = (text: string) =>
  text.replace(/["“「『][^"”」』]*["”」』]|'[^'\n]{2,40}'(?!\w)/g, (quote) => " ".repeat(quote.length));
const otherOf = (list: readonly string[], word: string) => list[(list.indexOf(word) + 3) % list.length] ?? "";

/** Every way to spoil this prompt by one fact that the message states as the prompt does. */
export function spoil(message: string, prompt: string): readonly Spoiled[] {
  return [
    ...spoilNumbers(message, prompt),
    ...spoilColours(message, prompt),
    ...spoilTexts(message, prompt),
    ...spoilRefusals(message, prompt),
    ...spoilThings(message, prompt),
  ];
}

const occursOnce = (text: string, word: string) => (outsideQuotes(text).match(whole(word)) ?? []).length === 1;

function replaceOutside(text: string, word: string, by: string): string {
  const bare = outsideQuotes(text);
  let done = "";
  let from = 0;
  for (const { 0: found, index } of bare.matchAll(whole(word))) {
    done += text.slice(from, index) + by;
    from = index + found.length;
  }
  return done + text.slice(from);
}

function spoilNumbers(message: string, prompt: string): readonly Spoiled[] {
  const figures = (outsideQuotes(message).match(/(?<![\d:.#x])\d{1,3}(?![\d:.x])/g) ?? []).filter(
    (figure) => figure !== "1",
  );
  const changed = figures.map((figure) => [figure, String(Number(figure) + 1)] as const);
  const words = numbersEn.map((word) => [word, otherOf(numbersEn, word)] as const);
  const chinese = numbersZh.flatMap((word) => {
    const counted = new RegExp(`(?<![一二两三四五六七八九十第])${word}(?=[个只本棵颗朵条张幅杯根枝支位名种格步])`).test(
      message,
    );
    return counted ? [[`${word}`, otherOf(numbersZh, word)] as const] : [];
  });
  return [...changed, ...words, ...chinese].flatMap(([word, other]) =>
    occursOnce(message, word) && occursOnce(prompt, word)
      ? [{ how: "number changed", fact: word, prompt: replaceOutside(prompt, word, other) }]
      : [],
  );
}

function spoilColours(message: string, prompt: string): readonly Spoiled[] {
  const list = isChinese(message) ? coloursZh : coloursEn;
  const said = list.filter((word) => occursOnce(message, word) && occursOnce(prompt, word));
  return said.flatMap((word) => [
    { how: "colour changed", fact: word, prompt: replaceOutside(prompt, word, otherOf(list, word)) },
    { how: "colour dropped", fact: word, prompt: dropColour(prompt, word) },
  ]);
}

function dropColour(prompt: string, word: string): string {
  if (!isChinese(word)) return replaceOutside(prompt, word, "").replace(/ {2,}/g, " ");
  return prompt.replace(new RegExp(`[深浅淡]?${word}色?的?`), "");
}

function spoilTexts(message: string, prompt: string): readonly Spoiled[] {
  const quotes = [...message.matchAll(/["“「『]([^"”」』]{2,60})["”」』]/g)].map(([, inner = ""]) => inner.trim());
  return quotes.flatMap((inner) => {
    if (!prompt.includes(inner)) return [];
    const at = Math.floor(inner.length / 2);
    const letter = isChinese(inner) ? "龟" : inner[at] === "q" ? "z" : "q";
    return [
      {
        how: "letter changed",
        fact: inner,
        prompt: prompt.replaceAll(inner, inner.slice(0, at) + letter + inner.slice(at + 1)),
      },
      { how: "letter lost", fact: inner, prompt: prompt.replaceAll(inner, inner.slice(0, -1)) },
    ];
  });
}

function spoilRefusals(message: string, prompt: string): readonly Spoiled[] {
  const line = /^Avoid: (.+)$/m.exec(prompt);
  const items = line?.[1]?.split(/[,，、] ?/) ?? [];
  return items.flatMap((item) => {
    if (!outsideQuotes(message).toLowerCase().includes(item.toLowerCase())) return [];
    const rest = items.filter((one) => one !== item);
    const without = prompt.replace(/\n?Avoid: .+/, rest.length > 0 ? `\nAvoid: ${rest.join(", ")}` : "");
    const shown = without.replace(/^(Subject: .+)$/m, isChinese(item) ? `$1，${item}` : `$1 with ${item}`);
    return [
      { how: "refusal dropped", fact: item, prompt: without },
      { how: "refusal turned round", fact: item, prompt: shown },
    ];
  });
}

const otherThings = { en: "walrus", zh: "河马" };
const notThings = new Set(
  `with without under from that this their them they please could would draw make picture image poster illustration logo icon
  over into near around some other same front behind between above below keep everything else change style should light dark
  small large tiny huge more like want need called named saying says read reading text words label labels square portrait
  landscape wide format version versions background infographic diagram worksheet storyboard sheet birthday purpose social
  scene subject avoid composition count with room quiet empty holding wearing just only also then there here very quite
  colour colours color colors view side large product shot warm bright clean fresh deep pale soft long short tall young
  children's book cover look looks looking poster banner flyer infographic visible letters high quality modern simple what
  class brighter museum cozy warmer fewer outside full whole pattern number palette seen upon beside across each both many were have busy happy slowly brand headline title card post advert sprite`.split(
    /\s+/,
  ),
);

/** A word of at least four letters that message and prompt share, outside what is ruled out. */
function spoilThings(message: string, prompt: string): readonly Spoiled[] {
  const shown = outsideQuotes(prompt.replace(/^Avoid: .*$/m, ""));
  const words = isChinese(message) ? thingsZh(message, shown) : thingsEn(message, shown);
  const other = isChinese(message) ? otherThings.zh : otherThings.en;
  return words.map((word) => ({ how: "thing replaced", fact: word, prompt: replaceOutside(prompt, word, other) }));
}

function thingsEn(message: string, shown: string): readonly string[] {
  const words = new Set(outsideQuotes(message).match(/(?<![\w'-])[a-z]{4,}(?![\w'-])/gi) ?? []);
  return [...words].filter((word) => {
    const lower = word.toLowerCase();
    const isKnown =
      notThings.has(lower) || coloursEn.includes(lower) || numbersEn.includes(lower) || lower.endsWith("ly");
    return !isKnown && whole(word).test(shown);
  });
}

const namesZh =
  "狐狸 橡树 拿铁 牛角包 沙发 水彩 苹果 香蕉 盘子 裙子 帽子 风筝 蛋糕 蜡烛 墨镜 菠萝 森林 木屋 小河 剪纸 绵羊 山坡 头发 油画 骨架 恐龙 玻璃 企鹅 围巾 机器人 向日葵 火山 港口 雨伞 樱桃 宇航员 火星 气球 飞机 悬崖 精灵 皮甲 毛毛虫 蝴蝶 雨衣 靴子 鸡蛋 篮子 猫头鹰 满月 大象 帐篷 秋叶 皇冠 青蛙 里斯本 咖啡馆 电车 天空 谷仓 骑士 盾牌 蘑菇 花瓶 郁金香 野餐 柠檬水 牌子 狮子 眼睛 志愿者 垃圾 树屋 彩灯 架子 杯子 草莓 蜗牛 厨师 厨房 面条 屋顶 黑板 小狗 小猫 月亮 兔子 胡萝卜 水乡 细雨 少女 太阳系 行星 灯塔 海鸥 小船 柯基 桌子 椅子 书包 铅笔 自行车 雪人 城堡 轮船 老虎 长颈鹿".split(
    " ",
  );

function thingsZh(message: string, shown: string): readonly string[] {
  const bare = outsideQuotes(message);
  return namesZh.filter((name) => !notThings.has(name) && bare.includes(name) && shown.includes(name));
}
