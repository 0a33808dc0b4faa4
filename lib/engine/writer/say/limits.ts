// What the built-in illustrator cannot draw as it was said: words it has no drawing for, or only a near one.
import { readScene } from "#lib/engine/illustrator/parse/read-scene.ts";
import type { Vocabulary } from "#lib/engine/illustrator/vocabulary/names.ts";
import type { Brief, Language } from "../brief.ts";
import { listEn, listZh } from "./voice.ts";

const TOLD_MAX = 3;

/** The brief as the illustrator will read it. */
function promptOf({ purpose, scene, subject, style, must_avoid }: Brief): string {
  const lines = [
    ["Purpose", purpose.replaceAll("_", " ")],
    ["Scene", scene],
    ["Subject", subject.replace(/\s+/g, " ")],
    ["Style", style],
    ["Avoid", must_avoid.join(", ")],
  ];
  return lines.flatMap(([label, value]) => (value ? [`${label}: ${value}`] : [])).join("\n");
}

/** A plain sentence about words that cannot be drawn as they were said; empty when all can. */
export function sayLimits(briefs: readonly Brief[], language: Language, vocabulary: Vocabulary): string {
  const scenes = briefs.map((brief) => readScene(promptOf(brief), vocabulary));
  const missing = [...new Set(scenes.flatMap((scene) => scene.missing ?? []))].slice(0, TOLD_MAX);
  const near = new Map(
    scenes.flatMap((scene) => (scene.near ?? []).map(({ word, drawnAs }) => [word, drawnAs] as const)),
  );
  const nearest = [...near].filter(([word, drawnAs]) => word !== drawnAs).slice(0, TOLD_MAX);
  return language === "zh" ? limitsZh(missing, nearest) : limitsEn(missing, nearest);
}

type Near = readonly (readonly [word: string, drawnAs: string])[];

function limitsEn(missing: readonly string[], near: Near): string {
  const sentences = [
    near.length > 0
      ? `I have no drawing for ${listEn(near.map(([word]) => `“${word}”`))}, so ${listEn(near.map(([, drawnAs]) => `“${drawnAs}”`))} will stand in.`
      : "",
    missing.length > 0
      ? `I can't draw ${listEn(missing.map((word) => `“${word}”`))}; ${missing.length > 1 ? "the words go" : "the word goes"} on a plain card.`
      : "",
  ];
  return sentences.filter(Boolean).join(" ");
}

function limitsZh(missing: readonly string[], near: Near): string {
  const sentences = [
    near.length > 0 ? `${listZh(near.map(([word, drawnAs]) => `“${word}”会用“${drawnAs}”代替`))}。` : "",
    missing.length > 0 ? `${listZh(missing.map((word) => `“${word}”`))}我画不出来，会写在一张卡片上。` : "",
  ];
  return sentences.join("");
}
