import type { FieldName } from "../ledger/schema.ts";
import type { Brief } from "../schema.ts";

// What a kind of picture needs beside what the person said, by the published guides to prompting image models. Each line
// is a piece that the person sees and can take out. A changed sentence is a new version of its template.

/** When a line is of use: there are words to be read, nothing else was said of it, something stands behind things. */
export type Need = "texts" | "noTexts" | "noStyle" | "noPlace" | "solid" | "references";

export type TemplateRule = {
  readonly id: string;
  readonly field: FieldName;
  readonly en: string;
  readonly zh: string;
  /** The same where the brief says of how many panels; {count} stands for the number. */
  readonly counted?: { readonly en: string; readonly zh: string };
  readonly needs?: readonly Need[];
  /** The person said something about this, for or against it. */
  readonly unless?: RegExp;
};

export type Template = { readonly version: number; readonly rules: readonly TemplateRule[] };

const everywhere: readonly TemplateRule[] = [
  {
    id: "text.once",
    field: "text",
    en: "once and exactly as written",
    zh: "逐字照写，只出现一次",
    needs: ["texts"],
  },
  {
    id: "references.match",
    field: "references",
    en: "light, perspective and scale match across the images",
    zh: "各图之间光线、透视与比例一致",
    needs: ["references"],
  },
];

const legible = (name: string): TemplateRule => ({
  id: `${name}.legible`,
  field: "text",
  en: "large and legible",
  zh: "字大清晰",
  needs: ["texts"],
});
const onlyText = (name: string): TemplateRule => ({
  id: `${name}.only-text`,
  field: "text",
  en: "no other words",
  zh: "此外不出现文字",
  needs: ["texts"],
});
const noText = (name: string): TemplateRule => ({
  id: `${name}.no-text`,
  field: "avoid",
  en: "text",
  zh: "文字",
  needs: ["noTexts"],
  unless: /\b(?:text|words?|letters?|lettering|title|name|label)s?\b|文字|字母|标题|名字|写/iu,
});
const noMarks = (name: string): TemplateRule => ({
  id: `${name}.no-marks`,
  field: "avoid",
  en: "watermarks",
  zh: "水印",
  unless: /watermark|水印/iu,
});
const white = (name: string): TemplateRule => ({
  id: `${name}.white`,
  field: "background",
  en: "white",
  zh: "白色",
  needs: ["solid", "noPlace"],
  unless: /background|backdrop|背景|底色/iu,
});
const plain = (name: string): TemplateRule => ({
  id: `${name}.plain`,
  field: "background",
  en: "plain",
  zh: "纯色",
  needs: ["solid", "noPlace"],
  unless: /background|backdrop|背景|底色/iu,
});

const room = /\b(?:space|room|margin)s?\b|留白|空白/iu;

