import type { ColorWish } from "../../../asset/look/color/schema.ts";
import { isId } from "../../../ids.ts";
import { readMoment } from "../moment/rules.ts";
import {
  type Comparison,
  comparisons,
  type QueryKey,
  type RatioWish,
  type SizeWish,
  type TermBody,
} from "../schema.ts";
import { colorWords, flagWords, purposeNames, shapeWords, statusWords, thingWords } from "../words.ts";

const edgeMax = 99_999;

/** What a key's value means; null when it says nothing. */
export function readValue(key: QueryKey, text: string): TermBody | null {
  const said = text.toLowerCase();
  switch (key) {
    case "album":
    case "tag":
    case "model":
    case "by":
      return text === "" ? null : { kind: key, name: text.replace(/\s+/gu, " ") };
    case "purpose":
      return made(wordIn(purposeNames, said.replace(/[\s-]/gu, "_")), (purpose) => ({ kind: key, purpose }));
    case "ratio":
      return made(readRatio(said), (ratio) => ({ kind: key, ratio }));
    case "size":
      return made(readSize(said), (size) => ({ kind: key, size }));
    case "color":
      return made(readColor(said), (color) => ({ kind: key, color }));
    case "like":
    case "stack":
      return isId(said) ? { kind: key, id: said } : null;
    case "status":
      return made(wordIn(statusWords, said), (status) => ({ kind: key, status }));
    case "is":
      return made(wordIn(flagWords, said), (flag) => ({ kind: key, flag }));
    case "has":
      return made(wordIn(thingWords, said), (thing) => ({ kind: key, thing }));
    case "before":
    case "after":
      return made(readMoment(said), (date) => ({ kind: key, date }));
  }
}

function made<T>(value: T | null, make: (value: T) => TermBody): TermBody | null {
  return value === null ? null : make(value);
}

function wordIn<T>(words: Readonly<Record<string, T>>, said: string): T | null {
  return Object.hasOwn(words, said) ? (words[said] ?? null) : null;
}

/** A name, or what a screen calls it: "#c33", "#cc3333". */
function readColor(said: string): ColorWish | null {
  const name = wordIn(colorWords, said);
  if (name) return name;
  const [, digits = ""] = /^#([0-9a-f]{3}|[0-9a-f]{6})$/.exec(said) ?? [];
  const whole = digits.length === 3 ? digits.replace(/./g, "$&$&") : digits;
  return whole === "" ? null : `#${whole}`;
}

function readRatio(said: string): RatioWish | null {
  const shape = wordIn(shapeWords, said);
  if (shape) return shape;
  const [, width, height] = /^(\d{1,5})[:/x×](\d{1,5})$/.exec(said) ?? [];
  return sidesOf(width, height);
}

function sidesOf(width: string | undefined, height: string | undefined) {
  const [w, h] = [Number(width), Number(height)];
  return w > 0 && h > 0 ? { width: w, height: h } : null;
}

function readSize(said: string): SizeWish | null {
  const is = comparisons.find((each) => said.startsWith(each));
  const [, width, height] = /^(\d{1,5})(?:[x×*](\d{1,5}))?(?:px)?$/.exec(said.slice(is?.length ?? 0).trim()) ?? [];
  const sides = sidesOf(width, height ?? width);
  if (!sides || Math.max(sides.width, sides.height) > edgeMax) return null;
  const how: Comparison = is ?? "=";
  return { is: how, width: sides.width, height: height === undefined ? null : sides.height };
}
