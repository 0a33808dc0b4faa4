// Words for what a thing does.

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

/** action · English words · Chinese words */
export const ACTION_WORDS: readonly (readonly [Action, string, string])[] = [
  ["reading", "reading|reads|studying", "看书 读书 阅读 在读 读着 看着书 正在看书 学习"],
  [
    "sleeping",
    "sleeping|asleep|sleeps|napping|sleepy|dreaming|snoozing",
    "睡觉 睡着 打盹 睡 熟睡 沉睡 做梦 睡着了 在睡觉 正在睡觉 睡懒觉 打瞌睡",
  ],
  [
    "flying",
    "flying|flies|soaring|hovering|floating|gliding|taking off|blasting off|launching",
    "飞行 飞翔 飞过 飞 飘 漂浮 飞舞 翱翔 起飞 升空 飘着 飞着",
  ],
  ["swimming", "swimming|swims|diving|snorkeling|snorkelling", "游泳 游 潜水 游动 游着"],
  ["eating", "eats|munching|having lunch|having dinner|having a picnic|tasting|nibbling", "吃 正在吃 品尝 野餐 啃"],
  ["drinking", "drinks|sipping", "喝 正在喝"],
  ["running", "running|runs|racing|sprinting|jogging", "跑步 奔跑 跑 赛跑 跑着 飞奔"],
  ["jumping", "jumping|jumps|leaping|hopping", "跳 跳跃 蹦跳 跳起来 跳着 蹦蹦跳跳 腾空而起"],
  ["dancing", "dancing|dances", "跳舞 舞蹈 舞动 起舞 跳着舞"],
  ["singing", "singing|sings", "唱歌 演唱 歌唱"],
  ["playing", "plays|playing music|making music|performing", "玩 玩耍 弹 演奏"],
  ["waving", "waving|greeting|saying hello", "挥手 打招呼 招手"],
  ["painting", "paints|drawing a picture", "画画 作画 绘画"],
  ["sitting", "sitting|sits|seated|resting|relaxing|lying|meditating", "坐着 坐 趴着 趴 躺着 躺 休息 蹲"],
  ["looking", "looks|gazing|stargazing|staring", "看 望 仰望 凝视"],
];
