// What pictures of one account are called, in two languages: few words that are everywhere and some that are rare.

// biome-ignore format: words are read in lines
const scenes = {
  en: {
    looks: ["red", "quiet", "golden", "paper", "snowy", "tiny", "huge", "misty", "neon", "wooden", "old", "bright"],
    things: [
      "fox", "lighthouse", "teapot", "city", "bear", "harbour", "bicycle", "orchard", "robot", "violin", "garden", "train",
      "castle", "whale", "balloon", "market", "lantern", "owl", "bridge", "kitchen", "astronaut", "forest", "clock", "poster",
    ],
    places: ["at night", "in the rain", "by the lake", "under an oak", "on a shelf", "over the valley", "for children"],
  },
  zh: {
    looks: ["红色的", "安静的", "金色的", "纸做的", "下雪的", "小小的", "巨大的", "薄雾中的", "木头的", "古老的", "明亮的"],
    things: [
      "狐狸", "灯塔", "茶壶", "城市", "小熊", "港口", "自行车", "果园", "机器人", "小提琴", "花园", "火车", "城堡", "鲸鱼",
      "气球", "集市", "灯笼", "猫头鹰", "石桥", "厨房", "宇航员", "森林", "时钟", "海报",
    ],
    places: ["在夜里", "在雨中", "在湖边", "在橡树下", "在书架上", "在山谷上空", "给孩子们"],
  },
} as const;

export type Said = Readonly<{ title: string; altText: string; prompt: string }>;

/** Each of `list` is taken `turn` by turn, another one for another step. */
function pick(list: readonly string[], turn: number, step: number): string {
  return list[Math.floor(turn / step) % list.length] ?? "";
}

/** Texts of `count` pictures. One of a thousand has a word that the others do not have. */
export function sayMany(count: number): readonly Said[] {
  return Array.from({ length: count }, (_, turn) => {
    const isEnglish = turn % 2 === 0;
    const { looks, things, places } = scenes[isEnglish ? "en" : "zh"];
    const rare = turn % 1_000 === 500 ? (isEnglish ? "ocelot " : "穿山甲") : "";
    const [look, thing, place] = [pick(looks, turn, 2), pick(things, turn, 5), pick(places, turn, 11)];
    const [otherThing, otherLook] = [pick(things, turn, 17), pick(looks, turn, 29)];
    return isEnglish
      ? {
          title: `${look} ${rare}${thing} ${place}`,
          altText: `A ${look} ${thing} beside a ${otherThing} ${place}`,
          prompt: `A ${otherLook} picture of a ${look} ${thing} and one ${otherThing} ${place}, soft light, no people`,
        }
      : {
          title: `${place}${look}${rare}${thing}`,
          altText: `${look}${thing}，旁边是${otherThing}`,
          prompt: `画一幅${otherLook}画：${look}${thing}和一个${otherThing}，${place}，柔和的光线，没有人物`,
        };
  });
}
