// Chinese obedience cases grown from templates.

import type { Case, Claim } from "./test-claims.ts";
import * as claim from "./test-claims.ts";
import { TONES } from "./test-colours.ts";
import type { Noun } from "./test-nouns.ts";
import * as n from "./test-nouns.ts";

const when = (prompt: string, ...claims: readonly Claim[]): Case => ({ prompt, claims });
const at = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;

const NUMBERS = "一 两 三 四 五 六 七 八 九 十 十一 十二 十三 十四 十五 十六 十七 十八 十九 二十".split(" ");
const COUNTED = [...n.ANIMALS, ...n.OBJECTS, n.TREE, n.STAR, n.BUTTERFLY];
const one = ({ measure, zh }: Noun): string => `一${measure}${zh}`;

const single: readonly Case[] = [...n.ANIMALS, ...n.OBJECTS].map((noun) =>
  when(one(noun), claim.shows(noun), claim.onlyShows(noun)),
);

const counts: readonly Case[] = NUMBERS.flatMap((word, index) => {
  const count = index + 1;
  const [first, second] = [at(COUNTED, index + 2), at(COUNTED, index * 3 + 5)];
  return [
    when(`${word}${first.measure}${first.zh}`, claim.shows(first, count)),
    when(`${count}${second.measure}${second.zh}`, claim.shows(second, count)),
  ];
});

const otherCounts: readonly Case[] = [
  when("一群羊", claim.showsAbout(n.SHEEP, 4, 12)),
  when("一对企鹅", claim.shows(n.PENGUIN, 2)),
  when("几个孩子", claim.showsAbout(n.CHILD, 3, 6)),
  when("许多蝴蝶", claim.showsAbout(n.BUTTERFLY, 5, 20)),
  when("一打鸡蛋", claim.shows(n.EGG, 12)),
  when("半打鸡蛋", claim.shows(n.EGG, 6)),
  when("两三只猫", claim.showsAbout(n.CAT, 2, 3)),
  when("二十五颗星星", claim.shows(n.STAR, 25)),
  when("三十个气球", claim.shows(n.BALLOON, 30)),
  when("一百只鸟", claim.asks(n.BIRD, 100), claim.showsAbout(n.BIRD, 50, 100)),
  when("3 只小猫和 2 只小狗", claim.shows(n.CAT, 3), claim.shows(n.DOG, 2)),
  when("零只猫，一只狗", claim.showsNone(n.CAT), claim.shows(n.DOG)),
];

const twos: readonly Case[] = n.ANIMALS.slice(0, 12).map((first, index) => {
  const second = at(n.OBJECTS, index * 2 + 1);
  return when(`${one(first)}和${one(second)}`, claim.shows(first), claim.shows(second), claim.onlyShows(first, second));
});

const COLOURABLE = [n.CAR, n.CUP, n.BALLOON, n.HOUSE, n.CHAIR, n.FLOWER, n.HAT, n.BIRD, n.CAT];

const colours: readonly Case[] = TONES.map(({ zh, en }, index) => {
  const noun = at(COLOURABLE, index);
  return when(`一${noun.measure}${zh}的${noun.zh}`, claim.shows(noun), claim.coloured(noun, en));
});

const PLAIN_TONES = TONES.slice(0, 11).filter(({ en }) => en !== "white");

const bound: readonly Case[] = PLAIN_TONES.flatMap(({ en, zh }, index) => {
  const other = at(PLAIN_TONES, index + 3);
  const [first, second] = [at(COLOURABLE, index), at(COLOURABLE, index + 4)];
  return [
    when(`${zh}的${first.zh}和${other.zh}的${second.zh}`, claim.coloured(first, en), claim.coloured(second, other.en)),
    when(
      `${first.zh}是${zh}的，${second.zh}是${other.zh}的`,
      claim.coloured(first, en),
      claim.coloured(second, other.en),
    ),
  ];
});

const otherColours: readonly Case[] = [
  when("#ff8800的汽车", claim.hexed(n.CAR, "#ff8800")),
  when("蓝白相间的杯子", claim.bothColours(n.CUP, "blue", "white")),
  when("一只黑白相间的猫", claim.bothColours(n.CAT, "black", "white")),
  when("红色和黄色的气球", claim.bothColours(n.BALLOON, "red", "yellow")),
  when("橘猫", claim.coloured(n.CAT, "orange")),
  when(
    "红苹果和绿苹果",
    claim.shows({ noun: n.APPLE, colour: "red" }),
    claim.shows({ noun: n.APPLE, colour: "green" }),
  ),
];

type Position = {
  readonly say: readonly ((a: Noun, b: Noun) => string)[];
  readonly holds: (a: Noun, b: Noun) => Claim;
  readonly pairs: readonly (readonly [Noun, Noun])[];
};

const PAIRS: readonly (readonly [Noun, Noun])[] = [
  [n.CAT, n.DOG],
  [n.BALL, n.CHAIR],
  [n.CAR, n.TREE],
  [n.HORSE, n.HOUSE],
];

/** "猫在狗的左边", "狗的左边有一只猫". */
const placed = (word: string): readonly ((a: Noun, b: Noun) => string)[] => [
  (a, b) => `${one(a)}在${one(b)}${word}`,
  (a, b) => `${b.zh}${word}有${one(a)}`,
];

