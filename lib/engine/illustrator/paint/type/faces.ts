// The bundled faces, and the three voices type speaks in: loud, quiet and playful.
import { access, readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Letters, readLetters } from "./font-file.ts";

export type Voice = "display" | "text" | "playful";
export type Face = { readonly family: string; readonly weight: number; readonly file: string };

export type Piece = { readonly text: string; readonly face: Face };

/** What type needs to know of its faces; letters of the first face that has them. */
export type Typography = {
  /** A text cut into pieces that one face sets; the rasteriser would otherwise choose faces itself. */
  readonly pieces: (text: string, voice: Voice) => readonly Piece[];
  /** Width of a text set in a voice at a size; a letter nobody has counts as its stand-in. */
  readonly measure: (text: string, size: number, voice: Voice) => number;
  /** Characters of a text that no face of the voice has. */
  readonly missing: (text: string, voice: Voice) => readonly string[];
};

/** Set in place of a character that no face has. */
export const STAND_IN = "◊";

const installed = (path: string): string => join(process.cwd(), "node_modules", path);
const expo = (name: string): string => installed(`@expo-google-fonts/${name}`);

const BLACK = { family: "Geist", weight: 900, file: "geist/dist/fonts/geist-sans/Geist-Black.ttf" };
const MEDIUM = { family: "Geist", weight: 500, file: "geist/dist/fonts/geist-sans/Geist-Medium.ttf" };
const LATIN: Readonly<Record<Voice, Face>> = {
  display: { ...BLACK, file: installed(BLACK.file) },
  text: { ...MEDIUM, file: installed(MEDIUM.file) },
  playful: { family: "Fredoka", weight: 600, file: expo("fredoka/600SemiBold/Fredoka_600SemiBold.ttf") },
};

const LOUD: Face = {
  family: "ZCOOL QingKe HuangYou",
  weight: 400,
  file: expo("zcool-qingke-huangyou/400Regular/ZCOOLQingKeHuangYou_400Regular.ttf"),
};
const QUIET: Face = {
  family: "ZCOOL XiaoWei",
  weight: 400,
  file: expo("zcool-xiaowei/400Regular/ZCOOLXiaoWei_400Regular.ttf"),
};

// Each voice ends with the other's faces, so that a rare letter is set in a neighbour rather than not at all.
const VOICES: Readonly<Record<Voice, readonly Face[]>> = {
  display: [LATIN.display, LOUD, QUIET],
  text: [LATIN.text, QUIET, LOUD],
  playful: [LATIN.playful, LOUD, LATIN.display, QUIET],
};

let loading: Promise<Typography> | null = null;

/** The typography, its files read on first use. */
export function loadTypography(): Promise<Typography> {
  loading ??= load();
  return loading;
}

async function load(): Promise<Typography> {
  const files = [...new Set(Object.values(VOICES).flatMap((faces) => faces.map(({ file }) => file)))];
  const letters = new Map<string, Letters>();
  for (const file of files) if (await exists(file)) letters.set(file, readLetters(await readFile(file)));
  const faces = (voice: Voice) => VOICES[voice].filter(({ file }) => letters.has(file));
  const widthIn = (face: Face, letter: string) => letters.get(face.file)?.advance(letter.codePointAt(0) ?? 32) ?? null;
  const faceOf = (letter: string, voice: Voice) => faces(voice).find((face) => widthIn(face, letter) !== null);
  const advance = (letter: string, voice: Voice): number | null => {
    const face = faceOf(letter, voice);
    return face ? widthIn(face, letter) : null;
  };
  return {
    pieces: (text, voice) => piecesOf(text, (letter) => faceOf(letter, voice) ?? LATIN[voice]),
    measure: (text, size, voice) =>
      [...text].reduce((sum, letter) => sum + (advance(letter, voice) ?? advance(STAND_IN, voice) ?? 0.6), 0) * size,
    missing: (text, voice) => [...new Set(text)].filter((letter) => advance(letter, voice) === null),
  };
}

function piecesOf(text: string, faceOf: (letter: string) => Face): readonly Piece[] {
  const out: Piece[] = [];
  for (const letter of text) {
    const last = out.at(-1);
    const face = letter === " " && last ? last.face : faceOf(letter);
    if (last?.face === face) out[out.length - 1] = { face, text: last.text + letter };
    else out.push({ face, text: letter });
  }
  return out;
}

const exists = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  );
