import fc from "fast-check";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import type { PictureKind } from "../kind/rules.ts";
import { stripPicture } from "./rules.ts";

const kinds: readonly PictureKind[] = ["png", "jpeg", "webp"];
const secret = "a camera of Ann";
const gps = { IFD0: { Make: secret, Copyright: secret }, IFD3: { GPSLatitude: "48/1 51/1 30/1", GPSLatitudeRef: "N" } };
const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF>${secret}</rdf:RDF></x:xmpmeta>`;

/** Stripes, so that no format compresses them to nothing. */
function paint() {
  const pixels = Buffer.from(Uint8Array.from({ length: 90 * 60 * 3 }, (_, at) => (at * 7 + (at >> 7) * 13) % 256));
  return sharp(pixels, { raw: { width: 90, height: 60, channels: 3 } });
}

async function telling(kind: PictureKind): Promise<Buffer> {
  const picture = paint().withIccProfile("p3").withXmp(xmp).withExifMerge(gps);
  return await (kind === "jpeg" ? picture.jpeg({ progressive: true }) : picture.toFormat(kind)).toBuffer();
}

const pixelsOf = async (bytes: Uint8Array) => await sharp(bytes).raw().toBuffer();

describe.each(kinds)("a %s", (kind) => {
  test("that tells of its person tells nothing any more, and shows the same pixels in the same colours", async () => {
    const told = await telling(kind);
    expect(await sharp(told).metadata()).toMatchObject({ exif: expect.anything(), xmp: expect.anything() });
    const stripped = stripPicture(kind, told) ?? Buffer.alloc(0);
    const { exif, xmp: said, icc, comments, width, height } = await sharp(stripped).metadata();
    expect([exif, said, comments, width, height]).toEqual([undefined, undefined, undefined, 90, 60]);
    expect(icc?.equals((await sharp(told).metadata()).icc ?? Buffer.alloc(0))).toBe(true);
    expect(Buffer.from(stripped).includes(secret)).toBe(false);
    expect((await pixelsOf(stripped)).equals(await pixelsOf(told))).toBe(true);
  });

  test("that tells nothing stays byte for byte, and once more is once", async () => {
    const plain = await paint().toFormat(kind).toBuffer();
    expect(Buffer.from(stripPicture(kind, plain) ?? []).equals(plain)).toBe(true);
    const stripped = stripPicture(kind, await telling(kind)) ?? Buffer.alloc(0);
    expect(Buffer.from(stripPicture(kind, stripped) ?? []).equals(stripped)).toBe(true);
  });

  test("that is something else behind its end is that no more", async () => {
    const plain = await paint().toFormat(kind).toBuffer();
    for (const tail of ["<script>alert(1)</script>", "PK\x03\x04 a zip", "\xff\xd8\xff\xe1 a second one"]) {
      const both = Buffer.concat([plain, Buffer.from(tail, "latin1")]);
      expect(Buffer.from(stripPicture(kind, both) ?? []).equals(plain)).toBe(true);
    }
  });

  test("that is cut off is no picture", async () => {
    const told = await telling(kind);
    for (let length = 0; length < told.length; length += 97) {
      expect(stripPicture(kind, told.subarray(0, length))).toBeNull();
    }
  });

  test("of nonsense neither hangs nor throws", () => {
    const sign = { png: "\x89PNG\r\n\x1a\n", jpeg: "\xff\xd8", webp: "RIFF\0\0\0\0WEBP" }[kind];
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (noise) => {
        const bytes = Buffer.concat([Buffer.from(sign, "latin1"), noise]);
        const stripped = stripPicture(kind, bytes);
        return stripped === null || stripped.length <= bytes.length + 1;
      }),
    );
  });
});

test("a comment and another camera's segment leave a JPEG; restarts and stuffed bytes do not end it", async () => {
  const plain = await paint().jpeg().toBuffer();
  const segment = (marker: number, text: string) =>
    Buffer.concat([Buffer.from([0xff, marker, 0, text.length + 2]), Buffer.from(text, "latin1")]);
  const telling = Buffer.concat([
    plain.subarray(0, 2),
    segment(0xfe, secret),
    segment(0xed, secret),
    segment(0xe2, "MPF\0"),
    plain.subarray(2),
  ]);
  expect(Buffer.from(stripPicture("jpeg", telling) ?? []).equals(plain)).toBe(true);
});