const POSITIONS: readonly Position[] = [
  { say: placed("的左边"), holds: claim.leftOf, pairs: PAIRS },
  { say: placed("右侧"), holds: claim.rightOf, pairs: PAIRS },
  { say: placed("旁边"), holds: claim.beside, pairs: PAIRS },
  { say: placed("前面"), holds: claim.inFrontOf, pairs: [...PAIRS, [n.GIRL, n.CASTLE]] },
  { say: placed("后面"), holds: claim.behind, pairs: [...PAIRS, [n.BOY, n.SOFA]] },
  {
    say: placed("上方"),
    holds: claim.above,
    pairs: [
      [n.BIRD, n.HOUSE],
      [n.BALLOON, n.DOG],
      [n.STAR, n.CASTLE],
    ],
  },
  {
    say: placed("上"),
    holds: claim.on,
    pairs: [
      [n.CAT, n.CHAIR],
      [n.BOOK, n.TABLE],
      [n.DOG, n.SOFA],
      [n.FROG, n.ROCK],
    ],
  },
  {
    say: placed("下面"),
    holds: claim.under,
    pairs: [
      [n.CAT, n.TABLE],
      [n.FOX, n.TREE],
      [n.DOG, n.BED],
    ],
  },
  {
    say: placed("里"),
    holds: claim.inside,
    pairs: [
      [n.CAT, n.BASKET],
      [n.FLOWER, n.VASE],
      [n.RABBIT, n.BOX],
    ],
  },
];

const positions: readonly Case[] = POSITIONS.flatMap(({ say, holds, pairs }) =>
  pairs.flatMap(([a, b]) => say.map((words) => when(words(a, b), claim.shows(a), claim.shows(b), holds(a, b)))),
);

const others: readonly Case[] = [
  when("猫和狗之间有一个球", claim.between(n.BALL, n.CAT, n.DOG), claim.shows(n.BALL)),
  when("一个球在猫和狗中间", claim.between(n.BALL, n.CAT, n.DOG), claim.shows(n.CAT), claim.shows(n.DOG)),
  when("一座房子在两棵树之间", claim.between(n.HOUSE, n.TREE), claim.shows(n.TREE, 2)),
  when("青蛙周围有六个蘑菇", claim.around(n.MUSHROOM, n.FROG), claim.shows(n.MUSHROOM, 6)),
  when("八个孩子围着一棵树", claim.around(n.CHILD, n.TREE), claim.shows(n.CHILD, 8)),
  when("五只鸭子排成一排", claim.shows(n.DUCK, 5), claim.inARow(n.DUCK)),
  when("一排四棵树", claim.shows(n.TREE, 4), claim.inARow(n.TREE)),
  when("三辆汽车并排", claim.shows(n.CAR, 3), claim.inARow(n.CAR)),
  when("六个孩子围成一圈", claim.shows(n.CHILD, 6), claim.inACircle(n.CHILD)),
  when("三只乌龟叠在一起", claim.shows(n.TURTLE, 3), claim.stacked(n.TURTLE)),
  when("左边是一只猫，右边是一只狗", claim.leftOf(n.CAT, n.DOG)),
  when("猫在左边，狗在右边", claim.leftOf(n.CAT, n.DOG)),
  when("左上角有一个太阳，中间有一座房子", claim.placedAt(n.SUN, "top left"), claim.placedAt(n.HOUSE, "centre")),
  when("一只猫在右下角", claim.placedAt(n.CAT, "bottom right")),
  when("一头狮子在画面中央", claim.placedAt(n.LION, "centre")),
  when("房间的角落里有一把椅子", claim.placedAt(n.CHAIR, "corner"), claim.setting({ place: "room" })),
  when("一只小小的大象和一只巨大的老鼠", claim.bigger(n.MOUSE, n.ELEPHANT)),
  when("巨大的苹果旁边有一座很小的房子", claim.bigger(n.APPLE, n.HOUSE)),
  when("一只大猫和一只小狗", claim.bigger(n.CAT, n.DOG)),
  when("一只睡觉的猫", claim.does(n.CAT, "sleeping"), claim.withProp(/zzz/)),
  when("兔子在看书", claim.does(n.RABBIT, "reading"), claim.withProp(/book/)),
  when("一头会飞的猪在天上飞", claim.does(n.PIG, "flying"), claim.aloft(n.PIG)),
  when("小狗在草地上奔跑", claim.does(n.DOG, "running"), claim.setting({ place: "meadow" })),
  when("一只戴着帽子的猫", claim.touching(n.HAT, n.CAT)),
  when("狗戴着皇冠", claim.touching(n.CROWN, n.DOG)),
  when("男孩骑着自行车", claim.touching(n.BICYCLE, n.BOY)),
  when("女孩拿着一个气球", claim.shows(n.BALLOON), claim.shows(n.GIRL)),
  when("一只面向左边的猫", claim.looks(n.CAT, "left")),
  when("一只狗面朝右边", claim.looks(n.DOG, "right")),
  when("猫看着鸟", claim.looksAt(n.CAT, n.BIRD)),
  when("马和牛面对面", claim.looksAt(n.HORSE, n.COW)),
];

/** Every template's cases in Chinese. */
export const GROWN_ZH: readonly Case[] = [
  ...single,
  ...counts,
  ...otherCounts,
  ...twos,
  ...colours,
  ...bound,
  ...otherColours,
  ...positions,
  ...others,
];
