import { withoutQuotes } from "../quotes/rules.ts";

const hanShare = 0.12; // a Chinese character says about as much as a word of six letters

/** Whether a text is Chinese, whatever stands in quotation marks. */
export function isHan(text: string): boolean {
  const bare = withoutQuotes(text, "");
  const han = lengthOf(bare, /\p{Script=Han}+/gu);
  return han > (han + lengthOf(bare, /\p{Script=Latin}+/gu)) * hanShare;
}

/** Of all runs together: a text has few runs and many letters. */
function lengthOf(text: string, runs: RegExp): number {
  return (text.match(runs) ?? []).reduce((sum, run) => sum + run.length, 0);
}
