// Times of day as a clock shows them: "ten past ten", "half past six", 三点半, 10:10.
import { chineseCount, englishCount } from "./numbers.ts";

export type ClockTime = { readonly hour: number; readonly minute: number };

const NUMBER =
  "\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty(?:-five)?|a quarter|quarter|half";
const DIGITS = /\b(\d{1,2})[:：](\d{2})\b/u;
const PAST = new RegExp(`\\b(${NUMBER}) (?:minutes )?(past|after|to|before) (${NUMBER})\\b`, "iu");
const SHARP = new RegExp(
  `\\b(?:showing|shows|at|says|set to|reads?) (${NUMBER}) ?(?:o'clock|am|pm)?\\b|\\b(${NUMBER}) ?o'clock\\b`,
  "iu",
);
const CHINESE = /([一二两三四五六七八九十]{1,2}|\d{1,2})点(?:(半)|(一刻)|([一二三四五六七八九十零]{1,3}|\d{1,2})分?)?/u;

const minutesOf = (word: string): number => (/quarter/i.test(word) ? 15 : /half/i.test(word) ? 30 : numberOf(word));
const numberOf = (word: string): number =>
  /^\d+$/.test(word) ? Number(word) : (englishCount(word.toLowerCase()) ?? Number.NaN);
const valid = (hour: number, minute: number): ClockTime | null =>
  Number.isInteger(hour) && hour >= 0 && hour <= 24 && Number.isInteger(minute) && minute >= 0 && minute < 60
    ? { hour: ((hour + 11) % 12) + 1, minute }
    : null;

/** The time a text says a clock shows, or null. */
export function clockTimeIn(text: string): ClockTime | null {
  const digits = DIGITS.exec(text);
  if (digits) return valid(Number(digits[1]), Number(digits[2]));
  const past = PAST.exec(text);
  if (past) {
    const [minutes, hour] = [minutesOf(past[1] ?? ""), numberOf(past[3] ?? "")];
    return /past|after/i.test(past[2] ?? "") ? valid(hour, minutes) : valid(hour === 1 ? 12 : hour - 1, 60 - minutes);
  }
  const chinese = CHINESE.exec(text);
  if (chinese) {
    const minute = chinese[2] ? 30 : chinese[3] ? 15 : chinese[4] ? (chineseCount(chinese[4]) ?? 0) : 0;
    return valid(chineseCount(chinese[1] ?? "") ?? Number.NaN, minute);
  }
  const sharp = SHARP.exec(text);
  return sharp ? valid(numberOf(sharp[1] ?? sharp[2] ?? ""), 0) : null;
}
