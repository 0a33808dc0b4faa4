// What a message is about when it asks for no picture.

export type Topic =
  | "greeting"
  | "wellbeing"
  | "thanks"
  | "praise"
  | "complaint"
  | "help"
  | "styles"
  | "identity"
  | "name"
  | "cost"
  | "photo"
  | "privacy"
  | "rights"
  | "speed"
  | "count"
  | "formats"
  | "languages"
  | "model"
  | "where"
  | "joke"
  | "rude"
  | "bye"
  | "yes"
  | "no"
  | "question"
  | "unclear";

const END = "[\\s.!?~:)，。！？…]*$";
const whole = (en: string, zh: string): RegExp => new RegExp(`^(?:${en})${END}|^(?:${zh})${END}`, "iu");

/** The first pattern that fits names the topic. */
const PATTERNS: readonly (readonly [Topic, RegExp])[] = [
  [
    "identity",
    /\b(?:who|what) are you\b|\bwho am i (?:talking|speaking) to\b|\bare you (?:an? |really |just )*(?:ai|artificial|human|bot|robot|real|person|machine|chatgpt|gpt|claude|dall-?e|midjourney)\b|\bis (?:this|it) (?:an? )?(?:real )?ai\b|\bdo you use (?:ai|chatgpt)\b|你(?:到底)?是谁|你是什么|你是(?:不是)?(?:一个)?(?:ai|人工智能|机器人|真人|人类?|chatgpt)(?=[吗嘛呢么？?！!。\s]|$)|(?:这|它)是(?:不是)?(?:ai|人工智能)/iu,
  ],
  ["name", /\bwhat(?:'s| is) your name\b|\bdo you have a name\b|你叫什么|你的名字/iu],
  [
    "model",
    /\b(?:which|what) (?:ai |image |language )?model\b|\b(?:connect|use|add|set up) (?:an? |my |the )?(?:api key|openai|model)\b|\bapi key\b|(?:什么|哪个)模型|api ?(?:key|密钥)|密钥|接入/iu,
  ],
  [
    "cost",
    /\bhow much (?:does|do|is|will|would)\b.*\b(?:cost|this|it|you|picture|image)\b|\b(?:is (?:it|this|that) free|do i (?:have to |need to )?pay|what does (?:it|this) cost|any (?:charge|fee)s?|price|pricing)\b(?!.*\b(?:tag|poster|draw)\b)|多少钱|收费|免费吗?[？?]?$|要(?:不要)?(?:付钱|花钱)|价格是/iu,
  ],
  [
    "photo",
    /\b(?:edit|change|retouch|use|upload|work with|fix|improve|take) (?:my|our|a|an existing|own|this) (?:own )?(?:photos?|pictures? of me|images?|selfie)\b.*\?|\bcan (?:you|i) (?:edit|upload|retouch)\b|(?:修|编辑|处理|上传|用)(?:一下)?(?:我的|自己的)?(?:照片|相片|图片)(?=.*[吗么？?])|能(?:不能)?(?:修图|p图)/iu,
  ],
  [
    "styles",
    /\b(?:which|what|how many|list (?:the|your)|show me (?:the|your)) (?:other |drawing |art |kinds? of )*styles?\b(?! (?:is|of)\b)|\bstyles? (?:can|do) you\b|(?:有|会|支持|可以画)(?:什么|哪些|多少种?)(?:画|绘画)?风格|什么风格(?:都|可以|能)?(?:吗|呢)?[？?]?$/iu,
  ],
  [
    "privacy",
    /\b(?:is (?:it|this|my data) (?:private|safe|secure)|privacy|who (?:can )?sees? (?:my|this|our)|do you (?:store|save|keep|share) (?:my|our)|do you (?:learn|train) (?:from|on))\b|隐私|谁(?:能|会|可以)看|(?:安全|保密)吗|会(?:保存|泄露|上传)我/iu,
  ],
  [
    "rights",
    /\b(?:who owns|copyright|licen[cs]e|commercial(?:ly)? use|use (?:it|them|these|this|the pictures?) commercially|can i (?:sell|print|use|publish) (?:it|them|these|this|the pictures?))\b|版权|商用|授权|可以(?:卖|商业|印刷)/iu,
  ],
  ["speed", /\bhow (?:long|fast)\b(?=.*\b(?:take|does|will|until|are you|is it)\b)|要多久|多长时间|多快/iu],
  ["count", /\bhow many (?:pictures|images|versions|drawings)\b|(?:能|可以|最多)(?:一次)?(?:画|生成)?(?:多少|几)张/iu],
  [
    "formats",
    /\b(?:which|what) (?:file )?(?:formats?|sizes?|resolutions?|file types?)\b|\bcan i (?:download|get|have) (?:it|them|the picture) (?:as|in)\b|\bhow (?:do|can) i (?:download|save|export)\b|(?:什么|哪些)(?:格式|尺寸|大小)|怎么(?:下载|保存|导出)/iu,
  ],
  [
    "languages",
    /\b(?:which|what|how many) languages\b|\bdo you (?:speak|understand|know) (?:english|chinese|german|french|spanish|japanese|other)\b|(?:会|懂|能)(?:说|讲|听)?(?:什么|哪些|中文|英文|英语)语?言?(?:吗|呢)?[？?]?$/iu,
  ],
  [
    "where",
    /\bwhere (?:is|are|can i (?:find|see)|do i (?:find|see)) (?:my |the |it|all)\w*\s?(?:pictures?|images?|drawings?|gallery)?\b|(?:图|画|作品)(?:在哪|去哪|到哪)|在哪(?:里|儿)?(?:看|找)/iu,
  ],
  ["joke", /\b(?:tell|know) (?:me )?(?:a |any )?(?:joke|jokes|something funny)\b|讲个?(?:笑话|故事)|说个笑话/iu],
  [
    "help",
    /\bcan you help(?: me| us)?(?: out)?\s*\?|能(?:不能)?帮(?:帮|一下)?(?:我|我们)?(?:忙|一下)?吗|\bwhat (?:else )?can (?:you|i|we) (?:do|draw|make|ask|say|try)\b|\bhow (?:do|does|can|should) (?:you|i|this|it|we) (?:work|use|start|begin)\b|^(?:help|help me|\?+)[\s.!?]*$|\bwhat (?:do|should) i (?:do|say|type|write)\b|\bgive me (?:some )?(?:ideas|examples|tips)\b|你(?:都)?(?:能|会|可以)(?:帮我)?(?:做|画|干)(?:些|点)?(?:什么|啥)|怎么(?:用|使用|开始|玩)|有(?:什么|哪些)功能|^帮助[\s。！]*$|给(?:我)?(?:点|一些)(?:灵感|建议|例子)/iu,
  ],
  [
    "wellbeing",
    whole(
      "(?:(?:hi|hello|hey)[,!\\s]+)?(?:how are you(?: doing)?(?: today)?|how's it going|how do you do|what's up|how have you been|are you ok(?:ay)?)",
      "(?:你好[，,]?)?(?:最近怎么样|你好吗|过得怎么样|今天怎么样|还好吗)",
    ),
  ],
  [
    "greeting",
    whole(
      "(?:hi|hello|hey|hiya|yo|good (?:morning|afternoon|evening|day)|greetings|howdy)(?:[,\\s]+(?:there|again|easel|everyone|you|friend|all))*",
      "(?:你好|您好|嗨|哈喽|哈啰|大家好|早上好|早安|早|晚上好|下午好|在吗|在不在)(?:啊|呀|呢|哦)?",
    ),
  ],
  [
    "thanks",
    whole(
      "(?:(?:ok|great|perfect|wow|cool|nice|awesome|lovely|no)[,!\\s]+)*(?:many )?(?:thanks?|thank you|thx|ty|cheers|much appreciated)(?:[,\\s]+(?:so much|a lot|very much|you|again|a bunch|a million|easel|that's (?:great|all|perfect|it|lovely)|for (?:the|your|that|this) ?\\w*))*",
      "(?:太好了|好的|很好|太棒了)?[，,！\\s]*(?:非常感谢|太感谢|多谢|谢谢|感谢|谢啦|谢了|辛苦)(?:你|您|啦|了|啊|大家)*(?:[，,！\\s]*(?:画得)?(?:很|真|太|非常)?(?:好看|漂亮|可爱|棒|喜欢|好)(?:了|啊)?)?",
    ),
  ],
  [
    "yes",
    whole(
      "(?:yes|yeah|yep|yup|sure|ok|okay|alright|fine|got it|i see|do it|go ahead|go for it|please do|sounds good|absolutely|of course)(?:[,\\s]+(?:please|do|go ahead|do it|do that|let's|thanks?|that))*|please",
      "(?:好|好的|行|可以|嗯+|是的|对|明白了|知道了|ok|要|要的|来吧|没问题|试试)(?:吧|啊|呀|呢|哦|谢谢)?",
    ),
  ],
  [
    "praise",
    whole(
      "(?:(?:oh|wow|yes|ok|ha)[,!\\s]+)*(?:i (?:really )?(?:like|love|adore) (?:it|this|that|them)(?: so much| a lot)?|(?:this|that|it|they|these)(?:'s|'re| is| are| looks?| look)? (?:so |really |very |just |absolutely )*(?:great|nice|good|perfect|beautiful|lovely|amazing|awesome|cute|wonderful|fantastic|gorgeous|stunning|brilliant)|(?:so |very |really )?(?:great|nice|good|perfect|beautiful|lovely|amazing|awesome|wow|cool|cute|well done|good job|nice work|brilliant|fantastic|excellent|haha|lol)(?:[,!\\s]+(?:great|nice|work|job|one|stuff|drawing|picture))*)",
      "(?:哇|嗯|哈哈)?[，,！]*(?:这张|它|画得|这个|都)?(?:真的?|太|好|很|非常)?(?:棒|好看|漂亮|可爱|不错|完美|喜欢|厉害|赞|好|美)(?:了|啊|呀|极了|哦|的)?|我?(?:很|太|真|非常)?喜欢(?:这张|它|这个)?(?:了)?|哈哈+|666+",
    ),
  ],
  [
    "complaint",
    whole(
      "(?:this|that|it|they|these)(?:'s|'re| is| are| looks?| look)? (?:so |really |very |just )*(?:ugly|bad|wrong|terrible|awful|horrible|boring|not (?:good|right|nice|what i (?:wanted|asked for|meant)))|(?:that's |this is )?not what i (?:wanted|asked(?: for)?|meant)|i (?:don't like|hate|dislike) (?:it|this|that|them)|you (?:got it|are|did it) wrong|wrong|try harder|(?:that )?(?:doesn't|does not) look (?:right|good)|meh|bad",
      "(?:这|这个|这张|它|画得)?(?:真|太|好|很|有点)?(?:丑|难看|不好看|差|糟糕|不行|不好|奇怪|不对|无聊)(?:了|啊|哦)?|(?:这)?不是我(?:想)?要的|我?不(?:太)?喜欢(?:这张|它|这个)?|画错了|不满意",
    ),
  ],
  [
    "rude",
    /^(?:(?:oh|you|what the|this is|you are|you're|go|so|are)\s+)*(?:fuck|fucking|shit|shitty|damn|crap|stupid|idiot|dumb|useless|moron|asshole|bitch|suck|sucks|bullshit|bastard)(?:\s+(?:you|off|this|it|that|hell|bot|machine|thing|idiot))*[\s.!?]*$|^(?:你)?(?:真|太|好|个)?(?:垃圾|傻逼|蠢|笨蛋?|白痴|废物|妈的|去死|操|滚|他妈的|神经病)(?:了|吧|开|蛋|啊)*[\s。！!？?]*$/iu,
  ],
  [
    "bye",
    whole(
      "(?:ok[,\\s]+|thanks[,\\s]+)?(?:bye|goodbye|see you|see ya|good night|later|ciao|take care)(?:[,\\s]+(?:bye|later|soon|tomorrow|then|now|for now))*",
      "(?:好的?[，,]?)?(?:再见|拜拜|晚安|回头见|明天见|下次见)(?:啦|了)?",
    ),
  ],
  [
    "no",
    whole(
      "(?:no|nope|nah|never mind|nevermind|stop|cancel|not now|forget it|no need)(?:[,\\s]+(?:thanks?|thank you|it's (?:fine|ok|okay)|that's (?:all|it|fine)|that))*|that's (?:all|it|enough)",
      "(?:不|不用|不用了|不是|不要|不要了|不了|算了|没有|没事|没了|先这样|就这样)[，,]*(?:谢谢|吧|了)?",
    ),
  ],
];

/** The topic of a message that is only talk, or null. */
export function topicOf(text: string): Topic | null {
  if (text.length > TALK_MAX) return null;
  return PATTERNS.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

const TALK_MAX = 240;
