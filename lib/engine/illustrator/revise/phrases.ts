// The turns of speech of an edit, in English and Chinese. Every pattern reads one clause from its start, in linear time.
import type { Action } from "#lib/engine/lexicon/actions.ts";

/** The clause starts with a verb of its own, so an "and" before it begins a new clause. */
export const VERB =
  /^(?:please |now |then |also )*(?:add|include|insert|put|place|draw|give|remove|delete|erase|take|drop|get rid|replace|swap|change|turn|make|paint|colou?r|recolou?r|dye|move|shift|bring|flip|mirror|write|zoom|show|let|set|keep)\b/i;

/** What may be said around the change itself. */
export const POLITE =
  /^(?:(?:please|now|then|also|just|instead|but|and|ok|okay|so|can you|could you|would you|i want you to|i'd like you to|let's|let us)[ ,]+)+|^(?:请|麻烦|帮我|帮忙|现在|然后|再|并且|并|同时|接着|还要|可以|能不能|能否)+/iu;
export const AFTERTHOUGHT =
  /(?:[ ,]+(?:please|too|as well|instead|now|thanks|thank you|to the (?:scene|picture|image|drawing)|in the (?:picture|image|drawing)|from the (?:scene|picture|image|drawing)))+$|[吧呢吗啊了]+$/iu;

type Row = readonly [pattern: RegExp, what: number, by: number];

/** pattern · group of the old · group of the new */
export const REPLACE: readonly Row[] = [
  [/^(?:replace|swap|exchange|substitute)\s+(.{1,200}?)\s+(?:with|for|by)\s+(.{1,300})$/i, 1, 2],
  [
    /^(?:turn|change|transform|convert|switch|make|colou?r|paint|dye|set)\s+(.{1,200}?)\s+(?:into|to be|to)\s+(.{1,300})$/i,
    1,
    2,
  ],
  [/^(?:make|draw|use|put|show|have)?\s*(.{1,200}?)\s+instead of\s+(.{1,200})$/i, 2, 1],
  [
    /^(?:把|将)?(.{1,60}?)(?:换成|替换成|替换为|换为|变成|变为|改成|改为|改画成|涂成|染成|刷成|画成|调成)(.{1,200})$/u,
    1,
    2,
  ],
  [/^用(.{1,60}?)(?:代替|替换|取代)(.{1,60})$/u, 2, 1],
];

/** pattern · group of the thing */
export const REMOVE: readonly (readonly [RegExp, number])[] = [
  [
    /^(?:remove|delete|erase|drop|take (?:away|out|off)|get rid of|lose|leave out|without|no(?: more)?)\s+(.{1,200})$/i,
    1,
  ],
  [/^(?:take|leave)\s+(.{1,200}?)\s+(?:away|out|off)$/i, 1],
  [/^(?:去掉|删掉|删去|删除|移除|移走|拿掉|拿走|擦掉|擦除|抹掉|不要|去除|清除|取消)(.{1,60})$/u, 1],
  [/^(?:把|将)(.{1,60}?)(?:去掉|删掉|删去|删除|移除|移走|拿掉|拿走|擦掉|擦除|抹掉|去除|清除)$/u, 1],
];

/** pattern · group of the thing · group of the place */
export const MOVE: readonly Row[] = [
  [
    /^(?:move|shift|put|place|bring|slide|drag|push|set)\s+((?:the|it|them|this|that|these|those|him|her|his|their|all|both|each|every|everything|everyone|everybody)\b.{0,120}?)\s+((?:all the way |further |more |a bit |a little |slightly |back )*(?:to|on|onto|in|into|at|under|below|above|over|behind|beside|near|by|next|between|in front|left|right|up|down|higher|lower|closer|away|towards?|upwards?|downwards?)\b.{0,120})$/i,
    1,
    2,
  ],
  [/^(?:把|将)(.{1,60}?)(?:放在|移向|往|向)(.{1,60})$/u, 1, 2],
  [/^(.{0,40}?)(?:都|全)?[往向朝](.{1,6}?)(?:移动?|挪动?|靠|走)(?:一?[点些])?$/u, 1, 2],
  [/^(?:把|将)?(.{1,60}?)(?:移动到|移到|移至|挪到|放到|搬到)(.{1,60})$/u, 1, 2],
];

/** pattern · group of who · group of what */
export const GIVE: readonly Row[] = [
  [/^给(.{1,20}?)((?:[一两几二三四五六七八九十]|\d{1,2})[\p{Script=Han}].{0,40})$/u, 1, 2],
  [
    /^(?:give|hand)\s+((?:the |that )?(?:it|him|her|them|[a-z][a-z -]{1,60}?))\s+((?:a|an|another|some|two|three|\d+)\s.{1,200})$/i,
    1,
    2,
  ],
  [
    /^(?:put|place|add)\s+((?:a|an|some)\s.{1,100}?)\s+on\s+((?:the |its |his |her )?(?:head|face)|it|him|her|them)$/i,
    2,
    1,
  ],
  [/^(?:给|让)(.{1,40}?)(?:戴上?|穿上?|配上?|加上?|拿着?|抱着?|举着?)(.{1,60})$/u, 1, 2],
];

