// Numbers in words and digits.

const english: Readonly<Record<string, number>> = {
  one: 1,
  single: 1,
  two: 2,
  both: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
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
  thousand: 1000,
  dozen: 12,
  pair: 2,
  couple: 2,
  trio: 3,
  duo: 2,
  triplets: 3,
  twins: 2,
  twin: 2,
};

/** Of one lower-case word or figure; null when it is none. */
export function englishNumber(word: string): number | null {
  if (/^\d/.test(word)) return Number(word.replaceAll(",", ""));
  return Object.hasOwn(english, word) ? (english[word] ?? null) : null;
}

/** "twenty" + "five", "two" + "dozen": what two neighbouring numbers are together; null when they do not belong together. */
export function joinNumbers(first: number, second: number): number | null {
  if (first >= 20 && first <= 90 && first % 10 === 0 && second >= 1 && second <= 9) return first + second;
  if (first >= 1 && first <= 99 && (second === 12 || second === 100 || second === 1000)) return first * second;
  return null;
}

const digits = "零一二三四五六七八九";
const units: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 10_000 };
const own: Readonly<Record<string, number>> = { 两: 2, 俩: 2, 双: 2, 仨: 3, 〇: 0 };

/** Of a run of numerals such as 十二, 两百 or 20. */
export function chineseNumber(text: string): number | null {
  if (/^\d+(?:\.\d+)?$/.test(text)) return Number(text);
  let sum = 0;
  let digit: number | null = null;
  for (const character of text) {
    const unit = units[character];
    const value = own[character] ?? digits.indexOf(character);
    if (unit !== undefined) {
      sum += (digit ?? 1) * unit;
      digit = null;
    } else if (value < 0 || digit !== null) return null;
    else digit = value;
  }
  return text === "" ? null : sum + (digit ?? 0);
}
