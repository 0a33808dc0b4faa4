// The words around a wish that ask for it, and the words that name its kind.
import { tokenize } from "#lib/engine/illustrator/parse/tokens.ts";
import type { Vocabulary } from "#lib/engine/illustrator/vocabulary/names.ts";
import { tidy } from "../text/words.ts";

const LEAD_EN =
  /^(?:\s|[,.!:]|\b(?:i(?:'m| am) an? [a-z -]{3,30}?(?:,| and (?=i\b)|[.!])|hi|hello|hey|ok|okay|so|now|then|great|thanks|thank you|please|pls|kindly|can|could|would|will|you|we|i|i'd|i'm|i'll|want|need|would|like|love|looking for|let's|let us|help me|to|see|have|get|try|me|us|draw|create|make|generate|paint|design|illustrate|sketch|show|give|produce|render|do|just|maybe|how about|what about|(?:a|an|the|some)?\s*(?:new |nice |quick |little )?(?:picture|image|illustration|drawing|painting|photo|artwork|graphic|visual)s?(?:\s+(?:of|with|showing|that shows|where|for))?)\b)+/iu;
const LEAD_ZH =
  /^(?:\s|[，。！,：:]|我(?:们)?是(?:(?!画)[^，,。！]){1,12}[，,。！]|给[\p{Script=Han}]{1,4}画(?=[一两三几])|你好|请|麻烦|帮我|帮忙|给我(?!们)|为我(?!们)|可以|能不能|能否|能|我想要|我想|我要|我需要|想要|想(?!象)|来(?!自|往)|画出|画(?!面|家|笔|架|板|室|册|廊|眉)|绘制|生成|创作|设计(?!师|图)|制作|做(?!饭|梦|操|作业)|弄|一下|一张(?!桌|床|纸|椅|脸|嘴|地图|网|票)|一幅|一个(?=图|海报|贴纸)|张(?=图|海报)|幅|关于|图片|图(?=[，,：:])|插画(?=[，,：:]))+/u;
const TAIL_ZH = /(?:的(?:图片|图画|插画|画面|图|画)(?:吧|吗)?|(?:吧|吗|呢|谢谢你?))\s*[。！？!?]*$/u;
const TAIL_EN = /(?:,?\s*\b(?:please|thanks|thank you|for me|pls))+\s*[.!?]*$/iu;

/** The wish without "please draw me a picture of". */
export function withoutRequest(text: string): string {
  return text
    .trim()
    .replace(LEAD_EN, "")
    .replace(LEAD_ZH, "")
    .trim()
    .replace(TAIL_EN, "")
    .replace(TAIL_ZH, "")
    .replace(/[\s.。!！?？,，;；、]+$/u, "")
    .trim();
}

const KIND_EN =
  /^(?:(?:an?|the|some)\s+)?((?:[a-z-]+ ){0,3}?)((?:(?:phone|desktop|app|book|movie|film|business|greeting|web|website|profile|travel) )?(?:posters?|flyers?|banners?|stickers?|icons?|app icons?|logos?(?: ideas?)?|diagrams?|product shots?|product photos?|(?:seamless |repeating )?patterns?|covers?|illustrations?|comics?|comic strips?|storyboards?|character designs?|character sheets?|worksheets?|key visuals?|social posts?|social media posts?|instagram posts?|flashcards?|infographics?|cards?|invitations?|wallpapers?))\s+(?:of|for|showing|about|with|featuring|that shows|to|on)\s+(?=\S)/iu;
const KIND_ZH =
  /^(?:为|给)?(.{1,24}?)(?:设计|制作|画|做|的)(?:一?[张个幅款])?(海报|图标|贴纸|标志|插图|封面|图案|示意图|主视觉|练习纸|漫画|分镜|壁纸|宣传单|横幅|表情包|识字卡|吉祥物|贺卡|邀请函|明信片|信息图|产品图|商品图|产品照|小红书配?图|朋友圈配?图|公众号配图|社媒图|logo(?:方案|设计)?|标志方案|角色|角色设计)$/iu;
/** "film poster: a lighthouse", "packshot of a jar": the kind and then the thing, where the kind counts no panels. */
const KIND_HEAD_EN =
  /^(?:(?:an?|the|some)\s+)?((?:[a-z-]+ ){0,2}?)((?:(?:film|movie|travel|concert|event) )?posters?|flyers?|packshots?|product (?:shots?|photos?|pictures?)|(?:instagram|facebook|social media|social|story) posts?|(?:youtube )?thumbnails?|(?:lesson|textbook|educational) (?:illustrations?|pictures?)|flash ?cards?)(?:\s*[:,]\s+|\s+(?:of|for|showing|about|with|featuring)\s+)(?=\S)/iu;
const KIND_FIRST_ZH =
  /^(?:一?[张个幅款枚份])?((?:电影|旅行|复古|极简|宣传)?海报|(?:教学|课本|教材|课件)插图|小红书(?:配?图)?|朋友圈(?:配?图)?|公众号(?:配图)?|社交媒体配图|图标|贴纸|标志|插图|封面|图案|无缝图案|示意图|主视觉|练习纸|漫画|分镜|壁纸|宣传单|横幅|表情包|识字卡|贺卡|邀请函|明信片|信息图|产品图|商品图|(?:手机|电脑)壁纸|logo)[：:，,]\s*(?=\S)/u;

/** Kinds whose purpose in the brief says the same word; any other word is kept beside it. */
const PLAIN =
  /^(?:posters?|logos?|icons?|diagrams?|patterns?|storyboards?|worksheets?|illustrations?|海报|图标|标志|图案|示意图|分镜|练习纸|插图|产品图|logo)$/iu;

export type Kind = {
  /** The wish without its kind. */
  readonly rest: string;
  /** The kind's own word where the purpose does not say it. */
  readonly named: string | null;
  /** What described the kind: "vintage travel" of "a vintage travel poster". */
  readonly manner: string | null;
};

/** "a vintage poster for a lemonade stand": the thing itself; what kind of picture it is goes beside it. */
export function takeKind(subject: string, vocabulary: Vocabulary): Kind {
  const english = KIND_EN.exec(subject) ?? KIND_HEAD_EN.exec(subject);
  const manner = english?.[1]?.trim() ?? "";
  // "a seasons poster for the classroom": what stands before the kind is shown, what stands after it looks at it.
  if (english && manner !== "" && AUDIENCE.test(subject.slice(english[0].length)))
    return { rest: tidy(manner), named: namedKind(english[2] ?? ""), manner: null };
  if (english && !namesThing(english[1] ?? "", vocabulary)) {
    return {
      rest: tidy(subject.slice(english[0].length)),
      named: namedKind(english[2] ?? ""),
      manner: english[1]?.trim() || null,
    };
  }
  const comma = subject.search(/[，,]/u);
  const head = comma < 0 ? subject : subject.slice(0, comma);
  const first = KIND_FIRST_ZH.exec(subject);
  const chinese = first ?? KIND_ZH.exec(head);
  if (!chinese) return { rest: subject, named: null, manner: null };
  const named = ((first ? first[1] : chinese[2]) ?? "").replace(/^(小红书|朋友圈|公众号)图?$/u, "$1配图");
  const whole = first ? subject.slice(first[0].length) : `${chinese[1] ?? ""}${subject.slice(head.length)}`;
  const rest = tidy(whole.replace(/^([\p{Script=Han}]{1,8}[课会店堂])(?:上)?用(?=[，,]|$)/u, "$1")); // 火山课用的插图
  if ([...rest].length < 2 && !first) return { rest: subject, named: null, manner: null };
  return { rest, named: PLAIN.test(named) ? null : named, manner: null };
}

const AUDIENCE = /^(?:the |my |our )?(?:class(?:room)?|kids|children|students|pupils|toddlers|school)$/iu;
const namedKind = (named: string): string | null => (PLAIN.test(named) ? null : named.toLowerCase());

/** "water cycle diagram for": what stands before the kind is the subject itself. */
const namesThing = (words: string, vocabulary: Vocabulary): boolean =>
  tokenize(words, vocabulary).some(({ kind }) => kind === "noun" || kind === "purpose" || kind === "place");
