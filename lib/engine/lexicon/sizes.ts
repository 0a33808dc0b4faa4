// Words for how large a thing is.

/** factor · English words · Chinese words */
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
