// Cases for places, times, weather, seasons, styles, words in the picture, what must not appear, and how it is composed.

import type { Case, Claim } from "./test-claims.ts";
import * as claim from "./test-claims.ts";
import * as n from "./test-nouns.ts";

const when = (prompt: string, ...claims: readonly Claim[]): Case => ({ prompt, claims });

type Setting = Parameters<typeof claim.setting>[0];
const SAID: readonly (readonly [en: string, zh: string, setting: Setting])[] = [
  ["in a forest", "在森林里", { place: "forest" }],
  ["on a beach", "在沙滩上", { place: "beach" }],
  ["in the desert", "在沙漠里", { place: "desert" }],
  ["in the mountains", "在山谷里", { place: "mountain" }],
  ["in the city", "在城市里", { place: "city" }],
  ["in the street", "在街道上", { place: "street" }],
  ["in a room", "在房间里", { place: "room" }],
  ["in a kitchen", "在厨房里", { place: "kitchen" }],
  ["in a classroom", "在教室里", { place: "classroom" }],
  ["on a stage", "在舞台上", { place: "stage" }],
  ["in outer space", "在太空中", { place: "space" }],
  ["on a farm", "在农场里", { place: "farm" }],
  ["in a garden", "在花园里", { place: "garden" }],
  ["in the snow", "在雪地里", {}],
  ["by the lake", "在湖边", { place: "lake" }],
  ["on the moon", "在月球上", { place: "moon" }],
  ["at night", "在夜晚", { time: "night" }],
  ["at sunset", "在日落时", { time: "sunset" }],
  ["at dawn", "在黎明", { time: "dawn" }],
  ["at noon", "在中午", { time: "day" }],
  ["in the rain", "在雨中", { weather: "rain" }],
  ["in a thunderstorm", "在暴风雨中", { weather: "storm" }],
  ["in the fog", "在大雾中", { weather: "fog" }],
  ["in spring", "在春天", { season: "spring" }],
  ["in summer", "在夏天", { season: "summer" }],
  ["in autumn", "在秋天", { season: "autumn" }],
  ["in winter", "在冬天", { season: "winter" }],
  ["in a forest at night in winter", "冬天的夜晚，在森林里", { place: "forest", time: "night", season: "winter" }],
  ["on a beach at sunset", "黄昏，在沙滩上", { place: "beach", time: "sunset" }],
  ["in the city on a rainy evening", "在下雨的城市里", { place: "city", weather: "rain" }],
];

const STYLES: readonly (readonly [en: string, zh: string, setting: Setting])[] = [
  ["paper-cut style", "剪纸风格", { style: "paper-cut" }],
  ["watercolour", "水彩画", { style: "watercolour" }],
  ["ink line drawing", "钢笔画", { style: "ink" }],
  ["colouring page", "涂色页", { style: "colouring" }],
  ["pixel art", "像素风格", { style: "pixel" }],
  ["risograph print", "孔版印刷", { style: "risograph" }],
  ["chalkboard drawing", "粉笔画", { style: "chalkboard" }],
  ["blueprint", "蓝图", { style: "blueprint" }],
  ["neon", "霓虹风格", { style: "neon" }],
  ["pastel colours", "马卡龙", { style: "pastel" }],
  ["flat design", "扁平风格", { style: "flat" }],
];

const CAST = [n.FOX, n.CAT, n.DOG, n.RABBIT, n.ROBOT];
const castAt = (index: number) => CAST[index % CAST.length] ?? n.CAT;

