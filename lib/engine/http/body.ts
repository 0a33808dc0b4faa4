// Request bodies with a size limit, as JSON or a multipart form.
import type { ZodType } from "zod";
import { badRequest, refuse } from "./refusal.ts";

const tooLarge = (limit: number) =>
  refuse(413, `The request body is larger than ${Math.floor(limit / 2 ** 20)} MB.`, "request_too_large");

async function readBytes(request: Request, limitBytes: number): Promise<Uint8Array<ArrayBuffer>> {
  if (Number(request.headers.get("content-length") ?? 0) > limitBytes) throw tooLarge(limitBytes);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > limitBytes) throw tooLarge(limitBytes);
    chunks.push(chunk);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.byteLength;
  }
  return whole;
}

/** The media type of a request, lower case, without parameters. */
export function mediaType(request: Request): string {
  return (request.headers.get("content-type") ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
}

/** Reads and parses a JSON body; 400 when it is none, 413 above the limit, 415 for another media type. */
export async function readJson(request: Request, limitBytes: number): Promise<unknown> {
  if (mediaType(request) !== "application/json") {
    throw refuse(415, "Unsupported Content-Type; this endpoint takes application/json.", "unsupported_media_type");
  }
  const text = new TextDecoder().decode(await readBytes(request, limitBytes));
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw badRequest("We could not parse the JSON body of your request.");
  }
}

/** Reads a multipart form; 400 when it is malformed, 413 above the limit. */
export async function readForm(request: Request, limitBytes: number): Promise<FormData> {
  const bytes = await readBytes(request, limitBytes);
  try {
    return await new Response(bytes, {
      headers: { "content-type": request.headers.get("content-type") ?? "" },
    }).formData();
  } catch {
    throw badRequest("We could not parse the multipart form of your request.");
  }
}

/** Checks a value against a schema; the first problem becomes a 400 that names its field. */
export function check<T>(schema: ZodType<T>, value: unknown): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const param =
    issue?.path.reduce<string>(
      (path, key) => (typeof key === "number" ? `${path}[${key}]` : path ? `${path}.${String(key)}` : String(key)),
      "",
    ) ?? "";
  const missing = issue?.code === "invalid_type" && issue.input === undefined;
  const message = param
    ? `Invalid value for '${param}': ${issue?.message ?? "not accepted"}.`
    : "The request body must be a JSON object.";
  throw badRequest(
    missing ? `Missing required parameter: '${param}'.` : message,
    param || null,
    missing ? "missing_required_parameter" : "invalid_value",
  );
}
