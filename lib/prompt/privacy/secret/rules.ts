import { type Detector, matchAll } from "../match/rules.ts";
import type { Span } from "../schema.ts";

// Keys by the forms that their makers gave them, whatever is called a password, and addresses that carry either.

const forms: readonly RegExp[] = [
  /\bsk-[A-Za-z0-9_-]{16,200}/g, // OpenAI and those who copied its form
  /\b(?:ghp|gho|ghs|ghu|ghr)_[A-Za-z0-9]{20,255}\b/g, // GitHub
  /\bgithub_pat_[A-Za-z0-9_]{20,255}\b/g,
  /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g, // AWS
  /\bLTAI[A-Za-z0-9]{12,30}\b/g, // Alibaba Cloud
  /\bAKID[A-Za-z0-9]{28,40}\b/g, // Tencent Cloud
  /\bAIza[A-Za-z0-9_-]{30,40}/g, // Google
  /\bGOCSPX-[A-Za-z0-9_-]{20,40}/g,
  /\bya29\.[A-Za-z0-9_-]{20,200}/g,
  /\bx(?:ox[abeprs]|app)-[A-Za-z0-9-]{10,200}/g, // Slack
  /\bgl(?:pat|rt|ptt)-[A-Za-z0-9_-]{20,100}/g, // GitLab
  /\b(?:sk|rk)_(?:live|test)_[A-Za-z0-9]{16,200}/g, // Stripe
  /\bwhsec_[A-Za-z0-9]{16,100}/g,
  /\b(?:npm|hf|dop_v1|shpat|pypi|glsa)_[A-Za-z0-9]{20,200}/g,
  /\bSG\.[A-Za-z0-9_-]{16,40}\.[A-Za-z0-9_-]{16,60}/g, // SendGrid
  /\beyJ[A-Za-z0-9_-]{10,2000}\.eyJ[A-Za-z0-9_-]{10,2000}\.[A-Za-z0-9_-]{10,1000}/g, // JWT
  /\bBearer [A-Za-z0-9._~+/=-]{16,2000}/g,
  /(?<!\d)\d{8,10}:AA[A-Za-z0-9_-]{32,36}/g, // Telegram
  /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----[^-]{0,8000}(?:-----END [A-Z ]{0,30}PRIVATE KEY-----)?/g,
];

/** Written next to the word that says what it is. A word of plain letters after it is more often a sentence. */
const named: readonly Detector[] = [
  {
    thing: "key",
    pattern:
      /\b(?:api[_ -]?key|secret(?:[_ -]?key)?|access[_ -]?key|token)\s{0,3}[:=]\s{0,3}["']?[^\s"'，。；,;]{6,200}/gi,
    isReal: (found) => hasDigitAndLetter(valuePart(found)) || valuePart(found).length >= 24,
  },
  {
    thing: "key",
    pattern: /\b(?:password|passwd|passcode|passphrase|pwd)\s{0,3}[:=]\s{0,3}["']?[^\s"'，。；,;]{4,200}/gi,
    isReal: (found) => isOddWord(valuePart(found)) || /[:=]["']?\S{6}/.test(found),
  },
  {
    thing: "key",
    pattern:
      /\b(?:pass(?= is|'s|:|=)|pass(?:word|code|phrase)|pin(?: code)?|(?:verification|security|access|entry|alarm|door|gate|lock|garage|safe|login) (?:code|pin|combination))(?: (?:at|of|for|on|to) [a-z' ]{1,20})?(?: is|'s|[:=]| )[:=]? {0,2}["']?(?<value>[^\s"'，。；,;]{4,64})/gi,
    isReal: isOddWord,
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

const urlPattern = /\b[a-z][a-z0-9+.-]{1,14}:\/\/[^\s<>"'`，。；！？）】」』、]{3,2000}/gi;
const urlSigns: readonly RegExp[] = [
  /^[a-z0-9+.-]{2,15}:\/\/[^/?#@]{0,200}:[^/?#@]{1,200}@/i, // user:password@
  /[?&#;](?:[a-z0-9_-]{0,20}(?:token|secret|passw(?:or)?d|pwd|signature|(?:api|access|resource|private|share|auth)_?key|sess(?:ion)?(?:_?id)?)|key|sign?|auth|code)=[^&\s]{6}/i,
  /(?:hooks\.slack\.com\/services|discord(?:app)?\.com\/api\/webhooks)\/[^\s]{8}/i,
  /\/(?:reset|invite|join|magic|verify|unsubscribe|confirm|share|s|private)[/-][A-Za-z0-9_-]{16}/i,
];

export function findSecrets(text: string): readonly Span[] {
  const keys = forms.flatMap((pattern) => matchAll(text, { thing: "key", pattern }));
  return [...keys, ...named.flatMap((detector) => matchAll(text, detector))];
}

export function findSecretUrls(text: string): readonly Span[] {
  const isReal = (url: string) => urlSigns.some((sign) => sign.test(url));
  return matchAll(text, { thing: "secret_url", pattern: urlPattern, isReal, needs: /:\/\// });
}
