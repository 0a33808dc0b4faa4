// Which room an indoor place is, so that it is furnished as one.

export type Room =
  | "living"
  | "bedroom"
  | "office"
  | "library"
  | "hospital"
  | "shop"
  | "restaurant"
  | "museum"
  | "bathroom"
  | "laboratory"
  | "gym"
  | "kitchen"
  | "classroom";

/** room · English place words separated by | · Chinese ones separated by spaces */
export const ROOM_WORDS: readonly (readonly [Room, string, string])[] = [
  ["living", "room|living room|house interior|inside a house|at home|lounge", "房间 客厅 屋里 家里 房间里 起居室"],
  ["bedroom", "bedroom|hotel room|nursery", "卧室 酒店房间 儿童房"],
  ["office", "office|study|home office|meeting room", "书房 办公室 会议室 工作室"],
  ["library", "library|bookshop|bookstore|book shop|reading room", "图书馆 书店 阅览室"],
  [
    "hospital",
    "hospital room|hospital ward|in a hospital|in the hospital|inside a hospital|doctor's office|clinic interior",
    "医院里 病房 在医院 诊室",
  ],
  [
    "shop",
    "shop interior|in a shop|in the shop|inside a shop|in a store|in the store|inside a store|in a supermarket|grocery store",
    "商店里 在商店 店里 超市里",
  ],
  ["restaurant", "cafe|café|restaurant|coffee shop|diner|canteen|cafeteria", "咖啡馆 咖啡店 餐厅 餐馆 食堂 饭店里"],
  ["museum", "museum|art gallery|gallery|exhibition hall", "博物馆 美术馆 画廊 展厅"],
  ["bathroom", "bathroom|washroom|restroom|shower room", "浴室 卫生间 洗手间"],
  ["laboratory", "laboratory|lab|science lab|chemistry lab", "实验室 化学实验室"],
  [
    "gym",
    "gym|gymnasium|fitness studio|fitness centre|fitness center|weight room|sports hall",
    "健身房 体育馆里 健身中心",
  ],
  ["kitchen", "kitchen", "厨房"],
  ["classroom", "classroom|schoolroom|lecture hall|in school|at school", "教室 课堂 学校里"],
];

const byWord = new Map(
  ROOM_WORDS.flatMap(([room, en, zh]) => [...en.split("|"), ...zh.split(" ")].map((word) => [word, room] as const)),
);

// Places that are a building when one is drawn, and a room when something happens there: "a nurse, hospital".
const INSIDE: readonly (readonly [RegExp, string])[] = [
  [/^(?:(?:the|a) )?(?:hospital|clinic)$/iu, "in the hospital"],
  [/^(?:(?:the|a) )?(?:shop|store|supermarket|grocery store|convenience store)$/iu, "in the shop"],
  [/^(?:(?:the|a) )?school$/iu, "in school"],
  [/^(?:在)?(?:医院|诊所)$/u, "医院里"],
  [/^(?:在)?(?:商店|超市|便利店)$/u, "商店里"],
  [/^(?:在)?学校$/u, "学校里"],
];

/** A place named alone, as the room it is inside; any other words as they are. */
export function insideOf(words: string): string {
  const bare = words.trim();
  return INSIDE.find(([pattern]) => pattern.test(bare))?.[1] ?? words;
}

/** Words before a room that leave it without furniture. */
export const EMPTY_WORD = /^(?:empty|bare|unfurnished|空|空荡荡|空空|空旷)的?$/;

/** The room a place word names, or null for one without furniture of its own. */
export function roomNamed(word: string): Room | null {
  return byWord.get(word) ?? null;
}
