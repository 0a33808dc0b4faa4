// Words that place one thing relative to another.

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

/** relation · English phrases; "A <phrase> B" */
export const RELATIONS_EN: readonly (readonly [RelationKind, string])[] = [
  [
    "on",
    "on top of|on the top of|on|onto|upon|standing on|perched on|stands on|stacked on|piled on|placed on|balanced on|balancing on|mounted on|crossing over|crossing|crosses|driving over|going over|rolling over",
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
  ["holding", "放着 放飞 拿着 抱着 举着 捧着 提着 背着 吃着 喝着 抱 拿 撑着 打着 弹着 拉着 牵着 叼着 撑"],
  ["riding", "骑着 开着 驾驶 乘着 划着 坐着 骑 乘坐 驾着 骑在"],
  ["toward", "飞向 奔向 看着 追着 追逐 望着 飞往 前往 追 面对着 面向 朝着 朝向 盯着 注视着"],
  ["around", "围着 环绕着 围绕着 环绕 围绕 绕着"],
];
