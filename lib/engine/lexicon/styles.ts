// Drawing styles and picture purposes by their words, in English and Chinese.

export type Style =
  | "flat"
  | "paper-cut"
  | "watercolour"
  | "ink"
  | "colouring"
  | "pixel"
  | "risograph"
  | "chalkboard"
  | "blueprint"
  | "neon"
  | "pastel";

/** style · English words separated by | · Chinese words separated by spaces */
export const STYLE_WORDS: readonly (readonly [Style, string, string])[] = [
  [
    "paper-cut",
    "paper-cut|paper cut|papercut|flat paper-cut|paper cutout|cut paper|paper collage|paper craft|papercraft|layered paper|kirigami|origami",
    "剪纸 剪纸风 剪纸风格 剪纸画 纸艺 折纸 窗花",
  ],
  [
    "watercolour",
    "watercolour|watercolor|aquarelle|watercolour wash|gouache|painterly",
    "水彩 水彩风 水彩风格 水彩画 水粉",
  ],
  [
    "colouring",
    "colouring page|coloring page|colouring book|coloring book|black and white outline|outline drawing|colouring sheet|coloring sheet",
    "涂色 涂色页 填色 填色画 涂色画 线稿",
  ],
  [
    "ink",
    "ink line|line art|ink drawing|pen and ink|ink|line drawing|sketch|pencil sketch|pencil|ink wash|hand-drawn|hand drawn|doodle|engraving",
    "水墨 水墨画 墨线 线描 素描 白描 钢笔画 速写 手绘 水墨风 简笔画 铅笔画",
  ],
  [
    "pixel",
    "pixel art|pixel|pixelated|8-bit|8 bit|16-bit|retro game|pixel style",
    "像素 像素风 像素风格 像素画 像素艺术",
  ],
  [
    "risograph",
    "risograph|riso|riso print|two-tone|two tone|screen print|screenprint|halftone|retro print|vintage print",
    "丝网印刷 孔版印刷 孔版 复古印刷 双色 版画",
  ],
  [
    "chalkboard",
    "chalkboard|chalk|chalk drawing|blackboard drawing|chalk art",
    "黑板画 粉笔 粉笔画 粉笔风 黑板风 黑板报",
  ],
  ["blueprint", "blueprint|technical drawing|schematic|architectural drawing", "蓝图 蓝图风 工程图 设计图纸"],
  [
    "neon",
    "neon|neon sign|neon lights|neon glow|cyberpunk|synthwave|glowing lines",
    "霓虹 霓虹灯 霓虹风 霓虹风格 赛博朋克",
  ],
  [
    "pastel",
    "pastel|pastels|soft pastel|pastel colours|pastel colors|soft colours|soft colors|low-key pastel",
    "马卡龙 柔和 粉彩 淡彩 柔和色彩 莫兰迪",
  ],
  [
    "flat",
    "flat|flat design|flat illustration|vector|vector art|minimal|minimalist|cartoon|flat vector|flat style|cartoonish|simple style",
    "扁平 扁平风 扁平风格 矢量 卡通 卡通风格 简约 极简 扁平化 插画风",
  ],
];

export type Purpose =
  | "poster"
  | "product_shot"
  | "social_post"
  | "lesson_illustration"
  | "diagram"
  | "worksheet"
  | "character"
  | "scene"
  | "storyboard"
  | "icon"
  | "pattern"
  | "logo"
  | "free";

export const PURPOSES: readonly Purpose[] = [
  "poster",
  "product_shot",
  "social_post",
  "lesson_illustration",
  "diagram",
  "worksheet",
  "character",
  "scene",
  "storyboard",
  "icon",
  "pattern",
  "logo",
  "free",
];

export const PURPOSE_WORDS: readonly (readonly [Purpose, string, string])[] = [
  [
    "poster",
    "poster|flyer|banner|billboard|ad|advert|advertisement|key visual|cover|book cover|invitation",
    "海报 宣传单 横幅 广告 封面 邀请函 主视觉 传单 招贴",
  ],
  [
    "product_shot",
    "product shot|product photo|packshot|product picture|product render|product image",
    "产品图 商品图 产品照 产品摄影",
  ],
  [
    "social_post",
    "social post|instagram post|social media post|social media|story post|thumbnail",
    "社交媒体 朋友圈 小红书 公众号配图 社媒",
  ],
  [
    "diagram",
    "diagram|infographic|flowchart|chart of|labelled diagram|labeled diagram|cycle diagram|schema|life cycle|water cycle",
    "示意图 图解 流程图 信息图 循环图 生命周期 水循环",
  ],
  ["worksheet", "worksheet|work sheet|exercise sheet|handout", "练习纸 作业纸 练习题 学习单 工作纸"],
  [
    "lesson_illustration",
    "lesson illustration|lesson picture|textbook illustration|educational illustration|for my lesson|for my class|lesson|flashcard|flash card",
    "教学插图 课件 教材插图 课本插图 识字卡 教学图",
  ],
  [
    "character",
    "character|character sheet|character design|mascot|avatar",
    "角色 角色设计 人物设定 吉祥物 头像 卡通形象",
  ],
  ["storyboard", "storyboard|comic|comic strip|comic page|panels|manga", "分镜 漫画 四格漫画 连环画 故事板"],
  ["icon", "icon|app icon|sticker|emoji|badge|stickers", "图标 贴纸 表情包 徽章 贴画"],
  [
    "pattern",
    "pattern|seamless pattern|wallpaper pattern|repeating pattern|wrapping paper|tileable",
    "图案 无缝图案 花纹 平铺图案 包装纸 印花",
  ],
  ["logo", "logo|brand mark|logotype|emblem", "标志 徽标 商标设计"],
];
