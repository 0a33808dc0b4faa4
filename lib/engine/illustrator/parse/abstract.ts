// Nouns that nobody expects to be drawn as things: qualities, parts of speech about pictures, feelings.

const EN =
  "from club retreat run service launch newsletter header campaign workshop meeting agency company association course offer opening ceremony charity fundraiser gathering reunion webinar seminar training program programme estate boss monster level ranking promotion discount deadline registration ticketing announcement reminder air angle amount appearance area arrangement array art artwork atmosphere attention attitude aura backdrop background balance beauty bit bokeh border brand brightness brush calm camera canvas caption care century chance charm children's choice class close clarity collection colour color combination comfort composition concept contrast copy corner cover crop dash day daylight deal degree depth description design detail detailed difference direction distance drawing dream edge effect elegance emotion end energy era event example experience expression eye face fantasy fashion feel feeling fill film filter finish focus font foreground form format frame friendship fun future gaze glance glimpse glow gradient graphic grin group half hand happiness harmony haze headline height highlight hint history hour hue hush idea illustration image imagination impression inch innocence inspiration interest job journey joy kind landscape layer layout length lens lesson letter level life light lighting line list little logo look lot love magic mainly manner margin material matter means medium memory message metre mile minute mix moment month mood morning motif motion movement name nature negative night noise note number object once opening option order outline page pair palette part party past pattern peace perspective phase photo photograph picture piece place plan pleasure point portion portrait pose position possibility power presence print problem project proportion purpose quality quarter range rate ratio reason reflection render rendering rest result rhythm right road's role round rule scale scene scenery season second sense sentence series set setting shade shadow shape shine shot show side sight silence silhouette size sketch slogan smile softness solution song sort sound space spirit splash spot stack standard state step story strength stroke structure style subject suggestion summer surface surprise symbol symmetry tale taste team tension term text texture theme thing third thought tilt time tint title tone top touch tradition transparency trend trip tune turn twist type typography unit use user variety version vibe view viewpoint vintage vision visual voice walk warmth wash way week weekend weight width wink winter wish wonder word work world year young zoom close-up eye-level hero simple happy cute friendly nice cosy cozy big great good new old modern classic minimal warm soft bold clean fresh calm quiet gentle cheerful dreamy";
const ZH =
  "开业 新品 促销 活动 服务 公司 俱乐部 培训 课程 讲座 年会 图 图片 图像 画 画面 插图 插画 照片 场景 景象 感觉 氛围 气氛 风格 样子 效果 光 光线 颜色 色调 构图 视角 角度 时候 时刻 瞬间 微笑 表情 心情 情绪 故事 主题 标题 文字 字 话 东西 事 种 点 些 天 年 月 次 遍 下 会儿 起 边 直 样 般 切 定 景色 风景 美景 画风 质感 细节 背景 前景 远景 特写 意境 姿势 神情 目光 声音 梦 梦境 早晨 夜晚 世界 地方 空间 留白";

const WORDS = new Set([...EN.split(" "), ...ZH.split(" ")]);

// Endings of adjectives, adverbs and verb forms, and of words for qualities.
const ENDINGS =
  /(?:ful|ous|ive|able|ible|less|ish|ed|ing|ly|est|ary|esque|ness|ity|tion|sion|ism|ment|ance|ence|ship|hood|like|style|themed|looking|coloured|colored|ic|ical|some|proof|free)$/;

/** True for a word that is no thing to draw. */
export function isAbstract(word: string): boolean {
  return (
    word.length < 2 || /\d/.test(word) || WORDS.has(word) || WORDS.has(word.replace(/s$/, "")) || ENDINGS.test(word)
  );
}
