// Pictures for what steps usually say is done.

/** drawing · English stems separated by | · Chinese words separated by spaces */
const DOINGS: readonly (readonly [string, string, string])[] = [
  ["bowl-with-spoon", "mix|stir|whisk|blend|combine", "搅拌 混合 拌 调"],
  ["bread", "knead|dough|rise|proof|loaf", "揉面 和面 发酵 醒面 面团"],
  ["fire", "bake|roast|heat|burn|oven", "烘烤 烤 加热 烘焙"],
  ["shallow-pan-of-food", "cook|fry|boil|simmer|saut", "煮 炒 煎 炸 烹饪"],
  ["droplet", "wash|rinse|water|pour|soak|wet", "洗 浇水 冲洗 加水 浸泡 倒"],
  ["soap", "soap|lather|scrub", "肥皂 搓"],
  ["scissors", "cut|trim|snip", "剪 裁"],
  ["kitchen-knife", "chop|slice|dice|peel", "切 削"],
  ["pencil", "write|draft|sketch|note|draw", "写 起草 画 记录"],
  ["open-book", "read|study|learn|revise", "读 学习 复习 阅读"],
  [
    "magnifying-glass-tilted-left",
    "research|search|explore|observe|analy|discover|find|inspect",
    "研究 调研 观察 搜索 分析 探索 发现",
  ],
  ["light-bulb", "idea|ideate|think|brainstorm|imagine|hypothes|concept", "想法 构思 思考 创意 灵感 假设"],
  ["artist-palette", "design|paint|colour|color|decorate", "设计 上色 涂色 装饰"],
  ["hammer", "build|make|assemble|construct|develop|create", "制作 搭建 开发 建造 组装"],
  ["test-tube", "test|experiment|try|measure|check", "测试 实验 试验 检验"],
  ["rocket", "launch|publish|release|ship|start|go live", "发布 上线 启动 推出"],
  ["bar-chart", "results|data|report|evaluate|conclude|conclusion", "结果 数据 报告 结论 评估"],
  ["shopping-cart", "order|shop|buy|add to cart|choose|select|pick", "下单 购买 选购 选择 挑选"],
  ["credit-card", "pay|checkout", "付款 支付 结账"],
  ["package", "pack|box|wrap|parcel", "打包 包装 装箱"],
  ["delivery-truck", "deliver|transport|shipping|send off", "配送 送货 运输 发货"],
  ["envelope", "send|mail|email|post|contact", "发送 寄 邮寄 联系"],
  ["seedling", "plant|sow|sprout|germinat|grow", "种植 播种 发芽 生长 种"],
  ["basket", "harvest|collect|gather|pick up", "收获 采摘 收集"],
  ["fork-and-knife-with-plate", "eat|serve|taste|enjoy|dinner|lunch|breakfast", "吃 上菜 品尝 享用"],
  ["bed", "sleep|rest|relax|bed", "睡觉 休息 睡"],
  ["alarm-clock", "wake|wait|time", "起床 等待 闹钟"],
  ["toothbrush", "brush", "刷牙"],
  ["school", "school|class", "上学 上课"],
  ["handshake", "meet|agree|partner|sign", "见面 合作 签约"],
  ["speech-balloon", "discuss|talk|feedback|share|present|ask", "讨论 反馈 分享 交流 提问"],
  ["snowflake", "cool|chill|freeze|refrigerat", "冷却 冷藏 冷冻"],
  ["recycling-symbol", "recycl|reuse|repeat", "回收 再利用 重复"],
  ["check-mark-button", "finish|done|complete|approve|review|confirm", "完成 审核 确认 结束"],
];

const ROWS = DOINGS.flatMap(([drawing, en, zh]) => [
  { drawing, pattern: new RegExp(`\\b(?:${en})`, "i") },
  { drawing, pattern: new RegExp(zh.split(" ").join("|"), "u") },
]);

/** The drawing for what a step says is done, or null. */
export function doingOf(label: string): string | null {
  return ROWS.find(({ pattern }) => pattern.test(label))?.drawing ?? null;
}
