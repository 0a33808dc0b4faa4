import type { CheckItem } from "../schema.ts";

const chinese = /\p{Script=Han}/u;

/** What to say to have it put right, in the language of its words. */
export function fixOf({ kind, words }: CheckItem): string {
  return (chinese.test(words) ? fixesZh : fixesEn)[kind](words);
}

type Fixes = Readonly<Record<CheckItem["kind"], (words: string) => string>>;

const fixesEn: Fixes = {
  count: (words) => `Make it exactly ${words}. Keep everything else as it is.`,
  colour: (words) => `Change only the colour: ${words}. Keep everything else as it is.`,
  text: (words) => `The text must read exactly “${words}”. Keep everything else as it is.`,
  keep: (words) => `Add ${words}. Keep everything else as it is.`,
  avoid: (words) => `Remove ${words}. Keep everything else as it is.`,
};

const fixesZh: Fixes = {
  count: (words) => `改成正好${words}，其他都保持不变。`,
  colour: (words) => `只改颜色：${words}，其他都保持不变。`,
  text: (words) => `文字必须一字不差地写成“${words}”，其他都保持不变。`,
  keep: (words) => `补上${words}，其他都保持不变。`,
  avoid: (words) => `去掉${words}，其他都保持不变。`,
};
