import { expect, test } from "vitest";
import { parseBrief } from "../../../prompt/tool/rules.ts";
import { writeReply } from "../reply.ts";

async function briefsOf(content: string) {
  const { calls } = await writeReply([{ role: "user", content }], "required");
  return calls.map((call) => parseBrief(call));
}

test.each([
  ["爵士音乐之夜的海报，一位萨克斯手，温暖的夜晚灯光", { lighting: "温暖的夜晚灯光" }, "爵士音乐之夜，一位萨克斯手"],
  [
    "夏日音乐节海报，海滩，三棵棕榈树，标题「阳光与海」",
    { place: expect.stringContaining("海滩") },
    "夏日音乐节，三棵棕榈树",
  ],
  [
    "三个镜头的分镜：男孩醒来，跑去学校，发现关门了",
    { purpose: "storyboard" },
    "三个镜头的分镜：男孩醒来，跑去学校，发现关门了",
  ],
  ["茶叶广告的分镜，早晨，厨房，热气", { purpose: "storyboard" }, "茶叶广告，热气"],
  ["名为云杉的科技公司的标志，一朵云，蓝色", { purpose: "logo" }, "科技公司，一朵云，蓝色"],
  ["招牌写着「欢迎光临」的小店", { exact_text: [{ text: "欢迎光临", placement: null }] }, "有招牌的小店"],
  ["一只拿着写着「加油」牌子的兔子", { purpose: "free" }, "一只拿着牌子的兔子"],
  ["火山课用的插图，夕阳下冒烟的火山", { audience: null }, "火山课，夕阳下冒烟的火山"],
  ["太空飞行员角色，特写，霓虹灯光", { style: null, lighting: "霓虹灯光" }, "太空飞行员角色"],
  ["花店的小红书图，粉色郁金香", { purpose: "social_post" }, "花店，粉色郁金香"],
])("what stands around a wish is put where it belongs: %s", async (wish, fields, shown) => {
  const briefs = await briefsOf(wish);
  expect(briefs).toHaveLength(1);
  expect(briefs[0]).toMatchObject(fields);
  expect(briefs[0]?.subjects.map(({ what }) => what).join("，")).toBe(shown);
});
