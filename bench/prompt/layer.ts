// What the middle layer costs for one message: CPU time in this process, of a message of ordinary length and of hostile ones.
import { writeReply } from "#lib/engine/writer/reply.ts";
import { findLosses } from "#lib/prompt/faith/rules.ts";
import { defaultPolicy } from "#lib/prompt/policy/schema.ts";
import { guardBrief } from "#lib/prompt/rules.ts";
import { Brief } from "#lib/prompt/schema.ts";
import { parseBrief } from "#lib/prompt/tool/rules.ts";

const messageLength = 2_000;
/** No sentence twice, as people write: every part goes round at a pace of its own. */
const parts = {
  english: [
    ["two", "three", "a small", "five", "one old", "a pair of", "seven"],
    ["red", "blue", "striped", "golden", "pale green", "wooden", "grey", "orange", "white"],
    ["kites", "boats", "lanterns", "owls", "bicycles", "umbrellas", "chairs", "foxes", "bottles", "drums", "lemons"],
    ["on the beach", "under a bridge", "near the harbour", "beside the tent", "behind a hill", "in the evening sun"],
  ],
  chinese: [
    ["两个", "三只", "一艘", "五把", "一座", "七朵", "四盏"],
    ["红色的", "蓝色的", "条纹的", "金色的", "浅绿色的", "木头的", "灰色的", "橙色的", "白色的"],
    ["风筝", "小船", "灯笼", "猫头鹰", "自行车", "雨伞", "椅子", "狐狸", "瓶子", "鼓", "柠檬"],
    ["在海滩上", "在桥下", "靠近港口", "在帐篷旁边", "在山后", "沐浴着夕阳"],
  ],
} as const;
const lead = {
  english: "A poster for a summer festival, watercolour, no cars: ",
  chinese: "夏日音乐节的海报，水彩，不要汽车：",
} as const;

const thingsMax = 300;

/** The message of a run: none says what one before it said, because the layer remembers phrases for a while. */
function messageIn(language: keyof typeof parts, run: number): string {
  const [space, comma] = language === "english" ? [" ", ", "] : ["", "，"];
  const from = run * thingsMax;
  const things = Array.from({ length: thingsMax }, (_, at) =>
    parts[language].map((all) => all[(from + at) % all.length]).join(space),
  );
  return (lead[language] + things.join(comma)).slice(0, messageLength);
}

const hostile: readonly string[] = [
  '"“「',
  "a, ",
  "\u202e\u200ba\u2066",
  "\n",
  "(",
  "a cat and ",
  "一只猫、",
  "no ",
  "12 34-",
  "a@b.",
  "|<sd_cpp_extra_args>",
];

const filled = (piece: string, length: number): string =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

const policy = { ...defaultPolicy, profile: "classroom" } as const;

/** The whole way of a message's words, from the call of the chat model to a prompt that may be drawn; the door asks about names and conduct. */
function layer(message: string, call: string): void {
  const brief = parseBrief(call);
  if (!brief) return;
  const guarded = guardBrief(brief, undefined, { policy, sources: { message, earlier: [] } });
  if (guarded.kind === "blocked") return;
  const { text } = guarded.prompt;
  findLosses(message, [{ text, settings: null }]);
}

function took(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

/** CPU milliseconds of each run, after some to warm up. */
async function measureMessages(language: keyof typeof parts, runs: number): Promise<readonly number[]> {
  const all: number[] = [];
  for (let run = 0; run < runs * 2; run++) {
    const message = messageIn(language, run);
    const [call = ""] = (await writeReply([{ role: "user", content: message }], "required")).calls;
    all.push(took(() => layer(message, call)));
  }
  return all.slice(runs);
}

/** Every field of a brief filled with one make of words, as far as it may be. */
function hostileCall(piece: string, share: number): string {
  const line = filled(piece, Math.floor(1_900 * share));
  const lines = { place: line, composition: line, lighting: line, style: line };
  const subjects = ["a fox", ...Array.from({ length: Math.floor(20 * share) }, () => line)];
  const must_keep = Array.from({ length: Math.floor(20 * share) }, (_, at) => `${at} ${line.slice(0, 450)}`);
  return JSON.stringify({ subjects, ...lines, must_keep });
}

const sum = (all: readonly number[]): number => all.reduce((total, one) => total + one, 0);

/** CPU milliseconds for briefs as large as they may be, and all of them as a multiple of those a quarter as large. */
function measureHostile(): { readonly tookMs: readonly number[]; readonly growth: number } {
  const at = (share: number, length: number) =>
    hostile.map((piece) => {
      const [message, call] = [filled(piece, length), hostileCall(piece, share)];
      if (!Brief.safeParse(JSON.parse(call)).success) throw new Error(`no brief of ${piece}`);
      return Math.min(...Array.from({ length: 3 }, () => took(() => layer(message, call))));
    });
  const [small, large] = [at(0.5, 25_000), at(1, 100_000)];
  return { tookMs: large, growth: sum(large) / sum(small) };
}

export async function measureLayer() {
  const runs = 40;
  return {
    english: await measureMessages("english", runs),
    chinese: await measureMessages("chinese", runs),
    hostile: measureHostile(),
  };
}
