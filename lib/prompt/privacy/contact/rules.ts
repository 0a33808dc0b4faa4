import { type Detector, matchAll } from "../match/rules.ts";
import type { Span } from "../schema.ts";

// How somebody is reached: mail addresses, telephone numbers, names in messengers.

const fileEnding = /\.(?:png|jpe?g|gif|svg|webp|avif|pdf|css|js|ts|tsx|json|md|zip|mp4)$/i;
const topLevel = "(?:com|net|org|edu|gov|io|co|cn|de|uk|fr|es|it|jp|kr|ru|info|biz|me|dev|app)";

const emails: readonly Detector[] = [
  {
    thing: "email",
    needs: /@/,
    pattern: /[\p{L}\p{N}._%+'-]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,24}/gu,
    isReal: (found) => !fileEnding.test(found),
  },
  {
    thing: "email",
    needs: /[[(（]at[\])）]/i,
    pattern:
      /[A-Za-z0-9._%+-]{1,64} ?[[(（]at[\])）] ?[A-Za-z0-9-]{1,63}(?:(?:\.| ?[[(]dot[\])] ?)[A-Za-z0-9-]{2,63}){1,4}/gi,
  },
  {
    thing: "email",
    needs: / dot /i,
    pattern: new RegExp(
      String.raw`(?:[a-z0-9_-]{1,20} dot ){0,3}[A-Za-z0-9._%+-]{1,64} at [A-Za-z0-9-]{1,63} dot ${topLevel}\b`,
      "gi",
    ),
  },
];

export function findEmails(text: string): readonly Span[] {
  return emails.flatMap((detector) => matchAll(text, detector));
}

// No digit, letter or point before a number, and nothing after it that would make it a longer one.
const open = String.raw`(?<![A-Za-z0-9#$€£¥_]|\d[.,/-]|[.])`;
const close = String.raw`(?![A-Za-z0-9_%]|[.,/-]\d)`;
const number = (body: string) => new RegExp(`${open}${body}${close}`, "g");
const otherLabel = /(?:订单|单号|编号|货号|流水号|销量|order|sku|isbn|invoice|serial|part|item|ref)[^\d\n]{0,12}$/i;

const telephones: readonly Detector[] = [
  // Mainland China: mobile, and with an area code
  { thing: "phone", pattern: number(String.raw`(?:(?:\+|00)?86[ -]?)?1[3-9]\d[ -]?\d{4}[ -]?\d{4}`) },
  { thing: "phone", pattern: number(String.raw`(?:\(0\d{1,3}\) ?|0[1-9]\d{1,2}[ -])\d{3,4}[ -]?\d{4}`) },
  { thing: "phone", pattern: number(String.raw`[48]00[ -]\d{3,4}[ -]\d{3,4}`) },
  // The same, some or all of it in Chinese numerals
  {
    thing: "phone",
    pattern:
      /(?<![0-9零〇一二三四五六七八九幺])[1一幺][3-9三四五六七八九](?:[ -]?[0-9零〇一二三四五六七八九幺]){9}(?![0-9零〇一二三四五六七八九幺])/g,
    isReal: (found) => /[零〇一二三四五六七八九幺]/.test(found),
  },
  // With a country code
  { thing: "phone", pattern: number(String.raw`\+[1-9](?:[ ./()-]{0,2}\d){7,14}`), isReal: (found) => !isRound(found) },
  {
    thing: "phone",
    pattern: number(String.raw`00[1-9](?:[ .-]?\d){8,13}`),
    isReal: (found) => new Set(found).size > 3,
  },
  // North America
  {
    thing: "phone",
    pattern: number(
      String.raw`(?:1[ .-])?(?:\([2-9]\d{2}\) ?|[2-9]\d{2}[ .-])[2-9]\d{2}[ .-]\d{4}(?: ?(?:ext|x)\.? ?\d{1,5})?`,
    ),
  },
  // Others with a leading zero: in groups, and in pairs
  {
    thing: "phone",
    pattern: number(String.raw`0[1-9]\d{1,3}[ -]\d{3,8}(?:[ -]\d{3,4}){0,2}`),
    isReal: hasDigits(9, 11),
  },
  {
    thing: "phone",
    pattern: number(String.raw`(?<!\d[ .])0[1-9](?:[ .]\d{2}){4}(?![ .]\d)`),
    isReal: (found) => !isCounting(found),
  },
  // A number that is called one
  {
    thing: "phone",
    pattern: new RegExp(
      String.raw`\b(?:telephone|phone|tel|mobile|whatsapp|signal|telegram|viber|sms|fax|dial|call(?: us| me)?|(?:ring|text|reach)(?: me| us)|cell(?: phone|'s| is|:)|(?:my|our) number(?:'s| is))(?: number| is| at| on| to)?[ :.#]{0,3}(?<value>\(?\d(?:[ .()-]{0,2}\d){6,13}(?: ?(?:ext|x)\.? ?\d{1,5})?)${close}`,
      "gi",
    ),
    isReal: (found) => !/^555[ .-]?01\d\d$/.test(found), // kept free for stories
  },
  {
    thing: "phone",
    pattern: new RegExp(
      String.raw`(?:电话|手机|热线|座机|传真|致电|请拨|拨打|短信|咨询|联系|号码)[^\d\n，。；¥]{0,6}(?<value>\(?\d(?:[ ()-]{0,2}\d){6,13})${close}`,
      "g",
    ),
  },
  // Messengers
  {
    thing: "phone",
    pattern:
      /(?:微信|[Ww]e[Cc]hat|(?<![A-Za-z])[Vv][Xx]|V信)(?:号| ?[Ii][Dd])?[: ]{0,3}(?<value>[A-Za-z][A-Za-z0-9_-]{5,19})(?![A-Za-z0-9_])/g,
    isReal: (found) => /[\d_]/.test(found),
  },
  { thing: "phone", pattern: /(?:(?<![A-Za-z])QQ|扣扣)(?:号码|号|群)?[: ]{0,3}(?<value>[1-9]\d{4,11})(?!\d)/gi },
];

export function findPhones(text: string): readonly Span[] {
  return telephones.flatMap(({ isReal, ...detector }) =>
    matchAll(text, {
      ...detector,
      isReal: (found, before) => !otherLabel.test(before) && (isReal?.(found, before) ?? true),
    }),
  );
}

function hasDigits(least: number, most: number): (found: string) => boolean {
  return (found) => {
    const count = found.replace(/\D/g, "").length;
    return count >= least && count <= most;
  };
}

/** "+20 000 000": a large number, not one to call. */
function isRound(found: string): boolean {
  return /^\+\d{1,3}(?: 000)+$/.test(found);
}

/** "01 02 03 04 05": somebody counts. */
function isCounting(found: string): boolean {
  const pairs = found.split(/[ .]/).map(Number);
  return pairs.every((pair, at) => at === 0 || pair === (pairs[at - 1] ?? 0) + 1);
}
