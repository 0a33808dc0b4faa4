import { mediumWords } from "./words.ts";

const families = Object.entries(mediumWords).map(([name, [english, chinese]]) => ({
  name,
  english: new RegExp(`(?<![a-z0-9])(?:${english})(?![a-z0-9])`, "u"),
  chinese: chinese.split(" "),
}));

/** The ways of making a picture that a text names. */
export function mediumsOf(text: string): readonly string[] {
  const lower = text.toLowerCase();
  return families
    .filter(({ english, chinese }) => english.test(lower) || chinese.some((word) => lower.includes(word)))
    .map(({ name }) => name);
}

/** Whether two texts name ways of making a picture and none of them is the same. */
export function areOpposed(one: string, other: string): boolean {
  const [first, second] = [mediumsOf(one), mediumsOf(other)];
  return first.length > 0 && second.length > 0 && !first.some((name) => second.includes(name));
}
