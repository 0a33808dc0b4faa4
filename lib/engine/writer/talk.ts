// Small talk and questions about the writer itself.
import type { Language } from "./brief.ts";

export type Topic =
  | "greeting"
  | "thanks"
  | "help"
  | "identity"
  | "praise"
  | "bye"
  | "yes"
  | "no"
  | "question"
  | "unclear";

const END = "[\\s.!?~，。！？]*$";
const PATTERNS: readonly (readonly [Topic, RegExp])[] = [
  [
    "identity",
    /\b(?:who|what) are you\b|\bare you (?:an? )?(?:ai|human|bot|robot|real|chatgpt|gpt)|\bwhich model\b|\bwhat model\b|你是谁|你是什么|你是(?:ai|人工智能|机器人|真人|人)|什么模型|你叫什么/iu,
  ],
  [
    "help",
    /\bwhat can (?:you|i) (?:do|draw|make|ask)|\bhow (?:do|does|can) (?:you|i|this|it) (?:work|use|start)|^help\b|\bwhat (?:styles?|sizes?) (?:do|can)|你(?:能|会|可以)(?:做|画)(?:些|点)?什么|怎么(?:用|使用|开始)|有(?:什么|哪些)(?:功能|风格)|^帮助/iu,
  ],
  [
    "greeting",
    new RegExp(
      `^(?:hi|hello|hey|hiya|yo|good (?:morning|afternoon|evening)|greetings|howdy)(?:\\s+(?:there|again|easel|everyone|how are you))*${END}|^(?:你好|您好|嗨|哈喽|大家好|早上好|早|晚上好|下午好|在吗)(?:啊|呀|呢)?${END}|^(?:how are you|how's it going|what's up|最近怎么样)${END}`,
      "iu",
    ),
  ],
  [
    "thanks",
    new RegExp(
      `^(?:(?:ok|great|perfect|wow|cool|nice|awesome)[,!\\s]+)*(?:thanks?|thank you|thx|ty|cheers|much appreciated)(?:\\s+(?:so much|a lot|very much|you|again|a bunch|that's (?:great|all|perfect)))*${END}|^(?:太好了|好的|很好)?[，,\\s]*(?:非常感谢|多谢|谢谢|感谢|谢啦|辛苦了)(?:你|您|啦|了)?${END}`,
      "iu",
    ),
  ],
  [
    "praise",
    new RegExp(
      `^(?:i (?:like|love) (?:it|this|that|them)|(?:this|that|it)(?:'s| is| looks)? (?:great|nice|good|perfect|beautiful|lovely|amazing|awesome|cute|wonderful)|(?:great|nice|good|perfect|beautiful|lovely|amazing|awesome|wow|cool|well done|good job|nice work)(?:[,!\\s]+(?:great|nice|work|job|one))*)${END}|^(?:真|太|好|很)?(?:棒|好看|漂亮|可爱|不错|完美|喜欢|厉害|赞)(?:了|啊|呀|极了)?${END}|^(?:我)?(?:很|太)?喜欢(?:这张|它)?${END}`,
      "iu",
    ),
  ],
  [
    "bye",
    new RegExp(
      `^(?:bye|goodbye|see you|see ya|good night|later)(?:\\s+(?:bye|later|soon|tomorrow))*${END}|^(?:再见|拜拜|晚安|回头见)${END}`,
      "iu",
    ),
  ],
  [
    "yes",
    new RegExp(
      `^(?:yes|yeah|yep|sure|ok|okay|alright|fine|got it|i see)(?:\\s+please)?${END}|^(?:好|好的|行|可以|嗯|是的|对|明白了|知道了|ok)(?:吧|啊|呀)?${END}`,
      "iu",
    ),
  ],
  [
    "no",
    new RegExp(
      `^(?:no|nope|nah|never mind|nevermind|stop|cancel)(?:\\s+thanks?|\\s+thank you)?${END}|^(?:不|不用|不用了|不是|算了|没有|没事)(?:谢谢)?${END}`,
      "iu",
    ),
  ],
];

