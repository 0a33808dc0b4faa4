// Colour names of the obedience cases with reference tones of their own, and how near a tone must be to count.

export type Tone = { readonly en: string; readonly zh: string; readonly hex: string };

const tone = (en: string, zh: string, hex: string): Tone => ({ en, zh, hex });

/** Reference tones as the web names or common paint charts have them, not as the engine does. */
export const TONES: readonly Tone[] = [
  tone("red", "红色", "#e02020"),
  tone("orange", "橙色", "#ff8c1a"),
  tone("yellow", "黄色", "#ffd21f"),
  tone("green", "绿色", "#2e9b3a"),
  tone("blue", "蓝色", "#2060e0"),
  tone("purple", "紫色", "#8030c0"),
  tone("pink", "粉色", "#ff8fc0"),
  tone("brown", "棕色", "#8b5a2b"),
  tone("black", "黑色", "#1e1e22"),
  tone("white", "白色", "#fafafa"),
  tone("grey", "灰色", "#8c8c8c"),
  tone("gold", "金色", "#d4a017"),
  tone("silver", "银色", "#c0c0c0"),
  tone("turquoise", "青色", "#30cfc5"),
  tone("teal", "蓝绿色", "#108080"),
  tone("navy", "藏青色", "#14245c"),
  tone("sky blue", "天蓝色", "#70bdf0"),
  tone("lavender", "淡紫色", "#b8a0e8"),
  tone("mint", "薄荷绿", "#98e0c4"),
  tone("beige", "米色", "#ead8b8"),
  tone("crimson", "深红色", "#b01038"),
  tone("maroon", "酒红色", "#80202c"),
  tone("olive", "橄榄绿", "#7f8a30"),
  tone("magenta", "洋红色", "#d82a98"),
  tone("indigo", "靛蓝色", "#4b38b0"),
  tone("light green", "浅绿色", "#90cf98"),
  tone("dark green", "深绿色", "#1c5a34"),
  tone("light blue", "浅蓝色", "#80c0f0"),
  tone("dark blue", "深蓝色", "#182a66"),
  tone("pale yellow", "淡黄色", "#fde69a"),
  tone("dark red", "暗红色", "#861f22"),
  tone("light pink", "浅粉色", "#fbc3da"),
];

type Lab = readonly [number, number, number];

/** sRGB to CIE Lab (D65). */
function labOf(hex: string): Lab {
  const value = Number.parseInt(hex.slice(1, 7), 16);
  const [r, g, b] = [(value >> 16) & 255, (value >> 8) & 255, value & 255].map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as unknown as Lab;
  const x = (0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047;
  const y = 0.2126 * r + 0.7152 * g + 0.0722 * b;
  const z = (0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883;
  const f = (t: number) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  return [116 * f(y) - 16, 500 * (f(x) - f(y)), 200 * (f(y) - f(z))];
}

function distance(a: string, b: string): number {
  const [first, second] = [labOf(a), labOf(b)];
  return Math.hypot(first[0] - second[0], first[1] - second[1], first[2] - second[2]);
}

const NEAR_ENOUGH = 34;

/** Whether a tone passes for a named colour: near it, and no other plain colour much nearer. */
export function passesFor(hex: string, name: string): boolean {
  const wanted = TONES.find(({ en, zh }) => en === name || zh === name);
  return wanted !== undefined && distance(hex, wanted.hex) <= NEAR_ENOUGH;
}
