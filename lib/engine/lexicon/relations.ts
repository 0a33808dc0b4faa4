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
  [
    "on",
    "on top of|on the top of|on|onto|upon|standing on|perched on|stands on|stacked on|piled on|placed on|balanced on|balancing on|mounted on",
  ],
  ["under", "under|underneath|beneath|in the shade of|at the foot of|sheltering under"],
  ["in", "inside|inside of|in|within|into|out of|in the middle of|coming out of|peeking out of"],
  ["left", "left of|to the left of|on the left of|on the left side of|at the left of|on the left hand side of"],
  ["right", "right of|to the right of|on the right of|on the right side of|at the right of|on the right hand side of"],
  ["above", "above|over|high above|up above|hanging above"],
  ["below", "below|down below"],
  ["behind", "behind|in back of|at the back of|hiding behind|standing behind"],
  ["front", "in front of|before|standing in front of|at the front of"],
  [
    "beside",
    "next to|beside|near|by|close to|alongside|against|at|by the side of|at the side of|standing next to|leaning on|leaning against|side by side with",
  ],
  ["between", "between|in between|among|amongst|in the middle between"],
  ["around", "around|all around|circling|orbiting|encircling|surrounding|gathered around|standing around"],
  ["wearing", "wearing|dressed in|dressed as"],
  ["holding", "holding|carrying|with its|hugging|clutching|playing|eating|drinking|painting|reading|waving"],
  ["riding", "riding|riding on|driving|sailing|rowing|piloting|rides|drives|steering|paddling"],
  [
    "toward",
    "to|toward|towards|chasing|looking at|watching|following|heading to|facing|staring at|pointing at|gazing at",
  ],
];

/** English phrases that put their second thing where the first would be: "a cat surrounded by flowers". */
export const REVERSED_EN: readonly (readonly [RelationKind, string])[] = [
  ["around", "surrounded by|encircled by|ringed by|surrounded with"],
  ["on", "topped with|crowned with|supporting"],
  ["in", "containing|filled with|full of"],
];

/** relation · Chinese words that follow the reference noun ("B上") */
export const LOCATIVES_ZH: readonly (readonly [RelationKind, string])[] = [
  ["on", "上面 上边 之上 顶上 上 的上面 的上边 顶部"],
  ["under", "下面 下边 底下 之下 下 的下面 的底下 的下边"],
  ["in", "里面 里边 当中 里 中 内 的里面 里头 的里边 内部"],
  ["left", "左边 左侧 左面 左方 的左边 的左侧 的左面"],
  ["right", "右边 右侧 右面 右方 的右边 的右侧 的右面"],
  ["behind", "后面 后边 背后 身后 的后面 的背后 的后边 后方 的身后 后"],
  ["front", "前面 前边 面前 跟前 的前面 的面前 的前边 前方 前"],
  ["beside", "旁边 旁 身边 附近 的旁边 边上 身旁 的身边 的附近"],
  ["around", "周围 四周 的周围 的四周 周边"],
  ["between", "之间 中间 的中间 的之间"],
  ["above", "上方 上空 的上方 头顶 头顶上 的头顶"],
  ["below", "下方 的下方"],
];

/** relation · Chinese verbs between two nouns ("A戴着B") */
export const VERBS_ZH: readonly (readonly [RelationKind, string])[] = [
  ["wearing", "戴着 穿着 戴 穿 系着 披着 头戴 身穿"],
  ["holding", "放着 放飞 拿着 抱着 举着 捧着 提着 背着 吃着 喝着 抱 拿 撑着 打着 弹着 拉着 牵着 叼着"],
  ["riding", "骑着 开着 驾驶 乘着 划着 坐着 骑 乘坐 驾着 骑在"],
  ["toward", "飞向 奔向 看着 追着 追逐 望着 飞往 前往 追 面对着 面向 朝着 朝向 盯着 注视着"],
  ["around", "围着 环绕着 围绕着 环绕 围绕 绕着"],
];

