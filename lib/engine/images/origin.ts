// Where our own pictures came from, so that an edit can change the scene instead of the pixels.
import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync } from "node:crypto";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import { z } from "zod";
import type { Origin } from "#lib/engine/illustrator/revise/change.ts";

export type Memory = {
  /** The text to write into a picture's metadata; null without a secret. */
  readonly seal: (origin: Origin) => string | null;
  readonly remember: (bytes: Uint8Array, origin: Origin) => void;
  /** The origin of a picture of ours, by its bytes or by the mark found in it; null for anybody else's. */
  readonly recall: (bytes: Uint8Array, mark: string | null) => Origin | null;
};

const ORIGINS_MAX = 500;
const JSON_MAX_BYTES = 400_000;
const UNITS_MAX = 66_000; // 32,000 characters may take two units each; references add some words
const IV_BYTES = 12;
const TAG_BYTES = 16;

const share = z.number().min(0).max(1);
const side = z.int().min(16).max(3840);
const index = z.int().min(0).max(9999);
const OriginSchema = z.object({
  prompt: z.string().max(UNITS_MAX),
  width: side,
  height: side,
  index,
  transparent: z.boolean(),
  changes: z
    .array(
      z.object({
        words: z.string().max(UNITS_MAX),
        width: side,
        height: side,
        variation: index,
        transparent: z.boolean(),
        region: z.object({ x: share, y: share, width: share, height: share }).nullable(),
      }),
    )
    .max(100),
});

/**
 * The latest few hundred pictures are found by the hash of their bytes. With a secret, every picture also carries its
 * origin in its metadata, sealed with a key from that secret: it survives a restart, and a picture that is passed on
 * shows nobody its prompt. The seal is the same for the same origin, so that equal orders give equal bytes.
 */
export function makeMemory(secret: string | null): Memory {
  const origins = new Map<string, Origin>();
  const keys = secret === null ? null : keysOf(secret);
  return {
    seal: (origin) => (keys ? sealed(origin, keys) : null),
    remember: (bytes, origin) => {
      if (origins.size >= ORIGINS_MAX) origins.delete(origins.keys().next().value ?? "");
      origins.set(hashOf(bytes), origin);
    },
    recall: (bytes, mark) => origins.get(hashOf(bytes)) ?? (keys && mark ? opened(mark, keys) : null),
  };
}

const hashOf = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("base64");

type Keys = { readonly seal: Buffer; readonly nonce: Buffer };

function keysOf(secret: string): Keys {
  const derive = (purpose: string) => Buffer.from(hkdfSync("sha256", secret, "easel", purpose, 32));
  return { seal: derive("picture origin"), nonce: derive("picture origin nonce") };
}

function sealed(origin: Origin, keys: Keys): string {
  const plain = deflateRawSync(JSON.stringify(OriginSchema.parse(origin))); // in the schema's order, whoever made it
  const iv = createHmac("sha256", keys.nonce).update(plain).digest().subarray(0, IV_BYTES);
  const cipher = createCipheriv("aes-256-gcm", keys.seal, iv);
  const hidden = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), hidden]).toString("base64url");
}

/** Anything that is not exactly what we sealed is nobody's. */
function opened(mark: string, keys: Keys): Origin | null {
  const all = Buffer.from(mark, "base64url");
  try {
    const cipher = createDecipheriv("aes-256-gcm", keys.seal, all.subarray(0, IV_BYTES), { authTagLength: TAG_BYTES });
    cipher.setAuthTag(all.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
    const plain = Buffer.concat([cipher.update(all.subarray(IV_BYTES + TAG_BYTES)), cipher.final()]);
    const json = inflateRawSync(plain, { maxOutputLength: JSON_MAX_BYTES }).toString("utf8");
    return OriginSchema.parse(JSON.parse(json));
  } catch {
    return null;
  }
}
