import type { Phrase, Spot } from "../grammar/schema.ts";
import { inventNames, pickBy } from "../invent/rules.ts";
import { fieldTable, type Said, tradeTable } from "../names/rules.ts";
import type { Rewrites } from "../schema.ts";

// What stands in a Chinese sentence instead of a name: the words around it say which form fits.

const reach = 24;

type Sides = { readonly before: string; readonly after: string };

export function phraseInChinese(spot: Spot): Phrase {
  const { text, start, end, entry, from, to } = spot;
  const sides = {
    before: text.slice(Math.max(from, start - reach), start),
    after: text.slice(end, Math.min(to, end + reach)),
  };
  const isQuoted = /["“‘「『]$/.test(sides.before) && /^["”’」』]/.test(sides.after);
  if (spot.isLettering || isQuoted) return { start, end, rewrites: inventNames(entry.id, "zh") };
  switch (entry.kind) {
    case "artist":
      return artistPhrase(spot, sides);
    case "brand":
      return brandPhrase(spot, sides);
    case "character":
    case "figure":
      return beingPhrase(spot, sides, entry.said);
  }
}

function toRewrites([first = "", second = first, third = second]: readonly string[]): Rewrites {
  return [first, second, third];
}

const styleTail =
  /^(?:老师|大师|导演|先生)?(?:的)?(?:绘画|动画|电影|漫画|插画|摄影|艺术|创作)?(?:的)?(?:画风|风格|风|式|笔下|笔触|手法|感觉|调调|美学|style|Style|设计的|拍摄的|执导的|绘制的|创作的|画的|拍的)/;
const workTail = /^(?:的)?(?:电影感|电影|动画|作品|漫画|插画|绘本|照片|版画|画作|的画|画)(?=一样|那样|般|里|的|$)/;
const asTail = /^(?:一样|那样|那般|似的|一般|般)/;
const likeBefore = /(?:仿佛|好像|就像|像|如同|如|似)$/;
const afterBefore = /(?:模仿|致敬|参考|仿照|借鉴)$/;
const useBefore = /(?:使用|采用|运用|按照|用|以)$/;
const portraitAfter = /^(?:老师|大师|先生|女士)?(?:的)?(?:本人|肖像|画像|头像|照片|雕像|写真|坐在|站在|正在|在)/;

function artistPhrase({ start, end, entry, isJoined }: Spot, { before, after }: Sides): Phrase {
  const [medium, line, mood, palette] = entry.said.map(({ zh }) => zh);
  const field = fieldTable.get(entry.group);
  const fresh = pickBy(entry.id, field?.fresh ?? [])?.zh ?? "手作";
  if (portraitAfter.test(after)) return { ...fitNoun(start, before, zhOf(field?.people ?? [])), end };
  const like = likeBefore.exec(before)?.[0] ?? "";
  const use = useBefore.exec(before)?.[0] ?? "";
  const style = styleTail.exec(after)?.[0] ?? "";
  const work = style === "" ? (workTail.exec(after)?.[0] ?? "") : "";
  const as = asTail.exec(after.slice(style.length + work.length))?.[0] ?? "";
  const tail = style + work + as;
  const rest = after.slice(tail.length);
  const nouns: Rewrites = [`${line}的${medium}风格`, `${mood}、以${palette}为主色的风格`, `自创的${fresh}风格`];
  const adjectives: Rewrites = [`${line}的${medium}风格的`, `${mood}、以${palette}为主色的`, `自创的${fresh}风格的`];
  if (isJoined && tail === "")
    return { start, end, rewrites: [`${line}的笔意`, `${palette}的色调`, `一点${fresh}质感`], isStyle: true };
  const opening = afterBefore.exec(before)?.[0] ?? (as === "" && style === "" ? "" : like);
  const links = /^的/.test(rest) ? 1 : 0;
  const isBeforeNoun =
    links === 1 || /(?:笔下|式|的)$/.test(style) || (like === "" && use === "" && /^\p{Script=Han}/u.test(rest));
  if (isBeforeNoun)
    return { start: start - opening.length, end: end + tail.length + links, rewrites: adjectives, isStyle: true };
  const isVerbNext = opening !== "" && /^\p{Script=Han}/u.test(rest);
  const rewrites = isVerbNext ? toRewrites(nouns.map((noun) => `用${noun}`)) : nouns;
  return { start: start - opening.length, end: end + tail.length, rewrites, isStyle: true };
}

