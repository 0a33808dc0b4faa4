// Words for palettes, in English and Chinese, with the colours they stand for.

/** English words separated by | · Chinese words separated by spaces · colours, the leading one first */
export const PALETTE_WORDS: readonly (readonly [string, string, readonly string[]])[] = [
  [
    "earthy|earth tones|earth colours|earth colors|natural tones|autumnal",
    "大地色 大地色系 土色",
    ["#a0522d", "#c99a5b", "#6b7340", "#8a5a35"],
  ],
  [
    "candy|candy colours|candy colors|bubblegum|sweet colours|sweet colors",
    "糖果色 糖果色系 甜美",
    ["#ff7eb6", "#7ad7f0", "#ffd166", "#b79cf7"],
  ],
  [
    "warm colours|warm colors|warm palette|warm tones|warm",
    "暖色 暖色调 暖色系",
    ["#e4572e", "#f3a712", "#f7c59f", "#b23a48"],
  ],
  [
    "cool colours|cool colors|cool palette|cool tones|cold colours|cold colors",
    "冷色 冷色调 冷色系",
    ["#2a6f97", "#61a5c2", "#5e60ce", "#80cfc4"],
  ],
  [
    "morandi|morandi colours|morandi colors|dusty colours|dusty colors",
    "莫兰迪 莫兰迪色 莫兰迪色系",
    ["#8fa3ad", "#c9a9a6", "#a3b18a", "#d8c3a5"],
  ],
  [
    "black and white|black-and-white|greyscale|grayscale|monochrome|monochromatic",
    "黑白 黑白灰 灰度 单色",
    ["#1f1f22", "#8a8a90"],
  ],
  [
    "monochrome blue|monochromatic blue|blue monochrome|shades of blue|all blue|blues",
    "单色蓝 蓝色系 蓝色调 深浅蓝",
    ["#1d4e9e", "#5b8fd6"],
  ],
  ["monochrome green|shades of green|all green|greens", "绿色系 绿色调", ["#2f7d4a", "#7fb77e"]],
  ["monochrome red|shades of red|all red|reds", "红色系 红色调", ["#b3261e", "#e2685c"]],
  ["monochrome pink|shades of pink|all pink|pinks", "粉色系 粉色调", ["#d9557f", "#f3a6bf"]],
  ["monochrome purple|shades of purple|all purple|purples", "紫色系 紫色调", ["#6a3fb0", "#a98bdc"]],
  [
    "sepia|vintage colours|vintage colors|retro colours|retro colors",
    "复古色 复古色调 怀旧色",
    ["#8c5a3c", "#d9a566", "#5e7a6b", "#c4553b"],
  ],
  [
    "ocean colours|ocean colors|ocean palette|sea colours|sea colors",
    "海洋色 海洋色系",
    ["#0b6e99", "#39b3c6", "#8fd8d2", "#f2e3bc"],
  ],
  ["forest colours|forest colors|forest palette", "森林色 森林色系", ["#2f5d3a", "#6f8f4e", "#b7b77a", "#7a5638"]],
  ["sunset colours|sunset colors|sunset palette", "日落色 晚霞色", ["#ff7b54", "#ffb26b", "#c9477a", "#5b3c88"]],
  ["festive|christmas colours|christmas colors", "节日色 圣诞色", ["#c1272d", "#1f7a3f", "#f0c14b"]],
];
