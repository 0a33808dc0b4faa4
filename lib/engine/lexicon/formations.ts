// Words for how several stand together, and where they look.

/** How several of one kind stand together. */
export type Formation = "row" | "column" | "circle" | "stack";

export type Gaze = "left" | "right" | "each-other" | "apart";

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