export const templates: Readonly<Record<Brief["purpose"], Template>> = {
  poster: {
    version: 1,
    rules: [
      {
        id: "poster.room",
        field: "composition",
        en: "clear room around the words",
        zh: "文字周围留白",
        needs: ["texts"],
        unless: room,
      },
      {
        id: "poster.copy",
        field: "composition",
        en: "a calm area kept for a headline",
        zh: "留出一块安静的区域放标题",
        needs: ["noTexts"],
        unless: /\b(?:space|room|margins?|text|words?|lettering|headline|title)\b|留白|空白|文字|标题|字/iu,
      },
      {
        id: "poster.focus",
        field: "composition",
        en: "one strong focal point",
        zh: "一个醒目的视觉中心",
        unless: /focal|focus|collage|拼贴|焦点|中心/iu,
      },
      legible("poster"),
      onlyText("poster"),
      noMarks("poster"),
    ],
  },
  product_shot: {
    version: 1,
    rules: [
      {
        id: "product.silhouette",
        field: "composition",
        en: "whole product in view with a crisp silhouette",
        zh: "产品完整入镜，轮廓清晰",
        unless: /silhouette|close-?up|macro|轮廓|特写/iu,
      },
      {
        id: "product.shadow",
        field: "lighting",
        en: "soft contact shadow",
        zh: "自然的接触阴影",
        needs: ["solid"],
        unless: /shadow|float|hover|levitat|阴影|影子|投影|悬浮|漂浮/iu,
      },
      {
        id: "product.label",
        field: "references",
        en: "label, shape and proportions of the product unchanged",
        zh: "产品的标签、外形与比例不变",
        needs: ["references"],
      },
      {
        id: "product.no-brands",
        field: "avoid",
        en: "unrelated logos",
        zh: "无关的标志",
        unless: /logo|brand|标志|商标|品牌/iu,
      },
      noMarks("product"),
    ],
  },
  social_post: {
    version: 1,
    rules: [
      {
        id: "social.focus",
        field: "composition",
        en: "one clear focus that still reads as a thumbnail",
        zh: "焦点明确，缩成小图也看得懂",
        unless: /focal|focus|collage|拼贴|焦点/iu,
      },
      legible("social"),
      onlyText("social"),
      noMarks("social"),
    ],
  },
  lesson_illustration: {
    version: 1,
    rules: [
      {
        id: "lesson.plain",
        field: "composition",
        en: "one idea shown plainly and correctly",
        zh: "只讲一件事，画得明白准确",
      },
      {
        id: "lesson.style",
        field: "style",
        en: "friendly flat illustration with clear outlines",
        zh: "亲切的扁平插画，轮廓清楚",
        needs: ["noStyle"],
      },
      legible("lesson"),
      onlyText("lesson"),
      {
        id: "lesson.calm",
        field: "avoid",
        en: "distracting decoration",
        zh: "分散注意力的装饰",
        unless: /decorat|ornament|装饰/iu,
      },
    ],
  },
  diagram: {
    version: 1,
    rules: [
      {
        id: "diagram.parts",
        field: "composition",
        en: "every part shown once in reading order",
        zh: "每个部分只画一次，按阅读顺序排列",
      },
      {
        id: "diagram.arrows",
        field: "composition",
        en: "simple arrows where one thing leads to the next",
        zh: "有先后关系处用简洁的箭头相连",
        unless: /arrow|箭头|连线/iu,
      },
      {
        id: "diagram.style",
        field: "style",
        en: "flat consistent icons with an even line",
        zh: "扁平统一的图标，线条粗细一致",
        needs: ["noStyle"],
      },
      white("diagram"),
      {
        id: "diagram.labels",
        field: "text",
        en: "every label beside its part and no others",
        zh: "标注写在对应部分旁边，不加其他标注",
        needs: ["texts"],
      },
      {
        id: "diagram.calm",
        field: "avoid",
        en: "decoration",
        zh: "装饰",
        unless: /decorat|ornament|装饰/iu,
      },
    ],
  },
  worksheet: {
    version: 1,
    rules: [
      {
        id: "worksheet.room",
        field: "composition",
        en: "even margins and room to write",
        zh: "四周留边，留出书写的位置",
        unless: room,
      },
      {
        id: "worksheet.style",
        field: "style",
        en: "clean outlines that print well without colour",
        zh: "线条清晰，黑白打印也清楚",
        needs: ["noStyle"],
        unless: /colou?r|彩色|颜色/iu,
      },
      white("worksheet"),
      legible("worksheet"),
      {
        id: "worksheet.calm",
        field: "avoid",
        en: "decoration",
        zh: "装饰",
        unless: /decorat|ornament|border|装饰|花边/iu,
      },
    ],
  },
  character: {
    version: 1,
    rules: [
      {
        id: "character.whole",
        field: "composition",
        en: "full figure with the feet in view",
        zh: "全身入镜，脚也在画面内",
        unless: /full[- ]body|full figure|portrait|close-?up|bust|head|avatar|face|全身|半身|特写|头像|肖像|脸/iu,
      },
      plain("character"),
      noText("character"),
    ],
  },
  scene: { version: 1, rules: [] },
  storyboard: {
    version: 2,
    rules: [
      {
        id: "storyboard.panels",
        field: "composition",
        en: "panels of equal size, one moment in each",
        zh: "分格大小相等，每格一个瞬间",
        counted: {
          en: "{count} panels of equal size, one moment in each",
          zh: "{count}格大小相等，每格一个瞬间",
        },
      },
      {
        id: "storyboard.same",
        field: "style",
        en: "the same figures and line in every panel",
        zh: "每格人物与画风一致",
      },
    ],
  },
  icon: {
    version: 1,
    rules: [
      {
        id: "icon.centred",
        field: "composition",
        en: "one centred shape with even padding",
        zh: "单一图形居中，四周留白均匀",
      },
      {
        id: "icon.simple",
        field: "style",
        en: "simple silhouette that reads at a small size",
        zh: "剪影简洁，缩小也清楚",
        unless: /detailed|intricate|realistic|精细|细节|写实/iu,
      },
      noText("icon"),
    ],
  },
  pattern: {
    version: 1,
    rules: [
      {
        id: "pattern.seamless",
        field: "composition",
        en: "edges that meet and an even rhythm",
        zh: "四边相接，疏密均匀",
      },
      noText("pattern"),
      {
        id: "pattern.no-border",
        field: "avoid",
        en: "a border around it",
        zh: "外围边框",
        unless: /frame|border|边框|花边/iu,
      },
    ],
  },
  logo: {
    version: 2,
    rules: [
      {
        id: "logo.balance",
        field: "composition",
        en: "balanced negative space and padding",
        zh: "正负空间平衡，四周留空",
        unless: room,
      },
      {
        id: "logo.simple",
        field: "style",
        en: "original flat silhouette of few strokes",
        zh: "原创的扁平剪影，笔画少",
        unless: /detailed|intricate|realistic|3d|hand-?drawn|vintage|精细|写实|立体|手绘|复古/iu,
      },
      onlyText("logo"),
      {
        id: "logo.no-likeness",
        field: "avoid",
        en: "likeness to existing logos",
        zh: "雷同现有标志",
      },
    ],
  },
  free: { version: 1, rules: [] },
};

export const commonRules = everywhere;
