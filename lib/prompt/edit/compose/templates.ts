import type { FieldName } from "../../ledger/schema.ts";
import type { EditKind } from "../schema.ts";

// What an edit says beside the person's change, by the published guides: how what is new fits in, and what stays, said
// anew every time because a model forgets from one edit to the next. A changed sentence is a new version.

export const editVersion = 1;

export type EditRule = {
  readonly id: string;
  readonly field: FieldName;
  readonly en: string;
  readonly zh: string;
  /** Only for a change of one of these kinds. */
  readonly of?: readonly EditKind[];
  /** Not where the change is of one of these kinds. */
  readonly notOf?: readonly EditKind[];
  /** Only where the picture shows, or may show, such things. */
  readonly shows?: RegExp;
  /** Only where the change says such words. */
  readonly says?: RegExp;
  /** The person said it. */
  readonly unless?: RegExp;
  /** The change is of this very thing: it cannot stay as well. */
  readonly unlessChanged?: RegExp;
  /** Only where several pictures go along. */
  readonly isOfSeveral?: true;
};

export const editRules: readonly EditRule[] = [
  {
    id: "edit.fits",
    field: "composition",
    en: "what is new matches perspective, scale, light and grain, and casts its own soft shadow",
    zh: "新内容的透视、比例、光线和质感与原图一致，并有自己的柔和投影",
    of: ["add"],
    notOf: ["text", "style"],
  },
  {
    id: "edit.instead",
    field: "composition",
    en: "it takes the place, size and pose of what it replaces, in the same light",
    zh: "占据被替换物原来的位置、大小和姿态，光线一致",
    of: ["replace"],
    notOf: ["text", "style", "place", "light", "clear"],
  },
  {
    id: "edit.filled",
    field: "composition",
    en: "the gap is filled from its surroundings, without a trace",
    zh: "空出的地方由周围自然补全，不留痕迹",
    of: ["remove", "move"],
    notOf: ["clear", "text", "frame"],
  },
  {
    id: "edit.seamless",
    field: "composition",
    en: "what is shown for the first time goes on from the old edges without a seam",
    zh: "新露出的部分与原来的边缘自然衔接，看不出接缝",
    of: ["frame"],
  },
  {
    id: "edit.edges",
    field: "composition",
    en: "clean edges around the subject, no halo",
    zh: "主体边缘干净，没有光晕",
    of: ["place", "clear"],
  },
  {
    id: "edit.type",
    field: "composition",
    en: "quoted words exactly as written, once",
    zh: "引号内的文字逐字照写，只出现一次",
    of: ["text"],
    says: /["“「『]/u,
  },
  {
    id: "edit.references",
    field: "references",
    en: "light, perspective and scale as in image 1",
    zh: "光线、透视与比例以图1为准",
    isOfSeveral: true,
  },
  {
    id: "edit.form",
    field: "keep",
    en: "shape, texture, folds and highlights of what is recoloured",
    zh: "换色部分的形状、质感、褶皱和高光不变",
    of: ["colour"],
    notOf: ["style", "light", "add", "remove", "place"],
  },
  {
    id: "edit.setting",
    field: "keep",
    en: "type, size, colour and place of the lettering",
    zh: "文字的字体、字号、颜色和位置不变",
    of: ["text"],
    notOf: ["add", "style"],
    unless: /\b(?:write|font|typeface|bigger|larger|smaller|colou?r|move)\b|写|字体|字号|大一[点些]|颜色|移/iu,
  },
  {
    id: "edit.subjects",
    field: "keep",
    en: "the same subjects, poses and positions",
    zh: "主体、姿态和位置不变",
    of: ["style", "light", "place"],
    notOf: ["move", "person"],
  },
  {
    id: "edit.layout",
    field: "keep",
    en: "framing, camera angle and layout",
    zh: "构图、视角和布局不变",
    notOf: ["frame"],
  },
  {
    id: "edit.light",
    field: "keep",
    en: "light and shadows",
    zh: "光线和阴影不变",
    notOf: ["light", "place", "style"],
  },
  {
    id: "edit.colours",
    field: "keep",
    en: "all other colours and the saturation",
    zh: "其余颜色和饱和度不变",
    notOf: ["light", "style", "place"],
    unlessChanged: /\b(?:everything|all) else\b|\bthe (?:rest|others)\b|其他|其它|其余|别的|剩下/iu,
  },
  {
    id: "edit.people",
    field: "keep",
    en: "every face and its identity",
    zh: "人物的面貌与身份不变",
    notOf: ["person"],
    shows:
      /\b(?:people|persons?|m[ae]n|wom[ae]n|boys?|girls?|child|children|kids?|baby|teachers?|students?|players?|portrait|faces?|model|family|couple|knight|king|queen|wizard|chef|doctor)\b|人|男|女|孩|老师|学生|医生|肖像|家庭/iu,
  },
  {
    id: "edit.letters",
    field: "keep",
    en: "all lettering letter for letter",
    zh: "原有文字一字不差",
    notOf: ["text"],
    shows: /["“「『]|\b(?:texts?|titles?|labels?|lettering|logo|sign|words?)\b|文字|标题|标签|标语|字样|招牌/iu,
  },
  {
    id: "edit.rest",
    field: "keep",
    en: "everything that is not named exactly as it is",
    zh: "没有提到的一切保持原样",
    unless: /\b(?:everything|all|nothing) else\b|\bthe (?:rest|others?)\b|其他|其它|其余|别的|剩下/iu,
  },
];
