// The one question for a wish with nothing in it yet, by audience.
import type { Language } from "../brief.ts";
import type { Audience } from "../wish/empty.ts";
import { choose, seedOf } from "./voice.ts";

const ASK: Readonly<Record<Audience, Readonly<Record<Language, readonly [string, ...string[]]>>>> = {
  shop: {
    en: [
      "Happy to! What do you sell there, and is there a word or an offer that must be on the picture?",
      "With pleasure. What should people see first: what you sell, or an offer?",
    ],
    zh: ["好呀！店里主要卖什么？有没有一定要写上的文字或优惠？", "没问题。最想让人先看到什么，商品还是优惠？"],
  },
  class: {
    en: ["Gladly. Which topic should it teach, and how old are the learners?"],
    zh: ["好的。要讲什么内容？学生大概多大？"],
  },
  game: {
    en: ["Let's! Who or what is in it, and is the mood cosy, heroic or spooky?"],
    zh: ["好的！画面里有谁或什么？气氛是温馨、英勇还是神秘？"],
  },
  brand: {
    en: ["Sure. What is it for, and which one thing should people remember?"],
    zh: ["可以。是为什么做的？最想让人记住哪一样东西？"],
  },
  party: {
    en: ["Lovely! What are you celebrating, and what should it show: cake, balloons, an animal?"],
    zh: ["好呀！庆祝什么？画面里想要蛋糕、气球，还是小动物？"],
  },
  anything: {
    en: [
      "With pleasure. What should be the main thing: an animal, a place, an object? One word will do.",
      "Sure! An animal, a place or a thing: what comes to mind first?",
    ],
    zh: ["好的。主角是什么呢，动物、风景还是物品？一个词就够了。", "没问题！先想到的是什么，动物、地方还是东西？"],
  },
};

/** The question, in the person's language. */
export function askBack(about: Audience, language: Language, message: string): string {
  return choose(ASK[about][language], seedOf(message));
}