/** The topic of a message that is only talk, or null. */
export function talkAbout(text: string): Topic | null {
  return PATTERNS.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

const SAY: Readonly<Record<Topic, Readonly<Record<Language, string>>>> = {
  greeting: {
    en: "Hello! Tell me what you would like to see, in a sentence, and I will draw it. For example: “a red fox reading under an oak tree at night, paper-cut style”.",
    zh: "你好！用一句话告诉我你想看到什么，我就画出来。比如：“月光下的橘猫坐在屋顶上，剪纸风格”。",
  },
  thanks: {
    en: "You're welcome! If you want to take it further, say what should change: the time of day, the style, or something to add.",
    zh: "不客气！想继续改的话，告诉我要变什么就行：时间、风格，或者再加点东西。",
  },
  help: {
    en: "Describe a picture in English or Chinese and I turn your words into a brief and have it drawn. I understand things and how many, colours, places, time of day, weather, text in quotes, and styles such as paper-cut, watercolour, ink, pixel art, neon, chalkboard or colouring page. Afterwards you can change it: “make it night”, “add a dog”, “three versions”, “portrait format”. I am the built-in writer, so I follow rules and know a limited set of things.",
    zh: "用中文或英文描述一幅画，我会整理成画面说明并让它画出来。我能听懂事物和数量、颜色、地点、时间、天气、引号里的文字，还有剪纸、水彩、水墨、像素、霓虹、黑板画、涂色页等风格。画好之后可以接着改：“改成夜晚”“再加一只狗”“画三张”“竖版”。我是内置的写手，按规则工作，认识的东西有限。",
  },
  identity: {
    en: "I am the built-in writer of this studio: a set of rules, not an AI model. I read your wish, write the brief, and the built-in illustrator composes the picture from vector drawings. Connect a model with an API key and it takes over from me.",
    zh: "我是这个画室内置的写手，只是一套规则，不是人工智能模型。我读懂你的愿望、写好画面说明，再由内置画师用矢量图拼出画面。接上带 API 密钥的模型之后，就由它来接手。",
  },
  praise: {
    en: "Glad you like it! Shall we try a variation, perhaps at another time of day or in another style?",
    zh: "你喜欢就好！要不要换个时间或者换种风格再来一张？",
  },
  bye: { en: "See you! Your pictures stay in the gallery.", zh: "再见！你的画都留在画廊里。" },
  yes: {
    en: "Good. Tell me what to draw or what to change, and I will start.",
    zh: "好的。告诉我要画什么，或者要改哪里，我马上开始。",
  },
  no: {
    en: "All right, I will leave it as it is. Tell me when you have another idea.",
    zh: "好的，那就先这样。有新想法随时告诉我。",
  },
  question: {
    en: "That is beyond me: I am the built-in writer and only turn wishes into pictures. Describe something you would like to see and I will draw it.",
    zh: "这个我答不上来：我是内置的写手，只会把愿望变成画。描述一下你想看到的画面，我就来画。",
  },
  unclear: {
    en: "I am not sure what to draw from that. Name the main thing in the picture and where it is, for example “two penguins on the snow at sunrise”.",
    zh: "我还不确定要画什么。请说出画面里的主角和地点，比如“日出时雪地里的两只企鹅”。",
  },
};

/** What the writer says about a topic. */
export function sayTalk(topic: Topic, language: Language): string {
  return SAY[topic][language];
}

const ASK: Readonly<Record<"shop" | "class" | "game" | "anything", Readonly<Record<Language, string>>>> = {
  shop: {
    en: "Happy to. What does your shop sell, and is there a word or an offer that must be on the picture?",
    zh: "好呀。你的店主要卖什么？画面上有没有一定要出现的文字或优惠？",
  },
  class: {
    en: "Gladly. Which topic should the picture teach, and how old are the learners?",
    zh: "好的。这张图要讲什么内容？学生大概多大？",
  },
  game: {
    en: "Let's. Who or what should be in it, and in what mood: cosy, heroic, spooky?",
    zh: "好的。画面里是谁或什么？气氛是温馨、英勇还是神秘？",
  },
  anything: {
    en: "With pleasure. What should be the main thing in the picture: an animal, a place, an object? One word is enough to start.",
    zh: "好的。画面的主角是什么呢？动物、风景还是物品？说一个词就可以开始。",
  },
};

/** The one question for a wish with nothing in it. */
export function askBack(about: "shop" | "class" | "game" | "anything", language: Language): string {
  return ASK[about][language];
}
