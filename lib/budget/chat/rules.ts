import type { ChatPrice } from "../../infra/model/facts/port.ts";
import type { ChatUsage } from "../../infra/model/port.ts";

const usualLetters = 4; // of a token
const cjk = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uffef]/gu;

/** About how many tokens a text is: a character each in Chinese, Japanese and Korean, otherwise some letters. */
export function guessTokens(text: string, lettersPerToken = usualLetters): number {
  const wide = text.match(cjk)?.length ?? 0;
  return wide + Math.ceil((text.length - wide) / lettersPerToken);
}

/** What an answer cost, in micro-dollars, any part of one counted as one. */
export function chatCostMicroUsd(price: ChatPrice, usage: ChatUsage): bigint {
  const { in: all, cached, out } = usage;
  return BigInt(Math.ceil((all - cached) * price.in + cached * price.cached + out * price.out));
}
