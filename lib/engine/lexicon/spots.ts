// Words for a part of the picture.

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
