import type { AssetView } from "#lib/studio/schema.ts";
import { pictureAddress } from "../picture/addresses.ts";

/** PNG is what every clipboard knows. Handed over as a promise: Safari wants the write to begin with the click. */
export async function copyPicture(asset: AssetView): Promise<void> {
  await navigator.clipboard.write([new ClipboardItem({ "image/png": readAsPng(asset) })]);
}

async function readAsPng({ id, width, height }: AssetView): Promise<Blob> {
  const response = await fetch(pictureAddress(id, "original"));
  if (!response.ok) throw new Error(`${response.status}`);
  const blob = await response.blob();
  if (blob.type === "image/png") return blob;
  const canvas = new OffscreenCanvas(width, height);
  const bitmap = await createImageBitmap(blob);
  canvas.getContext("2d")?.drawImage(bitmap, 0, 0);
  bitmap.close();
  return await canvas.convertToBlob({ type: "image/png" });
}

/** Opens the picture for who may see it, and for nobody else. */
export async function copyLink({ id }: AssetView): Promise<void> {
  await navigator.clipboard.writeText(`${location.origin}/p/${id}`);
}
