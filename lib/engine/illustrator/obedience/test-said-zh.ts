// Chinese prompts as teachers, marketers, designers and game makers say them, and as the product composes them.

import type { Case, Claim } from "./test-claims.ts";
import * as claim from "./test-claims.ts";
import * as n from "./test-nouns.ts";

const when = (prompt: string, ...claims: readonly Claim[]): Case => ({ prompt, claims });
const lines = (...parts: readonly string[]): string => parts.join("\n");

/** Sentences as people say them, in Chinese. */
export const SAID_ZH: readonly Case[] = [
  when("请画一张数数用的图：七个苹果和四支铅笔", claim.shows(n.APPLE, 7), claim.shows(n.PENCIL, 4)),
  when(
    "农场里有一头奶牛、一头猪和两只鸡",
    claim.shows(n.COW),
    claim.shows(n.PIG),
    claim.shows(n.CHICKEN, 2),
    claim.setting({ place: "farm" }),
  ),
  when("书在桌子上，猫在桌子下面", claim.on(n.BOOK, n.TABLE), claim.under(n.CAT, n.TABLE), claim.shows(n.TABLE)),
  when(
    "一个女孩在树下看书，阳光明媚",
    claim.shows(n.GIRL),
    claim.under(n.GIRL, n.TREE),
    claim.setting({ time: "day" }),
  ),
  when(
    "夜晚，一只猫头鹰站在树上，天上有月亮",
    claim.shows(n.OWL),
    claim.shows(n.MOON),
    claim.setting({ time: "night" }),
  ),
  when("一只黑猫和一只白猫坐在红色的沙发上", claim.shows(n.CAT, 2), claim.coloured(n.SOFA, "red")),
  when(
    "海报：一只小狗和一个蓝色的球，标题「萌宠之家」",
    claim.shows(n.DOG),
    claim.coloured(n.BALL, "blue"),
    claim.says("萌宠之家"),
  ),
  when("白色杯子的产品图，粉色背景", claim.coloured(n.CUP, "white"), claim.setting({ purpose: "product_shot" })),
  when("木桌上有一个茶壶和两个杯子", claim.shows(n.TEAPOT), claim.shows(n.CUP, 2), claim.on(n.TEAPOT, n.TABLE)),
  when(
    "雨中的城市，一把红色的雨伞，没有人",
    claim.coloured(n.UMBRELLA, "red"),
    claim.setting({ weather: "rain", place: "city" }),
    claim.showsNone(n.PERSON),
  ),
  when("日落时分，山前有一辆蓝色的汽车", claim.coloured(n.CAR, "blue"), claim.setting({ time: "sunset" })),
  when(
    "像素风格，夜晚沙漠里的机器人",
    claim.shows(n.ROBOT),
    claim.setting({ style: "pixel", place: "desert", time: "night" }),
  ),
  when("两条龙飞在城堡上空", claim.shows(n.DRAGON, 2), claim.above(n.DRAGON, n.CASTLE)),
  when("一只狐狸坐在船里，在大海上", claim.inside(n.FOX, n.BOAT), claim.setting({ place: "sea" })),
  when("三个孩子在雪地里堆雪人", claim.shows(n.CHILD, 3), claim.withProp(/snowman/)),
  when("五只小鸭子在池塘里游泳", claim.shows(n.DUCK, 5), claim.setting({ place: "lake" })),
  when("一个男孩站在狗和自行车之间", claim.between(n.BOY, n.DOG, n.BICYCLE)),
  when("花瓶里插着三朵玫瑰，水彩", claim.shows(n.ROSE, 3), claim.setting({ style: "watercolour" })),
  when("一只戴着皇冠的狮子坐在椅子上", claim.on(n.LION, n.CHAIR), claim.shows(n.CROWN)),
  when(
    "十个红色的气球和一个蓝色的气球",
    claim.shows({ noun: n.BALLOON, colour: "red" }, 10),
    claim.shows({ noun: n.BALLOON, colour: "blue" }),
  ),
  when("碗里有四个柠檬", claim.shows(n.LEMON, 4), claim.inside(n.LEMON, n.BOWL)),
  when("熊猫弹着吉他", claim.touching(n.GUITAR, n.PANDA)),
  when("森林里的蘑菇，没有动物", claim.shows(n.MUSHROOM), claim.setting({ place: "forest" })),
  when("一只蝴蝶停在花上", claim.on(n.BUTTERFLY, n.FLOWER)),
  when(
    lines(
      "Purpose: poster",
      "Scene: 夜晚的森林",
      "Subject: 一只正在看书的红色狐狸",
      "Style: 剪纸",
      'Text: "阅读月"',
      "Avoid: 人物",
    ),
    claim.shows(n.FOX),
    claim.coloured(n.FOX, "red"),
    claim.says("阅读月"),
    claim.setting({ purpose: "poster", place: "forest", time: "night", style: "paper-cut" }),
  ),
  when(
    lines("Scene: 房间", "Subject: 桌子上有一盏台灯，桌子下面有一只猫", "Style: 水彩"),
    claim.on(n.LAMP, n.TABLE),
    claim.under(n.CAT, n.TABLE),
    claim.setting({ place: "room", style: "watercolour" }),
  ),
  when(
    lines("Purpose: worksheet", "Subject: 六只鸭子排成一排", "Style: 涂色页"),
    claim.shows(n.DUCK, 6),
    claim.inARow(n.DUCK),
    claim.setting({ style: "colouring" }),
  ),
  when(
    lines("Scene: 海滩，黄昏", "Subject: 一辆自行车", "Composition: 右侧留白", 'Text: "慢一点"'),
    claim.shows(n.BICYCLE),
    claim.freeAt("right"),
    claim.says("慢一点"),
    claim.setting({ place: "beach", time: "sunset" }),
  ),
];