export const ADD: readonly (readonly [RegExp, number])[] = [
  [/^((?:another|(?:\w{1,12} )?more)\s.{1,200})$/i, 1],
  [
    /^(?:add|include|insert|draw|put|place|show|have|with|also|bring|plus|let there be|there should be)\s+(?:in\s+)?(.{1,400})$/i,
    1,
  ],
  [/^(?:再?加上?|添加|增加|添上?|加入|画上?|放上?|放|再?来|补上?|插入|增添|画|有)(.{1,200})$/u, 1],
  [
    /^在?(.{1,60}?(?:上|下|里|旁边|旁|左边|右边|前面|后面|上方|下方|之间|中间|附近|身边))(?:再?加上?|添加|增加|添上?|画上?|放上?|放|加入|画)(.{1,120})$/u,
    0,
  ],
];

export const TURN =
  /^(?:flip|mirror|turn around|turn)\s+(the .{1,80}|it|them|him|her)(?:\s+(?:around|horizontally|round))?$|^(?:把|将)?(.{1,40}?)(?:翻转|镜像|转过来|转身|掉头)$/iu;

/** factor · pattern; the thing is what is left of the clause */
export const RESIZE: readonly (readonly [number, RegExp])[] = [
  [
    1.7,
    /\b(?:much (?:bigger|larger)|twice (?:as|the)[a-z ]*(?:big|large|size)?|double(?: the size of)?|huge|giant|enormous)\b|大很多|大得多|放大一倍|两倍大|巨大/iu,
  ],
  [0.55, /\b(?:much smaller|half (?:as|the)[a-z ]*(?:big|large|size)?|tiny)\b|小很多|小得多|缩小一半|很小/iu],
  [
    1.3,
    /\b(?:a (?:bit|little) )?(?:bigger|larger|taller|enlarge|scale up)\b|变大|放大|更大|大一点|大一些|大些|大点|高一点/iu,
  ],
  [0.75, /\b(?:a (?:bit|little) )?(?:smaller|shorter|shrink|scale down)\b|变小|缩小|更小|小一点|小一些|小些|小点/iu],
];

export const ZOOM: readonly (readonly [number, RegExp])[] = [
  [0.78, /\bzoom(?:ed)? out\b|\bwider (?:view|shot|angle)\b|\b(?:step|pull|move) back\b|镜头拉远|拉远|远景|视角更广/iu],
  [1.25, /\bzoom(?:ed)? in\b|\bclose-?up\b|\bcloser view\b|镜头拉近|拉近|特写/iu],
];

/** Where a thing should stand: shares of the width and the height, or null to leave that as it is. */
export const DIRECTIONS: readonly (readonly [RegExp, number | null, number | null])[] = [
  [/\b(?:top|upper)[ -]left\b|左上/iu, 0.17, 0.2],
  [/\b(?:top|upper)[ -]right\b|右上/iu, 0.83, 0.2],
  [/\b(?:bottom|lower)[ -]left\b|左下/iu, 0.17, 0.95],
  [/\b(?:bottom|lower)[ -]right\b|右下/iu, 0.83, 0.95],
  [/\b(?:cent(?:er|re)|middle)\b|中间|中央|正中|居中|中心/iu, 0.5, null],
  [/\bleft\b|左/iu, 0.18, null],
  [/\bright\b|右/iu, 0.82, null],
  [/\b(?:top|up|upwards?|higher|sky|air)\b|上方|上面|顶部|高处|天上|空中|上移|^上$/iu, null, 0.2],
  [/\b(?:bottom|down|downwards?|lower|foreground|closer)\b|下方|下面|底部|前景|近处|下移|^下$/iu, null, 0.95],
  [/\b(?:background|further away|farther away|away|back)\b|背景|远处|后方/iu, null, 0.66],
];

export const PRONOUN =
  /^(?:it|them|this|that|these|those|him|her|everything|all|他|她|它|它们|他们|她们|这个|那个|这|那|全部|所有)?$/iu;
export const BACKGROUND = /\b(?:background|backdrop|scene|setting|place|location)\b|背景|场景|地点/iu;
export const LETTERS = /\b(?:text|title|headline|words|lettering|caption|slogan|letters)\b|文字|标题|字样|标语|字/iu;
export const WORN =
  /hat|cap|crown|helmet|glasses|goggles|scarf|ribbon|mask|headphone|necktie|bow|shoe|boot|coat|dress|shirt|帽|冠|眼镜|围巾|面具|耳机|领带|衣|裙|鞋/iu;
export const COLOURS = /\bpalette\b|\bcolou?rs?\b|配色|颜色|色调|色彩/iu;
/** What somebody is made to do, in the plain form. */
export const ACTS: readonly (readonly [RegExp, Action])[] = [
  [/\bsleep\b/i, "sleeping"],
  [/\bread\b/i, "reading"],
  [/\bfly\b/i, "flying"],
  [/\bswim\b/i, "swimming"],
  [/\bsit(?: down)?\b/i, "sitting"],
  [/\bdance\b/i, "dancing"],
  [/\bsing\b/i, "singing"],
  [/\brun\b/i, "running"],
  [/\bjump\b/i, "jumping"],
  [/\bwave\b/i, "waving"],
  [/\beat\b/i, "eating"],
];
export const SKY = /\bsky\b|天空/iu;
