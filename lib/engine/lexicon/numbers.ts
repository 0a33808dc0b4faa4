// Counts in words and digits, and the Chinese measure words that follow them.

const ENGLISH: Readonly<Record<string, number>> = {
  zero: 0,
  a: 1,
  an: 1,
  one: 1,
  single: 1,
  another: 1,
  lone: 1,
  lonely: 1,
  two: 2,
  twin: 2,
  pair: 2,
  couple: 2,
  both: 2,
  three: 3,
  trio: 3,
  triple: 3,
  four: 4,
  quartet: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  dozen: 12,
  dozens: 36,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  hundred: 100,
  hundreds: 200,
  thousand: 1000,
  thousands: 2000,
  few: 3,
  several: 4,
  some: 3,
  many: 8,
  numerous: 9,
  countless: 40,
  lots: 9,
  group: 5,
  flock: 7,
  herd: 6,
  bunch: 5,
  school: 7,
  row: 5,
  line: 5,
  swarm: 9,
  crowd: 12,
  team: 5,
  pack: 5,
  family: 3,
};

/** Phrases that count as one word of number. */
export const COUNT_PHRASES: readonly (readonly [number, string, string])[] = [
  [6, "half a dozen|half dozen|a half dozen", "半打"],
  [2, "a couple of|a pair of|couple of|pair of|two of", "一对 一双 两个 俩"],
  [4, "two pairs of", "两对 两双"],
  [6, "three pairs of", "三对 三双"],
  [12, "a dozen of|a dozen|one dozen", "一打"],
  [24, "two dozen", "两打"],
  [36, "three dozen|dozens of", "三打"],
  [3, "a few|a few of|family of|a family of|a trio of", "三两"],
  [5, "a group of|a bunch of|group of|bunch of|a handful of|a pack of|a team of|a cluster of", "一小群 一些 一堆"],
  [6, "a herd of|herd of|a litter of", "一群 一大家"],
  [7, "a flock of|flock of|a school of|school of|flocks of", "成群 成群的"],
  [9, "lots of|a lot of|plenty of|loads of|a swarm of|swarm of|tons of", "许多 很多 好多 好些 不少 众多 大量"],
  [12, "a crowd of|crowd of|crowds of|a colony of|masses of", "一大群 一大堆 人群"],
  [40, "countless|an army of|a sea of", "无数 数不清的 成百上千 漫天 满天 数十"],
  [100, "a hundred|one hundred|hundreds of", "一百 上百 数百 几百"],
  [1000, "a thousand|one thousand|thousands of", "一千 上千 数千 几千"],
];

const CHINESE_DIGITS = "零一二三四五六七八九";

/** Measure words between a Chinese number and its noun. */
export const CLASSIFIERS =
  "只个本棵颗朵条匹头辆艘架座间栋幢把张幅杯碗盘瓶块片束根枝位名群些对双件顶台盏盆串粒株尊扇道轮滴份种款打副面排圈支枚套袋箱罐篮筐节口封团堆头尾峰则样盒壶锅所家栏丛";

/** The number an English word ("twenty-five" included) or digits stand for, or null. */
export function englishCount(word: string): number | null {
  if (/^\d{1,3}$/.test(word) || /^[1-9]000$/.test(word)) return Number(word);
  const [tens = "", ones = "", rest] = word.split("-");
  const high = ENGLISH[tens] ?? 0;
  const low = ENGLISH[ones] ?? 0;
  if (ones && rest === undefined && high >= 20 && high <= 90 && low >= 1 && low <= 9) return high + low;
  return Object.hasOwn(ENGLISH, word) ? (ENGLISH[word] ?? null) : null;
}

/** The number written in Chinese or digits (一, 两, 十二, 20, 三五, 几, 许多, 一百), or null. */
export function chineseCount(text: string): number | null {
  if (/^\d{1,4}$/.test(text)) return Number(text);
  if (text === "两" || text === "俩" || text === "双") return 2;
  if (text === "仨") return 3;
  if (text === "几" || text === "数") return 4;
  if (text === "许多" || text === "很多" || text === "好多") return 8;
  if (text === "十几") return 12;
  if (text === "几十") return 30;
  const hundreds = /^([一二两三四五六七八九])百$/.exec(text);
  if (hundreds?.[1]) return digit(hundreds[1]) * 100;
  const tens = /^([一二三四五六七八九])?十([一二三四五六七八九])?$/.exec(text);
  if (tens) return (tens[1] ? digit(tens[1]) : 1) * 10 + (tens[2] ? digit(tens[2]) : 0);
  // 两三只, 三五个: the upper one.
  const about = /^[一两二三四五六七八]([二三四五六七八九])$/.exec(text);
  if (about?.[1]) return digit(about[1]);
  const one = text.length === 1 ? CHINESE_DIGITS.indexOf(text) : -1;
  return one >= 0 ? one : null;
}

const digit = (text: string): number => (text === "两" ? 2 : CHINESE_DIGITS.indexOf(text));
