import type { Detector } from "../match/rules.ts";

// Secrets by the word that says what they are, as people say it: "my password is …", "the api key: …". A word of plain
// letters behind it is more often a sentence.

const end = String.raw`[^\s"'，。；,;]`;
/** What may stand between the name of a secret and the secret. */
const is = String.raw`(?: is| are|'s|:|=| )[:=]? {0,2}["'“]?`;
const places = "alarm|door|gate|safe|lock|garage|house|locker|vault|phone|wifi|building|entrance|front door|back door";
const groups = String.raw`[A-Z0-9]{3,6}(?:-[A-Z0-9]{3,6}){1,6}`;

export const namedSecrets: readonly Detector[] = [
  {
    thing: "key",
    pattern:
      /\b(?:api[_ -]?key|secret(?:[_ -]?key)?|access[_ -]?key|token)\s{0,3}[:=]\s{0,3}["']?[^\s"'，。；,;]{6,200}/gi,
    isReal: (found) => hasDigitAndLetter(valuePart(found)) || valuePart(found).length >= 24,
  },
  {
    thing: "key",
    pattern: /\b(?:password|passwd|passcode|passphrase|pwd|pw)\s{0,3}[:=]\s{0,3}["']?[^\s"'，。；,;]{4,200}/gi,
    isReal: (found) => isOddWord(valuePart(found)) || /[:=]["']?\S{6}/.test(found),
  },
  {
    thing: "key",
    pattern: new RegExp(
      String.raw`\b(?:pass(?= is|'s|:|=)|pass(?:word|code|phrase)|pwd|pw|pin(?: code| number)?|(?:verification|security|access|entry|alarm|door|gate|lock|garage|safe|login) (?:code|pin|combination))(?: (?:at|of|for|on|to) [a-z' ]{1,20})?${is}(?<value>${end}{4,64})`,
      "gi",
    ),
    isReal: isOddWord,
  },
  {
    thing: "key",
    pattern: new RegExp(String.raw`\bpass(?:word|code|phrase) (?:to|as) ["'“]?(?<value>${end}{4,64})`, "gi"),
    isReal: isOddWord,
  },
  // "wifi: HomeNet, pass quietriver88"
  {
    thing: "key",
    pattern: new RegExp(String.raw`(?<=[,;(] ?)pass (?<value>${end}{6,64})`, "gi"),
    isReal: (found) => /[A-Za-z]/.test(found) && /\d/.test(found),
  },
  // A passphrase of plain words, none of which ties a sentence
  {
    thing: "key",
    pattern:
      /\b(?:password|passphrase) is ["“]?(?<value>[a-z]{3,12}(?: [a-z]{3,12}){3,5})(?= by the way|["”,.;!?\n]|$)/gi,
    isReal: (found) => !tying.test(found),
  },
  {
    thing: "key",
    pattern: new RegExp(
      String.raw`\b(?:(?:the|my|our|this|api|secret|private|access|encryption|master|recovery|licen[cs]e|serial|product|activation)[ _-]key|(?:the|my|our|his|her|api|auth|access|bearer) token|(?:the|my|our) secret)${is}(?<value>${end}{8,200})`,
      "gi",
    ),
    isReal: isCode,
  },
  {
    thing: "key",
    pattern: new RegExp(String.raw`\bcredentials:? [\w.@-]{2,40} ?/ ?(?<value>${end}{6,64})`, "gi"),
    isReal: isOddWord,
  },
  {
    thing: "key",
    pattern: new RegExp(
      String.raw`\b(?:2FA|two-factor|one-time|OTP|SMS|recovery|backup)(?: code| password| pin| key)${is}(?<value>\d{3}[ -]\d{3}(?!\d)|${groups}|\d{4,12}(?:-\d{3,8})?)`,
      "gi",
    ),
  },
  {
    thing: "key",
    pattern: new RegExp(
      String.raw`\bcodes? (?:for|of|to|at) (?:the |my |our )?(?:${places})${is}(?<value>[\d#*]{4,10})(?!\d)`,
      "gi",
    ),
  },
  {
    thing: "key",
    pattern: /(?:密码|密钥|口令|令牌|秘钥)\s{0,3}[:=]\s{0,3}["']?[A-Za-z0-9!@#$%^&*_.+/-]{4,200}/g,
    isReal: (found) => /\d/.test(found) || valuePart(found).length >= 6,
  },
  {
    thing: "key",
    pattern:
      /(?:密码|密钥|口令|令牌|秘钥|验证码|提取码|动态码|校验码)(?:是|为|:|=|\s){0,3}["“]?(?<value>[A-Za-z0-9!@#$%^&*_.+-]{4,64})/g,
    isReal: (found) => /\d/.test(found),
  },
];

const tying =
  /\b(?:the|and|but|for|with|under|over|on|in|at|is|are|was|not|too|very|that|this|hidden|written|behind|inside|from|into|somewhere|always|never|only|just|about|your|his|her|their|our)\b/i;

function valuePart(assignment: string): string {
  return assignment.slice(assignment.search(/[:=]/) + 1).replace(/^\s*["']?/, "");
}

function hasDigitAndLetter(word: string): boolean {
  return /\d/.test(word) && /[A-Za-z]/.test(word) && word.length >= 8;
}

/** No word of a sentence: it has a digit, or a sign or a capital in its middle. */
function isOddWord(word: string): boolean {
  return /\d/.test(word) || /[A-Za-z][!@#$%^&*+=][A-Za-z0-9]/.test(word) || /[a-z][A-Z]/.test(word);
}

/** Letters among figures, and no measure such as "1200x600" or "35mm-film". */
function isCode(word: string): boolean {
  const digits = word.replace(/\D/g, "").length;
  const letters = word.replace(/[^A-Za-z]/g, "").length;
  return digits >= 2 && letters >= 2 && !/^\d{1,5}(?:x\d{1,5}|[a-z]{1,3}|-[a-z]+)*$/i.test(word);
}
