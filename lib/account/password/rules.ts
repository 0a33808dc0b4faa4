import { commonPasswords } from "./common-passwords.ts";

export const passwordLengthMin = 8; // code points, after normalisation
const passwordLengthMax = 128;

/** Who chooses it: what others know about a person is no secret. */
export type PasswordOwner = { readonly name?: string | null | undefined; readonly email: string | null };

/** One form for what different keyboards send for the same letters (NIST SP 800-63B §3.1.1.2). */
export function normalizePassword(password: string): string {
  return password.normalize("NFKC");
}

/** By length and by what an attacker tries first; no rules about character classes. Takes a normalised password. */
export function isStrongEnough(password: string, owner: PasswordOwner): boolean {
  const length = [...password].length;
  if (length < passwordLengthMin || length > passwordLengthMax) return false;
  const folded = password.toLowerCase();
  return !isCommon(folded) && !isRepeated(folded) && !namesOf(owner).includes(folded);
}

function isCommon(folded: string): boolean {
  return commonPasswords.has(folded);
}

/** One to four characters over and over: "aaaaaaaa", "abcabcabc", "12341234". */
function isRepeated(folded: string): boolean {
  return /^(.{1,4}?)\1+$/su.test(folded);
}

function namesOf({ name, email }: PasswordOwner): readonly string[] {
  const mail = (email ?? "").normalize("NFKC").toLowerCase();
  const called = (name ?? "").normalize("NFKC").toLowerCase();
  return [mail, mail.split("@")[0] ?? "", called, called.replaceAll(/\s+/gu, "")].filter((text) => text !== "");
}
