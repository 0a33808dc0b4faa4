import { randomBytes } from "node:crypto";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import sharp from "sharp";

// Pictures on a person's own disk, and how they come over the window.

/** A picture that nobody has; noise, so that its file is as large as it is wide and high. */
export async function picture(width = 16, height = 12): Promise<Buffer> {
  const data = randomBytes(width * height * 3);
  return await sharp(data, { raw: { width, height, channels: 3 } })
    .png({ compressionLevel: 0 })
    .toBuffer();
}

export type Folder = Readonly<{ path: string; remove: () => Promise<void> }>;

/** A folder with so many small pictures, and what else lies about in folders. */
export async function makeFolder(count: number): Promise<Folder> {
  const home = await mkdtemp(join(tmpdir(), "easel-folder-"));
  const path = join(home, "Rome");
  await mkdir(path);
  for (let at = 0; at < count; at++) await writeFile(join(path, `view_${at}.png`), await picture());
  await writeFile(join(path, ".DS_Store"), "not a picture");
  await writeFile(join(path, "notes.txt"), "not a picture");
  return { path, remove: () => rm(home, { recursive: true, force: true }) };
}

type Given = Readonly<{ name: string; type: string; bytes: Buffer }>;

/** What the browser does when files are held over the page (and let go), or pasted into it. */
export async function bring(page: Page, how: "hold" | "drop" | "paste", given: readonly Given[]): Promise<void> {
  const files = given.map(({ bytes, ...rest }) => ({ ...rest, base64: bytes.toString("base64") }));
  await page.evaluate(
    ([kind, all]) => {
      const transfer = new DataTransfer();
      for (const { name, type, base64 } of all) {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        transfer.items.add(new File([bytes], name, { type }));
      }
      const init = { bubbles: true, cancelable: true };
      if (kind === "paste") {
        document.body.dispatchEvent(new ClipboardEvent("paste", { ...init, clipboardData: transfer }));
        return;
      }
      for (const name of kind === "hold" ? ["dragenter", "dragover"] : ["drop"]) {
        document.body.dispatchEvent(new DragEvent(name, { ...init, dataTransfer: transfer }));
      }
    },
    [how, files] as const,
  );
}