function zhOf(said: readonly Said[]): Rewrites {
  return toRewrites(said.map(({ zh }) => zh));
}

const logoNext = /^(?:牌)?(?:的)?(?:logo|Logo|LOGO|标志|商标|标识|徽标|图标|车标)/;
const emblems: Rewrites = ["简洁的几何徽标", "没有文字的素色标牌", "自创的叶子徽标"];
const brandStyles: Rewrites = ["干净极简的产品风格", "沉静自信的广告氛围", "自创的图形风格"];
const brandTail = /^(?:的)?(?:品牌)?风格?(?=的|，|。|、|$)/;

function brandPhrase({ start, end, entry }: Spot, { before, after }: Sides): Phrase {
  const [adjective = "", noun = ""] = entry.said.map(({ zh }) => zh);
  const trade = tradeTable.get(entry.group);
  const logo = logoNext.exec(after)?.[0];
  if (logo) return { start, end: end + logo.length, rewrites: emblems };
  const tail = brandTail.exec(after)?.[0];
  if (tail) return { start, end: end + tail.length, rewrites: brandStyles };
  const joint = /^(?:牌子的|牌的|牌|的)?[ ]?/.exec(after)?.[0] ?? "";
  const rest = after.slice(joint.length).toLowerCase();
  const product = trade?.products.find((word) => /[\p{Script=Han}]|^suv|^t恤/u.test(word) && rest.startsWith(word));
  const own = [adjective, noun, ...entry.aliases.flatMap(({ near }) => near)];
  if (product !== undefined || own.some((word) => word !== "" && rest.startsWith(word))) {
    const plain = plainFor(adjective, product, rest);
    const rewrites = toRewrites([plain, trade?.look.zh ?? "无标志的", trade?.fresh.zh ?? "全新设计的"]);
    return { start, end: end + joint.length, rewrites };
  }
  const goods: Rewrites = [noun, `${trade?.lookAfter.zh}的${noun}`, `${trade?.freshAfter.zh}的${noun}`];
  return { ...fitNoun(start, before, goods), end };
}

/** "普通运动" before 鞋; only "普通" where the goods say the rest themselves. */
function plainFor(adjective: string, product: string | undefined, rest: string): string {
  if (adjective.endsWith("的")) return adjective;
  const isSaid =
    product === undefined || adjective === "普通" || rest.startsWith(adjective) || adjective.includes(product);
  const isOtherCar = product !== undefined && product.length > 1 && product.endsWith("车");
  return isSaid || isOtherCar ? "普通" : `普通${adjective}`;
}

const measureBefore = /(?:[一两二三四五六七八九十几数这那每某]|\d)(?:个|位|只|名|条|台|座|群|些|队|种|款)$/;
const measureFirst = /^一(?:个|位|只|名|条|台|座|支|队|小群|所|处)/;
const themed = /^(?:生日|蛋糕|派对|邀请函|书包|贴纸|T恤|杯子|房间|玩具|手机壳|卡片|乐园|海报|主题)/;
const owned = /^(?:披风|面具|服装|衣服|演唱会|古装|帽子|盾牌|训练师|雕像|写真|头像)/;

/** After "一个" or "的" the noun has no measure word of its own. */
function fitNoun(start: number, before: string, nouns: Rewrites): Pick<Phrase, "start" | "rewrites"> {
  if (!measureBefore.test(before) && !before.endsWith("的")) return { start, rewrites: nouns };
  return { start, rewrites: toRewrites(nouns.map((noun) => noun.replace(measureFirst, ""))) };
}

/** Before a thing that is named after somebody: "…主题蛋糕", "…的披风". */
function beingPhrase({ start, end }: Spot, { before, after }: Sides, said: readonly Said[]): Phrase {
  const link = themed.test(after) ? (after.startsWith("主题") ? "" : "主题") : owned.test(after) ? "的" : null;
  if (link === null) return { ...fitNoun(start, before, zhOf(said)), end };
  const rewrites = zhOf(said).map((noun) => `${noun.replace(measureFirst, "")}${link}`);
  return { start, end, rewrites: toRewrites(rewrites) };
}
