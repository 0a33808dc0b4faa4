import { describe, expect, it } from "vitest";
import { rehearse } from "./rehearsal.ts";

/** A wish with an occasion; what is written; what is shown. */
const WISHES: readonly (readonly [wish: string, texts: readonly string[], shown: RegExp])[] = [
  ["birthday card for my mum", ["Happy Birthday, Mum!"], /cake.*balloons/],
  ["a birthday card", ["Happy Birthday!"], /cake/],
  ["birthday card with a penguin", ["Happy Birthday!"], /penguin/],
  ["a thank you card for my teacher", ["Thank You, Teacher!"], /flowers/],
  ["a christmas card with a fox in the snow", ["Merry Christmas!"], /^a fox in the snow$/],
  ["poster for our school fair", ["School Fair"], /ferris wheel/],
  ["poster for a book fair, flat style", ["Book Fair"], /books/],
  ["flyer for a jazz concert", ["Jazz Concert"], /saxophone/],
  ["invitation to a garden party", ["You're Invited", "Garden Party"], /garden/],
  ["logo for a bakery called Rosa", ["Rosa"], /croissant/],
  ["logo for a gym called Iron & Oak", ["Iron & Oak"], /dumbbell/],
  ['birthday card for my dad that says "HIP HIP"', ["HIP HIP"], /cake/],
  ["birthday card for my dad, no text", [], /cake/],
  ["a poster of a fox", [], /^a fox$/],
  ["we need a poster for the new product of our bubble tea shop", ["New Arrival"], /^a big cup of bubble tea$/],
  ['a new drink poster for our coffee shop, "Maple Latte"', ["Maple Latte"], /^a cup of coffee$/],
  ["poster for our bakery", [], /^a croissant$/],
  ["我们奶茶店要一张新品海报", ["新品上市"], /^一杯大大的珍珠奶茶$/],
  ["火锅店的海报，不要文字", [], /火锅/],
  ["year of the tiger card", ["Happy Chinese New Year!"], /lanterns.*a tiger$/],
  ["牛年贺卡", ["新春快乐"], /灯笼.*一只牛$/],
  ["Chinese New Year card", ["Happy Chinese New Year!"], /firecrackers/],
  ["给妈妈的生日卡", ["妈妈生日快乐"], /蛋糕/],
  ["教师节贺卡，画一只猫头鹰", ["教师节快乐"], /^一只猫头鹰$/],
  ["花园派对的邀请函", ["诚邀参加", "花园派对"], /花园/],
  ["给我们学校的义卖会做一张海报", ["学校的义卖会"], /摩天轮/],
  ["公司年会邀请函", ["诚邀参加", "公司年会"], /蛋糕.*灯笼/],
  ["给一家叫小麦的面包店设计logo", ["小麦"], /牛角包/],
];

describe("wishes with an occasion", () => {
  it.each(WISHES)("%s", async (wish, texts, shown) => {
    const [line] = await rehearse([wish]);
    expect(line?.briefs).toHaveLength(1);
    expect(line?.briefs[0]?.exact_text).toEqual(texts);
    expect(line?.briefs[0]?.subject).toMatch(shown);
    expect([...(line?.briefs[0]?.alt_text ?? "")].length).toBeLessThanOrEqual(150);
  });
});

describe("the kind of picture", () => {
  it.each([
    ["a 4-panel comic of a robot learning to cook", /draw a 4-panel comic of a robot/],
    ["draw a comic of a cat and a dog in 4 panels", /draw a comic of a cat/],
    ["poster for our school fair", /a poster showing a ferris wheel/],
    ["a worksheet about counting apples", /a worksheet about counting apples/],
    ["四格漫画：小猫钓鱼", /画四格漫画：小猫钓鱼/],
    ["一个会飞的机器人贴纸", /画一个会飞的机器人贴纸/],
  ])("is said once: %s", async (wish, said) => {
    const [line] = await rehearse([wish]);
    expect(line?.text).toMatch(said);
  });
});
