import type { Flag, QueryKey, QueryStatus, Shape, Thing } from "./schema.ts";

// The words of the search box, in both languages and in the spellings that people bring along.

export const keyWords: Readonly<Record<string, QueryKey>> = {
  album: "album",
  tag: "tag",
  model: "model",
  by: "by",
  ratio: "ratio",
  size: "size",
  status: "status",
  is: "is",
  has: "has",
  before: "before",
  after: "after",
  相册: "album",
  标签: "tag",
  模型: "model",
  作者: "by",
  比例: "ratio",
  尺寸: "size",
  状态: "status",
  是: "is",
  有: "has",
  早于: "before",
  晚于: "after",
};

export const shapeWords: Readonly<Record<string, Shape>> = {
  square: "square",
  landscape: "landscape",
  portrait: "portrait",
  方形: "square",
  方图: "square",
  横向: "landscape",
  横图: "landscape",
  竖向: "portrait",
  竖图: "portrait",
};

export const statusWords: Readonly<Record<string, QueryStatus>> = {
  draft: "draft",
  review: "review",
  approved: "approved",
  rejected: "rejected",
  none: "none",
  草稿: "draft",
  待审: "review",
  通过: "approved",
  不通过: "rejected",
  无: "none",
};

export const flagWords: Readonly<Record<string, Flag>> = {
  favorite: "favorite",
  favourite: "favorite",
  trashed: "trashed",
  upload: "upload",
  draft: "draft",
  untagged: "untagged",
  收藏: "favorite",
  已删: "trashed",
  上传: "upload",
  草稿: "draft",
  无标签: "untagged",
};

export const thingWords: Readonly<Record<string, Thing>> = { text: "text", 文字: "text" };
