import type { Finding, PrivateThing } from "../schema.ts";

// What stands in a prompt in the place of what was found: words that a picture can be drawn from.

const neutral: Readonly<Record<"en" | "zh", Readonly<Record<PrivateThing, string>>>> = {
  en: {
    key: "a secret",
    secret_url: "a web address",
    card: "a card number",
    iban: "an account number",
    id_cn: "an identity number",
    passport: "a passport number",
    email: "a mail address",
    phone: "a phone number",
    address: "an address",
    child: "a child",
    school: "a school",
    name: "a person",
  },
  zh: {
    key: "一个密码",
    secret_url: "一个网址",
    card: "一个卡号",
    iban: "一个账号",
    id_cn: "一个证件号",
    passport: "一个护照号",
    email: "一个邮箱地址",
    phone: "一个电话号码",
    address: "一个地址",
    child: "一个孩子",
    school: "一所学校",
    name: "一个人",
  },
};

export function neutralWords(thing: PrivateThing, language: "en" | "zh"): string {
  return neutral[language][thing];
}

const shown: readonly PrivateThing[] = ["child", "school", "name", "address"];

/** For a title: who or what is in the picture keeps its place, a number of any sort leaves none. */
export function titleWords(thing: PrivateThing, language: "en" | "zh"): string {
  return shown.includes(thing) ? neutral[language][thing] : "";
}

/** A shape by which its owner knows it again, and nobody else learns it. */
export function markOf({ thing, text }: Pick<Finding, "thing" | "text">): string {
  const digits = text.replace(/\D/g, "");
  switch (thing) {
    case "email":
      return `${firstOf(text)}…@…`;
    case "card":
      return `…${digits.slice(-4)}`;
    case "phone":
      return digits.length >= 7 ? `…${digits.slice(-2)}` : "…";
    case "iban":
      return `${text.slice(0, 2)}…`;
    case "secret_url":
      return `${/^[a-z0-9+.-]{2,15}:/i.exec(text)?.[0] ?? ""}//…`;
    case "key":
      return `${/^(?:[a-z]{2,3}[-_]|AKI|ASI|AIz|eyJ|---|api|[密口]..)/i.exec(text)?.[0] ?? ""}…`;
    case "id_cn":
    case "passport":
    case "address":
    case "child":
    case "school":
    case "name":
      return "…";
  }
}

function firstOf(text: string): string {
  return [...text][0] ?? "";
}
