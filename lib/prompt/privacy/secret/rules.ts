import { matchAll } from "../match/rules.ts";
import type { Span } from "../schema.ts";
import { namedSecrets } from "./named.ts";

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

const urlPattern = /\b[a-z][a-z0-9+.-]{1,14}:\/\/[^\s<>"'`，。；！？）】」』、]{3,2000}/gi;
const urlSigns: readonly RegExp[] = [
  /^[a-z0-9+.-]{2,15}:\/\/[^/?#@]{0,200}:[^/?#@]{1,200}@/i, // user:password@
  /[?&#;](?:[a-z0-9_-]{0,20}(?:token|secret|passw(?:or)?d|pwd|signature|(?:api|access|resource|private|share|auth)_?key|sess(?:ion)?(?:_?id)?)|key|sign?|auth|code)=[^&\s]{6}/i,
  /(?:hooks\.slack\.com\/services|discord(?:app)?\.com\/api\/webhooks)\/[^\s]{8}/i,
  /\/(?:reset|invite|join|magic|verify|unsubscribe|confirm|share|s|private)[/-][A-Za-z0-9_-]{16}/i,
];

export function findSecrets(text: string): readonly Span[] {
  const keys = forms.flatMap((pattern) => matchAll(text, { thing: "key", pattern }));
  return [...keys, ...namedSecrets.flatMap((detector) => matchAll(text, detector))];
}

export function findSecretUrls(text: string): readonly Span[] {
  const isReal = (url: string) => urlSigns.some((sign) => sign.test(url));
  return matchAll(text, { thing: "secret_url", pattern: urlPattern, isReal, needs: /:\/\// });
}
