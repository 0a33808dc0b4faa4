// Words for what a thing's surface is patterned with.

export type PatternKind = "stripes" | "dots" | "checks";

/** pattern · English adjectives · English nouns · Chinese words, which are both */
export const PATTERN_WORDS: readonly (readonly [PatternKind, string, string, string])[] = [
  [
    "stripes",
    "striped|stripy|stripey|pinstriped|pinstripe|stripe|zebra striped|zebra print|candy striped|banded",
    "stripes|pinstripes|vertical stripes|horizontal stripes",
    "条纹 条纹的 带条纹的 有条纹的 花条纹 竖条纹 横条纹 斑马纹",
  ],
  [
    "dots",
    "polka dot|polka dotted|dotted|spotted|spotty|speckled|leopard print|polka-dot|polka-dotted|dotty",
    "polka dots|dots|spots|speckles|polka-dots",
    "波点 圆点 斑点 波点的 圆点的 斑点的 带斑点的 带波点的 有斑点的 豹纹 波尔卡圆点",
  ],
  [
    "checks",
    "checkered|chequered|checked|plaid|tartan|gingham|checkerboard",
    "checks|squares pattern|plaid pattern",
    "格子 格纹 方格 格子的 格纹的 方格的 格子纹",
  ],
];
