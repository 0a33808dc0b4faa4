// The word screen: which words weigh how much in which category. Open to read, easy to argue with.

export type Category =
  | "harassment"
  | "harassment/threatening"
  | "hate"
  | "hate/threatening"
  | "illicit"
  | "illicit/violent"
  | "self-harm"
  | "self-harm/intent"
  | "self-harm/instructions"
  | "sexual"
  | "sexual/minors"
  | "violence"
  | "violence/graphic";

export const CATEGORIES: readonly Category[] = [
  "harassment",
  "harassment/threatening",
  "hate",
  "hate/threatening",
  "illicit",
  "illicit/violent",
  "self-harm",
  "self-harm/intent",
  "self-harm/instructions",
  "sexual",
  "sexual/minors",
  "violence",
  "violence/graphic",
];

/** category · weight of one hit (0.5 flags) · English patterns · Chinese words */
export const SCREEN: readonly (readonly [Category, number, string, string])[] = [
  [
    "sexual",
    0.9,
    "porn|pornographic|hentai|nsfw|nude|naked|sex scene|explicit sex|erotic|topless|genitals?",
    "色情|裸体|裸照|情色|性爱|全裸|淫秽",
  ],
  [
    "sexual/minors",
    0.97,
    "child porn|loli|shota|(?:nude|naked|sexy|sexual|erotic)(?: \\w+){0,3} (?:child|children|kid|kids|minor|teen|girl|boy|schoolgirl)|underage (?:sex|nude)",
    "儿童色情|幼女裸|裸体儿童|未成年人色情",
  ],
  [
    "violence",
    0.6,
    "murder|kill(?:ing)? (?:him|her|them|people|someone|a man|a woman)|massacre|execution of|torture|shoot(?:ing)? people|stab(?:bing)?",
    "杀人|谋杀|屠杀|虐杀|酷刑|砍人|枪杀",
  ],
  [
    "violence/graphic",
    0.85,
    "gore|gory|dismember\\w*|decapitat\\w*|behead\\w*|mutilat\\w*|disembowel\\w*|blood(?:y)? (?:corpse|body|guts)|entrails",
    "血腥|肢解|斩首|断肢|内脏横流|分尸",
  ],
  [
    "self-harm",
    0.8,
    "suicide|self-?harm|cutting myself|cut (?:my|her|his) wrists?|hang(?:ing)? (?:myself|himself|herself)|anorexia tips",
    "自杀|自残|割腕|上吊",
  ],
  [
    "self-harm/intent",
    0.9,
    "i (?:want|am going|plan) to (?:die|kill myself)|kill myself|end my life",
    "我想死|我要自杀|不想活了",
  ],
  [
    "self-harm/instructions",
    0.95,
    "how to (?:commit suicide|kill myself|self-?harm)|best way to (?:die|kill myself)",
    "怎么自杀|如何自杀|自杀方法",
  ],
  [
    "hate",
    0.85,
    "nazi propaganda|white power|white supremac\\w*|racial purity|swastika|(?:all|those) (?:jews|muslims|blacks|immigrants|gays) are|subhuman|ku klux klan",
    "纳粹宣传|种族清洗|劣等民族|种族歧视海报",
  ],
  [
    "hate/threatening",
    0.95,
    "(?:kill|exterminate|gas|lynch) (?:all )?(?:the )?(?:jews|muslims|blacks|christians|gays|immigrants|asians)",
    "杀光(?:犹太人|穆斯林|黑人)|消灭(?:犹太人|穆斯林|黑人)",
  ],
  [
    "harassment",
    0.6,
    "you (?:are|re) (?:an? )?(?:worthless|stupid|ugly|disgusting) (?:idiot|pig|bitch|loser)|humiliate (?:him|her|my classmate)",
    "你这个(?:蠢货|废物|贱人)|羞辱我的同学",
  ],
  [
    "harassment/threatening",
    0.9,
    "i (?:will|am going to|'ll) (?:kill|hurt|beat|find) you|watch your back",
    "我要杀了你|弄死你|打死你",
  ],
  [
    "illicit",
    0.7,
    "how to (?:make|cook|buy) (?:meth|cocaine|heroin|fake ids?|counterfeit money)|counterfeit (?:money|banknotes?|passport)|forged? passport|fake id card|shoplift\\w*",
    "制毒|假钞|假币|伪造护照|假身份证|贩毒",
  ],
  [
    "illicit/violent",
    0.9,
    "how to (?:make|build) (?:a )?(?:bomb|pipe bomb|explosive|weapon|silencer)|3d ?print(?:ed)? gun blueprint",
    "怎么做炸弹|制造炸弹|自制枪支|炸药配方",
  ],
];

/** Phrases that hold such a word and mean no harm, and words that turn it into its opposite. */
export const HARMLESS: readonly (readonly [en: string, zh: string])[] = [
  [
    "naked mole[- ]rats?|naked (?:eye|cake)s?|nude (?:lipstick|tone|colou?r|shade|palette|heel|nail|make-?up)s?|murder myster(?:y|ies)|murder of crows|killer whales?",
    "裸色|裸妆|裸眼|裸鼠|裸蛋糕|谋杀之谜|杀人鲸|虎鲸",
  ],
  [
    "(?:suicide|self-?harm) (?:prevention|awareness|hotline|helpline)|prevent(?:ing)? (?:suicide|self-?harm)",
    "(?:预防|防止)(?:自杀|自残)|自杀(?:预防|干预|热线)",
  ],
  [
    "(?:no|without|avoid|never|stop|against|anti|not)[- ](?:any |more |the )?(?:\\w+)",
    "(?:不要|没有|无|禁止|反对|拒绝|避免|远离)\\p{Script=Han}{1,4}",
  ],
];
