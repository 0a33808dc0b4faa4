// Random and hostile prompts that a seed decides, for tests and benchmarks.
import { type Random, randomFrom } from "./illustrator/paint/random.ts";

type Maker = (random: Random) => string;

const pick = <T>(random: Random, list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
const upTo = (random: Random, most: number): number => Math.floor(random() * (most + 1));
const many = (random: Random, most: number, make: Maker, joint = ""): string =>
  Array.from({ length: upTo(random, most) }, () => make(random)).join(joint);

const WORDS =
  "a the two seven no without red blue tiny huge fox cat dogs tree table hat crown sofa moon boat basket on under in of left right between behind wearing holding riding flying reading and with from to at night snow rain forest beach city room watercolour pixel neon poster pattern diagram cycle icon comic map of x 2 0 20 99 #0b3d91 , . ; : ! ? ( ) / - ' \" 一只 三棵 两本 没有 红色的 蓝 大 小 狐狸 猫 狗 树 桌子 帽子 月亮 船 在 上 下 里 左边 中间 戴着 拿着 骑着 飞 看书 和 的 晚上 下雪 森林 海滩 水彩 海报 图案 循环图 ， 。 、 “ ” 《 》".split(
    " ",
  );
const LABELS =
  "Purpose Scene Subject Composition Lighting Style Palette Text Keep Avoid subject SUBJECT text Purpose： Subject".split(
    " ",
  );
const MARKUP = [
  "</text><image href='file:///etc/passwd'/>",
  '<svg onload="alert(1)">',
  "<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>&x;",
  "]]><script>process.exit()</script>",
  "<use xlink:href='http://169.254.169.254/'/>",
  "<style>@import url(http://example.com/a.css)</style>",
  "<foreignObject><iframe src='//example.com'/></foreignObject>",
  "&#0;&#xFFFF;&amp;&lt;&unknown;",
  "<?xml version='1.0' encoding='UTF-7'?>",
  "url(#a) url(http://example.com/x) fill='url(javascript:1)'",
  '<sd_cpp_extra_args>{"steps":9}</sd_cpp_extra_args>',
  "$HOME #{7*7} {{7*7}} %s %n $(id) `id` | & ;",
];
const PATHS = [
  "../../../../etc/passwd",
  "file:///etc/shadow",
  "C:\\Windows\\win.ini",
  "\\\\server\\share",
  "http://127.0.0.1:22/",
  "own:../../package",
  "own:table",
  "label",
  "__proto__",
  "constructor.prototype",
  "toString hasOwnProperty valueOf",
  "/dev/zero",
  "node_modules/sharp",
  "data:image/svg+xml;base64,PHN2Zy8+",
];
const NUMBERS = [
  "9999999999999999999999 cats",
  "1e309 dogs",
  "-5 foxes",
  "0x7fffffff trees",
  "NaN birds",
  "Infinity apples",
  "00000012 boats",
  "九千九百九十九万只猫",
  "一百零一棵树",
  "½ cake, ⅷ fish, 𝟞 balloons, ٣ cats",
  "a storyboard of 99999 panels",
  "a cycle of 1000000 steps: a, b, c",
  "#ffffffffff #0 #12345g #fff",
];

const anyLetter: Maker = (random) => {
  const range = pick(random, [0x20, 0x80, 0x300, 0x600, 0xd800, 0xe000, 0xff00, 0x1f300, 0x20000, 0x10ff00]) ?? 0x20;
  const code = range + upTo(random, 255);
  return range === 0xd800 ? String.fromCharCode(code) : String.fromCodePoint(Math.min(0x10ffff, code));
};
const control: Maker = (random) =>
  String.fromCharCode(
    pick(random, [0, 1, 7, 8, 9, 10, 13, 27, 127, 133, 0x200b, 0x200f, 0x202e, 0x2066, 0xfeff, 0xfffe, 0xffff]) ?? 0,
  );
const words: Maker = (random) => many(random, 30, (one) => pick(one, WORDS) ?? "", " ");
const unicode: Maker = (random) => many(random, 120, anyLetter);
const quoted: Maker = (random) =>
  `${words(random)} "${pick(random, MARKUP)}" ${pick(random, MARKUP)} “${unicode(random)}”`;
const labelled: Maker = (random) =>
  many(
    random,
    14,
    (one) =>
      `${pick(one, LABELS)}${pick(one, [":", "：", " :", "", ': "', ":\t"])} ${pick(one, [words, quoted, paths])?.(one)}`,
    pick(random, ["\n", "\r\n", "\r", " "]) ?? "\n",
  );
const paths: Maker = (random) => many(random, 6, (one) => `${pick(one, PATHS)} ${words(one)}`, ", ");
const numbers: Maker = (random) => many(random, 6, (one) => pick(one, NUMBERS) ?? "", ", ");
const controls: Maker = (random) => many(random, 40, (one) => control(one) + (pick(one, WORDS) ?? ""));
const repeated: Maker = (random) => {
  const unit =
    pick(random, [
      "a ",
      "狐",
      "🦊",
      '"',
      "(",
      "no ",
      "and ",
      "on ",
      "在",
      "Subject:\n",
      "“",
      "a fox on ",
      "'",
      "-",
      "#",
      "9",
      "\n",
      " ",
      "e\u0301",
      "\u202e",
      "of of ",
    ]) ?? "a";
  const length = pick(random, [100, 3000, 16_000, 31_999, 32_000, 32_001, 64_000]) ?? 100;
  return unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
};
const huge: Maker = (random) => pick(random, ["a", "狐狸", "<b>", "\u0000"])?.repeat(1_200_000 + upTo(random, 9)) ?? "";
const damaged: Maker = (random) => {
  const letters = [...`a red fox reading under an oak tree at night, "HELLO", watercolour; 一只猫坐在沙发上，戴着帽子`];
  for (let at = upTo(random, 12); at > 0; at--)
    letters.splice(upTo(random, letters.length), upTo(random, 2), anyLetter(random), control(random));
  return letters.join("");
};

const MAKERS: readonly Maker[] = [
  words,
  words,
  words,
  unicode,
  quoted,
  labelled,
  labelled,
  paths,
  numbers,
  controls,
  damaged,
  damaged,
];
const REPEATED_EVERY = 25;
const HUGE_EVERY = 500;

/** The prompts of a seed, in order. Some are empty, some too long: those a server must refuse. */
export function* hostilePrompts(seed: number, count: number): Generator<string> {
  const random = randomFrom(seed);
  for (let at = 0; at < count; at++) {
    if (at % HUGE_EVERY === HUGE_EVERY - 1) yield huge(random);
    else if (at % REPEATED_EVERY === 0) yield repeated(random);
    else yield (MAKERS[at % MAKERS.length] ?? words)(random);
  }
}
