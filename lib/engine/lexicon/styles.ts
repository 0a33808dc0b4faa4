// Drawing styles and picture purposes by their words, in English and Chinese.

export type Style =
  | "flat"
  | "paper-cut"
  | "watercolour"
  | "ink"
  | "ink-wash"
  | "colouring"
  | "pixel"
  | "risograph"
  | "chalkboard"
  | "blueprint"
  | "neon"
  | "pastel"
  | "gouache"
  | "clay";

/** style · English words separated by | · Chinese words separated by spaces */
export const STYLE_WORDS: readonly (readonly [Style, string, string])[] = [
  [
    "paper-cut",
    "paper-cut|paper cut|papercut|paper-cut style|flat paper-cut|paper cutout|cut paper|paper collage|collage|paper craft|papercraft|layered paper|kirigami|origami",
    "剪纸 剪纸风 剪纸风格 剪纸画 纸艺 折纸 窗花 纸雕 拼贴 拼贴画 层叠纸 立体纸",
  ],
  [
    "watercolour",
    "watercolour|watercolor|aquarelle|watercolour wash|watercolor wash|water colour|watercolour painting|watercolor painting",
    "水彩 水彩风 水彩风格 水彩画 水彩插画",
  ],
  [
    "colouring",
    "colouring page|coloring page|colouring book|coloring book|colouring-in|colouring|coloring|black and white outline|outline drawing|outline only|colouring sheet|coloring sheet",
    "涂色 涂色页 填色 填色画 涂色画 线稿 涂色卡 填色页 上色页",
  ],
  [
    "ink-wash",
    "ink wash|ink-wash|sumi-e|sumi|chinese ink|chinese ink painting|brush painting|shan shui",
    "水墨 水墨画 水墨风 水墨风格 国画 中国画 写意 山水画 水墨山水",
  ],
  [
    "ink",
    "ink line|ink lines|line art|ink drawing|pen and ink|ink|line drawing|sketch|pencil sketch|pencil drawing|hand-drawn|hand drawn|doodle|engraving|etching|cross-hatching|hatching",
    "墨线 线描 素描 白描 钢笔画 速写 手绘 简笔画 铅笔画 线条画 版刻 钢笔 黑白线条",
  ],
  [
    "pixel",
    "pixel art|pixel|pixelated|8-bit|8 bit|16-bit|16 bit|retro game|pixel style",
    "像素 像素风 像素风格 像素画 像素艺术 复古游戏",
  ],
  [
    "risograph",
    "risograph|riso|riso print|risograph print|two-tone|two tone|duotone|screen print|screenprint|halftone|retro print|vintage print|linocut|woodcut",
    "丝网印刷 孔版印刷 孔版 复古印刷 双色 双色印刷 版画 丝网 木刻 半色调",
  ],
  [
    "chalkboard",
    "chalkboard|chalk|chalk drawing|blackboard drawing|chalk art|chalkboard drawing",
    "黑板画 粉笔 粉笔画 粉笔风 黑板风 黑板报 粉笔风格",
  ],
  [
    "blueprint",
    "blueprint|technical drawing|schematic|architectural drawing|engineering drawing",
    "蓝图 蓝图风 工程图 设计图纸 技术图 图纸风格",
  ],
  [
    "neon",
    "neon|neon sign|neon lights|neon glow|neon night|night neon|cyberpunk|synthwave|glowing lines|vaporwave",
    "霓虹 霓虹灯 霓虹风 霓虹风格 赛博朋克 荧光线条 蒸汽波",
  ],
  [
    "gouache",
    "gouache|storybook|storybook illustration|picture book|picture-book|children's book|painterly|acrylic|oil painting|painted|poster paint",
    "水粉 水粉画 绘本 绘本风 绘本风格 童书插画 油画 油画风 丙烯 故事书",
  ],
  [
    "clay",
    "clay|claymation|plasticine|play-doh|clay style|3d|3d render|3d style|soft 3d|felt",
    "黏土 粘土 黏土风 粘土风格 橡皮泥 立体 三维 毛毡 软陶",
  ],
  [
    "pastel",
    "pastel|pastels|soft pastel|pastel colours|pastel colors|soft colours|soft colors|low-key pastel|muted pastel|dry pastel|muted colours|muted colors",
    "马卡龙 柔和 粉彩 淡彩 柔和色彩 低饱和 色粉 色粉画 淡雅",
  ],
  [
    "flat",
    "flat|flat design|flat illustration|vector|vector art|minimal|minimalist|cartoon|flat vector|flat style|cartoonish|simple style|comic style|comic-style|in comic style|comic book style|cartoon style",
    "扁平 扁平风 扁平风格 矢量 卡通 卡通风格 简约 极简 扁平化 插画风 漫画风 漫画风格 卡通画风",
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
