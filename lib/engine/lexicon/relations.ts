// Words that place one thing relative to another, and words for what a thing does.

export type RelationKind =
  | "on"
  | "under"
  | "in"
  | "left"
  | "right"
  | "above"
  | "below"
  | "behind"
  | "front"
  | "beside"
  | "between"
  | "around"
  | "wearing"
  | "holding"
  | "riding"
  | "toward";

/** A part of the picture. */
export type Spot =
  | "left"
  | "right"
  | "top"
  | "bottom"
  | "centre"
  | "corner"
  | "top-left"
  | "top-right"
  | "bottom-left"
  | "bottom-right"
  | "background"
  | "foreground"
  | "wall";

/** How several of one kind stand together. */
export type Formation = "row" | "column" | "circle" | "stack";

export type Gaze = "left" | "right" | "each-other" | "apart";

export type Action =
  | "reading"
  | "sleeping"
  | "flying"
  | "swimming"
  | "eating"
  | "running"
  | "sitting"
  | "jumping"
  | "dancing"
  | "singing"
  | "playing"
  | "waving"
  | "drinking"
  | "painting"
  | "looking";

/** relation · English phrases; "A <phrase> B" */
export const RELATIONS_EN: readonly (readonly [RelationKind, string])[] = [
  ["on", "on top of|on|onto|upon|sitting on|standing on|lying on|perched on|resting on"],
  ["under", "under|underneath|beneath|in the shade of"],
  ["in", "inside|inside of|in|within|into|out of"],
  ["left", "left of|to the left of|on the left of|on the left side of"],
  ["right", "right of|to the right of|on the right of|on the right side of"],
  ["above", "above|over"],
  ["below", "below"],
  ["behind", "behind|in back of"],
  ["front", "in front of|before"],
  ["beside", "next to|beside|near|by|close to|alongside|around|surrounded by|facing|against|with|at"],
  ["between", "between|in between|among"],
  ["wearing", "wearing|dressed in|in a hat|with a hat"],
  ["holding", "holding|carrying|with its|hugging|clutching|playing|eating|drinking|painting|reading"],
  ["riding", "riding|riding on|driving|sailing|rowing|in a boat|piloting"],
  ["toward", "to|toward|towards|chasing|looking at|watching|following|heading to"],
];

/** relation · Chinese words that follow the reference noun ("B上") */
export const LOCATIVES_ZH: readonly (readonly [RelationKind, string])[] = [
  ["on", "上面 上边 之上 顶上 上"],
  ["under", "下面 下边 底下 之下 下"],
  ["in", "里面 里边 当中 里 中 内"],
  ["left", "左边 左侧 左面 的左边 的左侧"],
  ["right", "右边 右侧 右面 的右边 的右侧"],
  ["behind", "后面 后边 背后 身后 的后面"],
  ["front", "前面 前边 面前 跟前 的前面 前"],
  ["beside", "旁边 旁 身边 附近 的旁边 周围 边上"],
  ["between", "之间 中间 的中间"],
  ["above", "上方 上空 的上方 头顶"],
  ["below", "下方 的下方"],
];

/** relation · Chinese verbs between two nouns ("A戴着B") */
export const VERBS_ZH: readonly (readonly [RelationKind, string])[] = [
  ["wearing", "戴着 穿着 戴 穿"],
  ["holding", "放着 放飞 放 拿着 抱着 举着 捧着 提着 背着 吃着 喝着 抱 拿"],
  ["riding", "骑着 开着 驾驶 乘着 划着 坐着 骑 乘坐"],
  ["toward", "飞向 奔向 看着 追着 追逐 望着 飞往 前往 追"],
];

/** action · English words · Chinese words */
export const ACTION_WORDS: readonly (readonly [Action, string, string])[] = [
  ["reading", "reading|reads|studying", "看书 读书 阅读 在读 读着 看着书 正在看书 学习"],
  ["sleeping", "sleeping|asleep|sleeps|napping|sleepy|dreaming|snoozing", "睡觉 睡着 打盹 睡 熟睡 沉睡 做梦"],
  [
    "flying",
    "flying|flies|soaring|hovering|floating|gliding|taking off|blasting off|launching",
    "飞行 飞翔 飞过 飞 飘 漂浮 飞舞 翱翔 起飞 升空 飘着 飞着",
  ],
  ["swimming", "swimming|swims|diving|snorkeling|snorkelling", "游泳 游 潜水 游动 游着"],
  ["eating", "eats|munching|having lunch|having dinner|having a picnic|tasting|nibbling", "吃 正在吃 品尝 野餐 啃"],
  ["drinking", "drinks|sipping", "喝 正在喝"],
  ["running", "running|runs|racing|sprinting|jogging", "跑步 奔跑 跑 赛跑"],
  ["jumping", "jumping|jumps|leaping|hopping", "跳 跳跃 蹦跳 跳起来"],
  ["dancing", "dancing|dances", "跳舞 舞蹈 舞动"],
  ["singing", "singing|sings", "唱歌 演唱 歌唱"],
  ["playing", "plays", "玩 玩耍 弹 演奏"],
  ["waving", "waving|greeting|saying hello", "挥手 打招呼 招手"],
  ["painting", "paints|drawing a picture", "画画 作画 绘画"],
  ["sitting", "sitting|sits|seated|resting|relaxing|lying|meditating", "坐着 坐 趴着 趴 躺着 躺 休息 蹲"],
  ["looking", "looks|gazing|stargazing|staring", "看 望 仰望 凝视"],
];

export const SIZE_WORDS: readonly (readonly [number, string, string])[] = [
  [0.55, "tiny|very small|miniature|teeny", "很小的 微小 小小的 迷你"],
  [0.72, "small|little|baby", "小"],
  [1.35, "big|large|tall", "大 高大 大大的 高高的"],
  [1.7, "huge|giant|gigantic|enormous|massive", "巨大 巨型 超大 巨大的"],
];