/** English settings. */
export const SETTINGS_EN: readonly Case[] = [
  ...SAID.map(([en, , setting], index) =>
    when(`${n.aWord(castAt(index).one)} ${en}`, claim.shows(castAt(index)), claim.setting(setting)),
  ),
  ...STYLES.map(([en, , setting], index) =>
    when(
      `${n.aWord(castAt(index).one)} under a tree, ${en}`,
      claim.shows(castAt(index)),
      claim.shows(n.TREE),
      claim.setting(setting),
    ),
  ),
  when(
    'a poster with a fox and the words "SUMMER SALE"',
    claim.says("SUMMER SALE"),
    claim.shows(n.FOX),
    claim.setting({ purpose: "poster" }),
  ),
  when('two cups and a teapot, "Tea Time"', claim.says("Tea Time"), claim.shows(n.CUP, 2), claim.shows(n.TEAPOT)),
  when(
    'Poster: a rocket in space, title "Open Day 2026", subtitle "Free entry"',
    claim.says("Open Day 2026", "Free entry"),
    claim.setting({ place: "space" }),
  ),
  when("a park with two dogs, no people", claim.shows(n.DOG, 2), claim.showsNone(n.PERSON)),
  when("a street without cars", claim.showsNone(n.CAR), claim.setting({ place: "street" })),
  when("a cat without a hat on a sofa", claim.on(n.CAT, n.SOFA), claim.showsNone(n.HAT)),
  when("a table with a vase but no flowers", claim.showsNone(n.FLOWER), claim.shows(n.VASE)),
  when("three rabbits, don't draw any dogs", claim.shows(n.RABBIT, 3), claim.showsNone(n.DOG)),
  when(
    "a house and a tree, no cats or dogs",
    claim.shows(n.HOUSE),
    claim.shows(n.TREE),
    claim.showsNone(n.CAT),
    claim.showsNone(n.DOG),
  ),
  when("no dogs and two cats", claim.showsNone(n.DOG), claim.shows(n.CAT, 2)),
  when("an empty beach, nobody", claim.showsNone(n.PERSON), claim.setting({ place: "beach" })),
  when("a red car, no blue car", claim.coloured(n.CAR, "red"), claim.shows(n.CAR)),
  when(
    "a farm with cows, without horses, at dawn",
    claim.showsNone(n.HORSE),
    claim.showsAbout(n.COW, 2, 5),
    claim.setting({ place: "farm", time: "dawn" }),
  ),
  when("close-up of a lion", claim.fills(n.LION, 0.65)),
  when("a close-up of an owl at night", claim.fills(n.OWL, 0.65), claim.setting({ time: "night" })),
  when("wide shot of a fox in the desert", claim.fills(n.FOX, 0.05, 0.36), claim.setting({ place: "desert" })),
  when("a teapot, empty space on the left for text", claim.freeAt("left"), claim.shows(n.TEAPOT)),
  when("a bottle of perfume, negative space on the right", claim.freeAt("right")),
  when("a dog, lots of copy space at the top", claim.freeAt("top"), claim.shows(n.DOG)),
  when("a robot, centred composition", claim.placedAt(n.ROBOT, "centre")),
  when("a castle, symmetrical composition", claim.placedAt(n.CASTLE, "centre")),
];

/** Chinese settings. */
export const SETTINGS_ZH: readonly Case[] = [
  ...SAID.map(([, zh, setting], index) =>
    when(
      zh.startsWith("在") ? `一只${castAt(index).zh}${zh}` : `${zh}有一只${castAt(index).zh}`,
      claim.shows(castAt(index)),
      claim.setting(setting),
    ),
  ),
  ...STYLES.map(([, zh, setting], index) =>
    when(
      `一只${castAt(index).zh}在树下，${zh}`,
      claim.shows(castAt(index)),
      claim.shows(n.TREE),
      claim.setting(setting),
    ),
  ),
  when(
    "一张海报，一只狐狸，写着「夏日特卖」",
    claim.says("夏日特卖"),
    claim.shows(n.FOX),
    claim.setting({ purpose: "poster" }),
  ),
  when("公园里有两只狗，没有人", claim.shows(n.DOG, 2), claim.showsNone(n.PERSON)),
  when("没有汽车的街道", claim.showsNone(n.CAR), claim.setting({ place: "street" })),
  when("一只猫，不要狗", claim.shows(n.CAT), claim.showsNone(n.DOG)),
  when("一个花瓶，里面没有花", claim.shows(n.VASE), claim.showsNone(n.FLOWER)),
  when("空无一人的沙滩", claim.showsNone(n.PERSON), claim.setting({ place: "beach" })),
  when("狮子特写", claim.fills(n.LION, 0.65)),
  when("沙漠里的一只狐狸，远景", claim.fills(n.FOX, 0.05, 0.36), claim.setting({ place: "desert" })),
  when("一个茶壶，左侧留白", claim.freeAt("left"), claim.shows(n.TEAPOT)),
  when("一只狗，右边留白", claim.freeAt("right"), claim.shows(n.DOG)),
  when("一座城堡，对称构图", claim.placedAt(n.CASTLE, "centre")),
  when("一个机器人，居中", claim.placedAt(n.ROBOT, "centre")),
];
