import type { EditKind } from "../schema.ts";

/** A change as somebody says it, what the picture shows, and how many pictures go along. */
export type EditCase = {
  readonly kind: EditKind;
  readonly said: string;
  readonly shown?: string;
  readonly pictures?: number;
};

export const editsEn: readonly EditCase[] = [
  { kind: "colour", said: "make the sky green", shown: "a boat on a lake" },
  {
    kind: "colour",
    said: "Change the jacket to navy blue, but keep the buttons and the zip as they are.",
    shown: "a man in a jacket",
  },
  { kind: "colour", said: "Paint the front door red. Don't touch the flowers!", shown: "a cottage with flowers" },
  { kind: "add", said: "add a red kite in the sky", shown: "a beach" },
  { kind: "add", said: "put a small dog next to the girl and give her a yellow hat", shown: "a girl on a bench" },
  { kind: "add", said: "Add snow on the roofs, don't add any people", shown: "an old town" },
  { kind: "remove", said: "remove the power lines", shown: "a mountain road" },
  {
    kind: "remove",
    said: "Take the tourists out, leave the statue and the pigeons alone",
    shown: "a square with people",
  },
  { kind: "remove", said: "keep only the dog", shown: "a dog and two cats" },
  { kind: "replace", said: "replace the coffee cup with a glass of orange juice", shown: "a breakfast table" },
  {
    kind: "replace",
    said: "turn the horse into a unicorn; everything else stays the same",
    shown: "a horse in a meadow",
  },
  { kind: "text", said: 'change the title to "SUMMER SALE 2027"', shown: 'a poster, Text: "WINTER SALE"' },
  {
    kind: "text",
    said: 'Replace "Opening soon" with "Now open" and keep the font',
    shown: 'a shop sign "Opening soon"',
  },
  { kind: "text", said: "replace 'Sale, now on' with 'Sold out'", shown: "a shop window" },
  {
    kind: "text",
    said: "Translate all the text into French, keep everything else",
    shown: "an infographic with labels",
  },
  { kind: "place", said: "put her in a modern office instead of the forest background", shown: "portrait of a woman" },
  { kind: "place", said: "change the background to a plain light grey", shown: "a bottle on a table" },
  { kind: "light", said: "make it night, with warm light in the windows", shown: "a street of houses" },
  { kind: "light", said: "It should be brighter and less foggy", shown: "a harbour" },
  { kind: "style", said: "redraw it as a watercolor", shown: "a lighthouse" },
  { kind: "style", said: "give this the style of image 2", shown: "a cat", pictures: 2 },
  { kind: "move", said: "make the moon twice as big and move it to the left", shown: "a moon over hills" },
  { kind: "person", said: "make the teacher smile and look at the camera", shown: "a teacher at a blackboard" },
  { kind: "person", said: "dress the man in the jacket from the second picture", shown: "a man", pictures: 2 },
  { kind: "frame", said: "extend the picture to the right, same street", shown: "a street" },
  { kind: "clear", said: "remove the background and make it transparent", shown: "a sneaker" },
  {
    kind: "add",
    said: "put the logo from image 2 on the bag, in the colours of image 3",
    shown: "a paper bag",
    pictures: 3,
  },
  { kind: "add", said: "keep the hat but make it red and add a feather to it", shown: "a scarecrow with a hat" },
  { kind: "text", said: 'write "Class 3b" on the board', shown: "" },
  { kind: "colour", said: "Make the left cat black, the other cat white", shown: "two cats" },
  { kind: "colour", said: "Paint the car red, everything else black and white", shown: "a car in a street" },
];

export const editsZh: readonly EditCase[] = [
  { kind: "colour", said: "把天空改成绿色", shown: "湖上的一只小船" },
  { kind: "colour", said: "外套换成藏青色，纽扣和拉链保持不变。", shown: "穿外套的男人" },
  { kind: "colour", said: "把大门刷成红色。不要动那些花！", shown: "带花的小屋" },
  { kind: "add", said: "天上加一只红色的风筝", shown: "海滩" },
  { kind: "add", said: "在女孩旁边画上一只小狗，再给她戴上一顶黄帽子", shown: "长椅上的女孩" },
  { kind: "add", said: "屋顶上加一层雪，不要出现行人", shown: "古镇" },
  { kind: "remove", said: "去掉电线", shown: "山路" },
  { kind: "remove", said: "把游客都去掉，雕像和鸽子别动", shown: "有游客的广场" },
  { kind: "remove", said: "只保留那只狗", shown: "一只狗和两只猫" },
  { kind: "replace", said: "把咖啡杯换成一杯橙汁", shown: "早餐桌" },
  { kind: "replace", said: "把马变成独角兽，其他保持不变", shown: "草地上的马" },
  { kind: "text", said: "把标题改成“夏日大促2027”", shown: "海报，Text: “冬季特卖”" },
  { kind: "text", said: "把“即将开业”换成“正式营业”，字体保持原样", shown: "写着“即将开业”的招牌" },
  { kind: "text", said: "所有文字翻译成法语，其余不变", shown: "带标签的信息图" },
  { kind: "place", said: "背景换成现代办公室", shown: "女士肖像" },
  { kind: "place", said: "背景改成纯浅灰色", shown: "桌上的瓶子" },
  { kind: "light", said: "改成夜晚，窗户里透出暖光", shown: "一排房子的街道" },
  { kind: "light", said: "亮一点，雾少一些", shown: "海港" },
  { kind: "style", said: "重画成水彩风格", shown: "灯塔" },
  { kind: "style", said: "用图2的画风重画", shown: "猫", pictures: 2 },
  { kind: "move", said: "月亮放大一倍，并且往左移", shown: "山上的月亮" },
  { kind: "person", said: "让老师微笑着看向镜头", shown: "黑板前的老师" },
  { kind: "person", said: "让他穿上第二张图里的外套", shown: "一个男人", pictures: 2 },
  { kind: "frame", said: "画面向右扩展，街道风格不变", shown: "街道" },
  { kind: "clear", said: "抠图，背景透明", shown: "运动鞋" },
  { kind: "add", said: "把图2的标志放上纸袋，配色参考图3", shown: "纸袋", pictures: 3 },
  { kind: "add", said: "帽子保留，但把它改成红色，再插一根羽毛", shown: "戴帽子的稻草人" },
  { kind: "text", said: "在黑板上写上“三年级二班”", shown: "" },
  { kind: "colour", said: "把车刷成红色，其他都变成黑白", shown: "街上的汽车" },
];
