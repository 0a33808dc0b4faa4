// npm run contact-sheet: draws the prompts of docs/contact-sheet.json with the built-in illustrator into docs/contact-sheet/.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { layOut, type Order, paint } from "#lib/engine/illustrator/illustrate.ts";
import { rasterise } from "#lib/engine/illustrator/paint/raster.ts";
import { loadSharp } from "#lib/engine/illustrator/paint/sharp.ts";
import { loadTypography } from "#lib/engine/illustrator/paint/type/faces.ts";
import { root } from "./tools.ts";

const Audience = z.enum(["design", "marketing", "teaching", "games"]);
const Entry = z.strictObject({
  audience: Audience,
  prompt: z.string().min(1),
  size: z
    .string()
    .regex(/^\d{3,4}x\d{3,4}$/)
    .default("1024x1024"),
  transparent: z.boolean().default(false),
});
type Entry = z.infer<typeof Entry>;

const columns = 5;
const cellPx = 372;
const gapPx = 14;
const captionPx = 30;
const quality = 78;
const forever = new AbortController().signal;

const title: Readonly<Record<Entry["audience"], string>> = {
  design: "Design",
  marketing: "Marketing",
  teaching: "Teaching",
  games: "Games",
};

/** One picture, as large as its cell allows. */
async function draw(entry: Entry): Promise<Buffer> {
  const [width = 1024, height = 1024] = entry.size.split("x").map(Number);
  const order: Order = { prompt: entry.prompt, width, height, index: 0, transparent: entry.transparent };
  const pixels = await paint(await layOut(order), order, "whole", forever);
  const sharp = await loadSharp();
  return sharp(pixels.data, { raw: { width, height, channels: 4 } })
    .resize(cellPx, cellPx, { fit: "contain", background: { r: 0, g: 0, b: 0, alpha: 0 } })
    .png()
    .toBuffer();
}

/** The sheet of one audience: pictures in rows, each with its number under it. */
async function sheet(entries: readonly Entry[], first: number): Promise<Buffer> {
  const rows = Math.ceil(entries.length / columns);
  const width = columns * (cellPx + gapPx) + gapPx;
  const height = rows * (cellPx + captionPx + gapPx) + gapPx;
  const spot = (at: number) => ({
    left: gapPx + (at % columns) * (cellPx + gapPx),
    top: gapPx + Math.floor(at / columns) * (cellPx + captionPx + gapPx),
  });
  const numbers = entries.map((_, at) => {
    const { left, top } = spot(at);
    return `<text x="${left + cellPx / 2}" y="${top + cellPx + 22}" text-anchor="middle" font-family="Geist" font-weight="500" font-size="17" fill="#4b5563">${first + at}</text>`;
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><rect width="${width}" height="${height}" fill="#eceef1"/>${numbers.join("")}</svg>`;
  const face = (await loadTypography()).pieces("1", "text").map((piece) => piece.face);
  const paper = await rasterise(svg, width, face, forever);
  const pictures: { readonly input: Buffer; readonly left: number; readonly top: number }[] = [];
  for (const [at, entry] of entries.entries()) pictures.push({ input: await draw(entry), ...spot(at) });
  const sharp = await loadSharp();
  return sharp(paper.data, { raw: { width: paper.width, height: paper.height, channels: 4 } })
    .composite(pictures)
    .removeAlpha()
    .webp({ quality, effort: 5 })
    .toBuffer();
}

function page(entries: readonly Entry[]): string {
  const parts = Audience.options.map((audience) => {
    const rows = entries.flatMap((entry, at) => (entry.audience === audience ? [`${at + 1}. ${entry.prompt}`] : []));
    return `## ${title[audience]}\n\n![${title[audience]}: ${rows.length} pictures](contact-sheet/${audience}.webp)\n\n${rows.join("\n")}\n`;
  });
  return `# Contact sheet of the built-in illustrator\n\nSixty prompts and what the built-in engine draws for them, without a key and without a network. The prompts are in\n[contact-sheet.json](contact-sheet.json); \`npm run contact-sheet\` draws them anew.\n\n${parts.join("\n")}`;
}

const entries = z.array(Entry).parse(JSON.parse(await readFile(join(root, "docs/contact-sheet.json"), "utf8")));
await mkdir(join(root, "docs/contact-sheet"), { recursive: true });
for (const audience of Audience.options) {
  const own = entries.filter((entry) => entry.audience === audience);
  const bytes = await sheet(own, entries.findIndex((entry) => entry.audience === audience) + 1);
  await writeFile(join(root, "docs/contact-sheet", `${audience}.webp`), bytes);
  console.log(`${audience}: ${own.length} pictures, ${Math.round(bytes.length / 1000)} kB`);
}
await writeFile(join(root, "docs/contact-sheet.md"), page(entries));
