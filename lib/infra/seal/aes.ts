import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import type { Seal } from "./port.ts";

// version (1 byte) · nonce (12) · tag (16) · AES-256-GCM ciphertext, as base64url. The key is derived from the
// installation's secret by HKDF-SHA-256 (RFC 5869), so that it is none of the keys that sign cookies.

const version = 1;
const nonceBytes = 12;
const tagBytes = 16;
const keyBytes = 32;

export function openAesSeal(secret: string): Seal {
  const key = Buffer.from(hkdfSync("sha256", secret, "", "easel/provider-key/1", keyBytes));
  return {
    close: (text, about) => {
      const nonce = randomBytes(nonceBytes);
      const cipher = createCipheriv("aes-256-gcm", key, nonce).setAAD(Buffer.from(about));
      const sealed = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
      return Buffer.concat([Buffer.of(version), nonce, cipher.getAuthTag(), sealed]).toString("base64url");
    },
    open: (sealed, about) => {
      const bytes = Buffer.from(sealed, "base64url");
      const at = 1 + nonceBytes;
      if (bytes[0] !== version || bytes.length < at + tagBytes) return null;
      try {
        const cipher = createDecipheriv("aes-256-gcm", key, bytes.subarray(1, at), { authTagLength: tagBytes });
        cipher.setAAD(Buffer.from(about)).setAuthTag(bytes.subarray(at, at + tagBytes));
        return Buffer.concat([cipher.update(bytes.subarray(at + tagBytes)), cipher.final()]).toString("utf8");
      } catch {
        return null; // what cannot be authenticated is nobody's secret
      }
    },
  };
}
