import type { AskServer, ServerAnswer } from "./port.ts";

const patienceMs = 10_000;
const bodyBytesMax = 4 * 1024 * 1024; // lists of models of large resellers are half a megabyte

const silences: Readonly<Record<string, Extract<ServerAnswer, { kind: "silence" }>["reason"]>> = {
  ENOTFOUND: "unknown_name",
  EAI_AGAIN: "unknown_name",
  EPROTO: "insecure",
  ERR_SSL_WRONG_VERSION_NUMBER: "insecure",
  ERR_SSL_PACKET_LENGTH_TOO_LONG: "insecure",
  ERR_TLS_CERT_ALTNAME_INVALID: "insecure",
  CERT_HAS_EXPIRED: "insecure",
  CERT_NOT_YET_VALID: "insecure",
  DEPTH_ZERO_SELF_SIGNED_CERT: "insecure",
  SELF_SIGNED_CERT_IN_CHAIN: "insecure",
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: "insecure",
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: "insecure",
};

export const askServer: AskServer = async ({ baseUrl, apiKey, method, path, body }) => {
  try {
    const response = await fetch(`${baseUrl}${path}`, {
      method,
      redirect: "manual", // the key is for this server alone
      signal: AbortSignal.timeout(patienceMs),
      headers: {
        accept: "application/json",
        ...(apiKey ? { authorization: `Bearer ${apiKey}` } : {}),
        ...(body === undefined ? {} : { "content-type": "application/json" }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const isPage = response.headers.get("content-type")?.includes("text/html") ?? false;
    return { kind: "answer", status: response.status, isPage, body: parse(await readText(response)) };
  } catch (error) {
    return { kind: "silence", reason: reasonOf(error) };
  }
};

async function readText(response: Response): Promise<string | undefined> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body ?? []) {
    size += part.byteLength;
    if (size > bodyBytesMax) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts).toString("utf8");
}

function parse(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

function reasonOf(error: unknown): Extract<ServerAnswer, { kind: "silence" }>["reason"] {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (cause.name === "TimeoutError") return "timeout";
    const known = "code" in cause ? silences[String(cause.code)] : undefined;
    if (known) return known;
  }
  return "unreachable";
}
