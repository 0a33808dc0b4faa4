// Counts in words and digits, and the Chinese measure words that follow them.

const ENGLISH: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  single: 1,
  two: 2,
  pair: 2,
  couple: 2,
  both: 2,
  three: 3,
  trio: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  dozen: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  few: 3,
  several: 4,
  some: 3,
  many: 8,
  lots: 9,
  group: 5,
  flock: 7,
  herd: 6,
  bunch: 5,
  school: 7,
  row: 5,
  swarm: 9,
  crowd: 12,
  family: 3,
};

const CHINESE_DIGITS = "零一二三四五六七八九";

/** Measure words between a Chinese number and its noun. */
export const CLASSIFIERS =
  "只个本棵颗朵条匹头辆艘架座间栋幢把张幅杯碗盘瓶块片束根枝位名群些对双件顶台艘朵盏盆串粒株尊扇道轮滴份种款";

/** The number an English word or digits stand for, or null. */
export function englishCount(word: string): number | null {
  if (/^\d{1,3}$/.test(word)) return Number(word);
  return ENGLISH[word] ?? null;
}

/** The number written in Chinese or digits (一, 两, 十二, 20, 几, 许多), or null. */
export function chineseCount(text: string): number | null {
  if (/^\d{1,3}$/.test(text)) return Number(text);
  if (text === "两" || text === "俩") return 2;
  if (text === "几" || text === "数") return 4;
  if (text === "许多" || text === "很多" || text === "好多") return 8;
  const tens = /^([一二三四五六七八九])?十([一二三四五六七八九])?$/.exec(text);
  if (tens)
    return (tens[1] ? CHINESE_DIGITS.indexOf(tens[1]) : 1) * 10 + (tens[2] ? CHINESE_DIGITS.indexOf(tens[2]) : 0);
  const digit = text.length === 1 ? CHINESE_DIGITS.indexOf(text) : -1;
  return digit >= 0 ? digit : null;
}