/** spot · English phrases · Chinese phrases */
export const SPOT_WORDS: readonly (readonly [Spot, string, string])[] = [
  [
    "top-left",
    "in the top left corner|in the upper left corner|top left corner|upper left corner|in the top left|at the top left|top left|upper left|in the upper left|in the top-left corner|top-left corner",
    "左上角 左上方 画面左上角",
  ],
  [
    "top-right",
    "in the top right corner|in the upper right corner|top right corner|upper right corner|in the top right|at the top right|top right|upper right|in the upper right|in the top-right corner|top-right corner",
    "右上角 右上方 画面右上角",
  ],
  [
    "bottom-left",
    "in the bottom left corner|in the lower left corner|bottom left corner|lower left corner|in the bottom left|at the bottom left|bottom left|lower left|in the lower left|in the bottom-left corner|in the left corner|bottom-left corner",
    "左下角 左下方 画面左下角",
  ],
  [
    "bottom-right",
    "in the bottom right corner|in the lower right corner|bottom right corner|lower right corner|in the bottom right|at the bottom right|bottom right|lower right|in the lower right|in the bottom-right corner|in the right corner|bottom-right corner",
    "右下角 右下方 画面右下角",
  ],
  ["corner", "in the corner|in a corner|in one corner|in the corner of", "角落里 角落 在角落 墙角 一角"],
  [
    "left",
    "on the left|on the left side|at the left|to the left|on the left half|on its left|on the left hand side|in the left half|on the far left|the left side|on the left side of the picture",
    "左边 左侧 左面 左半边 画面左侧 画面左边 最左边 画面的左侧 画面的左边",
  ],
  [
    "right",
    "on the right|on the right side|at the right|to the right|on the right half|on its right|on the right hand side|in the right half|on the far right|the right side|on the right side of the picture",
    "右边 右侧 右面 右半边 画面右侧 画面右边 最右边 画面的右侧 画面的右边",
  ],
  [
    "top",
    "at the top|on top|at the very top|in the upper half|at the top of the picture",
    "顶部 画面上方 画面顶部 最上面 画面上部",
  ],
  [
    "bottom",
    "at the bottom|in the lower half|at the very bottom|at the bottom of the picture",
    "底部 画面下方 画面底部 最下面 画面下部",
  ],
  [
    "centre",
    "in the centre|in the center|at the centre|at the center|in the middle|centred|centered|in the very middle|in the centre of the picture|in the center of the picture|in the middle of the picture|dead centre|at its centre|at its center",
    "中央 正中央 正中间 画面中央 画面中间 中心 正中 画面中心 画面正中",
  ],
  ["background", "in the background|in the distance|far away|far behind|in the back", "背景里 背景中 远处 远方 后景"],
  ["foreground", "in the foreground|up front|in the front|close to us", "前景里 前景中 前景 近处"],
  ["wall", "on the wall|on a wall|hanging on the wall|on the walls", "墙上 墙壁上 挂在墙上"],
];

/** formation · English phrases · Chinese phrases */
export const FORMATION_WORDS: readonly (readonly [Formation, string, string])[] = [
  [
    "row",
    "in a row|in a line|in line|lined up|side by side|in one row|in a straight line|standing in a row|in a queue|queueing|queuing|in single file|row of|a row of|line of|a line of|a queue of",
    "排成一排 排成一行 排成一列 排队 一字排开 并排 肩并肩 站成一排 成一排 一排 坐成一排 排成排 排着队",
  ],
  ["column", "in a column|one below the other|one above the other", "排成一竖列 竖着排"],
  [
    "circle",
    "in a circle|in a ring|forming a circle|in a round|standing in a circle|arranged in a circle|a circle of|circle of|a ring of|ring of|holding hands in a circle",
    "围成一圈 围成圈 围成一个圈 排成一圈 排成圆圈 围坐 围成圆圈 站成一圈 一圈 手拉手围成一圈",
  ],
  [
    "stack",
    "stacked|on top of each other|on top of one another|stacked on top of each other|stacked up|piled up|in a stack|in a pile|stacked on each other|a stack of|stack of|a pile of|pile of|a tower of|piled on top of each other|stacked on top of one another",
    "叠在一起 叠起来 摞在一起 摞起来 堆在一起 叠成一摞 一摞 叠罗汉 垒在一起 堆叠",
  ],
];

/** gaze · English phrases · Chinese phrases */
export const GAZE_WORDS: readonly (readonly [Gaze, string, string])[] = [
  [
    "left",
    "facing left|looking left|facing to the left|looking to the left|turned to the left|turned left|facing the left|pointing left|heading left|walking left|running left|facing the left side|going left",
    "面向左边 面朝左 朝左 面向左 朝左边 面朝左边 朝着左边 看向左边 向左看 往左看 面朝左侧 朝左看 向左走 向左",
  ],
  [
    "right",
    "facing right|looking right|facing to the right|looking to the right|turned to the right|turned right|facing the right|pointing right|heading right|walking right|running right|facing the right side|going right",
    "面向右边 面朝右 朝右 面向右 朝右边 面朝右边 朝着右边 看向右边 向右看 往右看 面朝右侧 朝右看 向右走 向右",
  ],
  [
    "each-other",
    "facing each other|looking at each other|face to face|facing one another|looking at one another|nose to nose",
    "面对面 互相看着 相对 对视 相互看着 面面相对",
  ],
  ["apart", "back to back|facing away from each other|looking away from each other", "背对背 背靠背"],
];

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

export const SIZE_WORDS: readonly (readonly [number, string, string])[] = [
  [
    0.5,
    "tiny|very small|miniature|teeny|teeny tiny|minuscule|mini|wee",
    "很小的 微小 微小的 小小的 迷你 很小 极小的 微型",
  ],
  [0.72, "small|little|baby|smaller|short", "小 小型 较小的 矮小的"],
  [
    1.35,
    "big|large|tall|bigger|larger|great big|grand|oversized",
    "大 高大 高大的 大大的 高高的 大型 很大的 很大 较大的 大只",
  ],
  [
    1.75,
    "huge|giant|enormous|massive|very big|very large|really big|towering|immense",
    "巨大 巨型 超大 巨大的 硕大的 庞大的 特大 超大的 庞大",
  ],
  [2.1, "gigantic|colossal|humongous|gargantuan", "超级大 超级大的 极大的 无比巨大的"],
];
