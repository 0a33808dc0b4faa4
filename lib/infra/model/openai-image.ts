import type OpenAI from "openai";
import { toFile } from "openai";
import type { ImageEditStreamEvent, ImageGenStreamEvent, ImagesResponse } from "openai/resources/images";
import { Stream } from "openai/streaming";
import type { AnswerHead } from "../spool/port.ts";
import { fitQuality, fitSize, type ImageFacts, toDrawer } from "./facts/port.ts";
import { isStream } from "./linger.ts";
import { toEditError, toModelError } from "./openai-errors.ts";
import { type DrawEvent, type DrawRequest, type DrawUsage, type ImageModel, ModelError, type Tap } from "./port.ts";
import { type Patience, startWatchdog, type Watchdog } from "./watchdog.ts";

// Complex pictures take up to two minutes without a sign of life.
const usualPatience: Patience = { silenceMs: 180_000, totalMs: 300_000 };
const pictureBytesMax = 64 * 1024 * 1024;

type Options = {
  readonly name: string;
  readonly isFree: boolean;
  readonly facts: ImageFacts;
  readonly patience?: Partial<Patience>;
};

/** The Images API, one picture a request: events of a stream carry no index of the picture. Never retried. */
export function makeImageModel(client: OpenAI, options: Options): ImageModel {
  return {
    name: options.name,
    isFree: options.isFree,
    draw: async function* (request, caller, onAnswer) {
      const watchdog = startWatchdog(caller, { ...usualPatience, ...options.patience });
      try {
        const response = await ask(client, request, options, {
          signal: watchdog.signal,
          maxRetries: 0,
          ...(options.facts.variation ? { headers: { "x-easel-variation": `${request.variation}` } } : {}),
        });
        const tap = await onAnswer?.(headOf(response));
        yield* readAnswer(client, tap ? tapped(response, tap) : response, watchdog);
      } catch (error) {
        const isEdit = request.references.length > 0;
        throw (isEdit ? toEditError : toModelError)(error, watchdog.signal);
      } finally {
        watchdog.end();
      }
    },
    recover: async ({ contentType, requestId }, body) => {
      const headers = { "content-type": contentType, ...(requestId ? { "x-request-id": requestId } : {}) };
      const watchdog = startWatchdog(new AbortController().signal, usualPatience);
      try {
        for await (const event of readAnswer(client, new Response(new Uint8Array(body), { headers }), watchdog)) {
          if (event.type === "picture") return event;
        }
      } catch {
        // Not whole: nobody can tell what was to come.
      } finally {
        watchdog.end();
      }
      return null;
    },
  };
}

type How = {
  readonly signal: AbortSignal;
  readonly maxRetries: number;
  readonly headers?: Readonly<Record<string, string>>;
};

/** With references it is an edit: as a form with typed files, or as JSON, whichever the server takes. */
async function ask(client: OpenAI, request: DrawRequest, options: Options, how: How): Promise<Response> {
  const params = toParams(request, options);
  if (request.references.length === 0) return await client.images.generate(params, how).asResponse();
  if (options.facts.edits === "json") {
    const images = request.references.map(({ bytes, mime }) => ({
      image_url: `data:${mime};base64,${Buffer.from(bytes).toString("base64")}`,
    }));
    return await client.post("/images/edits", { ...how, body: { ...params, images } }).asResponse();
  }
  const image = await Promise.all(
    request.references.map(({ bytes, mime }, at) => toFile(bytes, `${at + 1}.${mime.split("/")[1]}`, { type: mime })),
  );
  return await client.images.edit({ ...params, image } as OpenAI.Images.ImageEditParams, how).asResponse();
}

function headOf({ headers }: Response): AnswerHead {
  return { contentType: headers.get("content-type") ?? "", requestId: headers.get("x-request-id") };
}

/** The same answer; `tap` sees each piece before whoever reads it, in whichever way that is. */
function tapped(response: Response, tap: Tap): Response {
  const { status, headers, body } = response;
  const through = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform: (chunk, controller) => {
      tap(chunk);
      controller.enqueue(chunk);
    },
  });
  return new Response(body?.pipeThrough(through) ?? null, { status, headers });
}

/** A server that ignores `stream` answers JSON; the package would then yield no event and no error. */
async function* readAnswer(client: OpenAI, response: Response, { feed, signal }: Watchdog): AsyncGenerator<DrawEvent> {
  const requestId = response.headers.get("x-request-id") ?? undefined;
  yield* isStream(response)
    ? readEvents(client, response, { feed, signal, requestId })
    : readJson(client, response, signal, requestId);
}

/** Only what the server takes: many refuse what they do not know. */
function toParams(request: DrawRequest, { name, facts }: Options): OpenAI.Images.ImageGenerateParams {
  const size = fitSize(facts.sizes, request);
  const quality = fitQuality(facts.qualities, request.quality);
  const format = facts.formats.includes(request.format) ? request.format : facts.formats[0];
  const partials = Math.min(request.partialsMax, facts.partialsMax);
  return {
    model: name,
    prompt: toDrawer(request.prompt, facts),
    n: 1,
    ...(facts.sizes.kind === "own" ? {} : { size: `${size.width}x${size.height}` }),
    ...(quality ? { quality } : {}),
    ...(facts.backgrounds.includes(request.background) ? { background: request.background } : {}),
    ...(format ? { output_format: format } : {}),
    ...(facts.responseFormat === "none" ? {} : { response_format: facts.responseFormat }),
    ...(facts.safetyId ? { safety_identifier: request.userHash } : {}),
    ...(facts.stream ? { stream: true, partial_images: partials } : {}),
  };
}

type Reading = {
  readonly feed: () => void;
  readonly signal: AbortSignal;
  readonly requestId: string | undefined;
};

/** With the client, because its log level is off: a piece that cannot be read would be printed, and it may be large. */
async function* readEvents(
  client: OpenAI,
  response: Response,
  { feed, signal, requestId }: Reading,
): AsyncGenerator<DrawEvent> {
  const controller = new AbortController();
  const stop = () => controller.abort();
  signal.addEventListener("abort", stop, { once: true });
  try {
    for await (const event of Stream.fromSSEResponse<ImageGenStreamEvent | ImageEditStreamEvent>(
      response,
      controller,
      client,
    )) {
      feed();
      if (event.type === "image_generation.partial_image" || event.type === "image_edit.partial_image") {
        yield { type: "partial", bytes: decode(event.b64_json), index: event.partial_image_index };
      } else if (event.type === "image_generation.completed" || event.type === "image_edit.completed") {
        yield { type: "picture", bytes: decode(event.b64_json), usage: toUsage(event.usage), requestId };
        return; // success is this event and nothing else
      }
    }
  } finally {
    signal.removeEventListener("abort", stop);
  }
  signal.throwIfAborted();
  throw new ModelError("cut", "maybe", { requestId });
}

async function* readJson(
  client: OpenAI,
  response: Response,
  signal: AbortSignal,
  requestId: string | undefined,
): AsyncGenerator<DrawEvent> {
  const body = await parseJson(response, requestId);
  const picture = body.data?.[0];
  if (picture?.b64_json) {
    yield { type: "picture", bytes: decode(picture.b64_json), usage: toUsage(body.usage), requestId };
  } else if (picture?.url) {
    const bytes = await fetchPicture(client.baseURL, picture.url, signal);
    yield { type: "picture", bytes, usage: toUsage(body.usage), requestId };
  } else {
    throw new ModelError("bad_answer", "maybe", { requestId });
  }
}

async function parseJson(response: Response, requestId: string | undefined): Promise<ImagesResponse> {
  try {
    return await response.json();
  } catch (cause) {
    throw new ModelError("bad_answer", "maybe", { requestId, cause });
  }
}

/** Only from the configured server itself: an address in an answer must not make us call anyone else. */
async function fetchPicture(baseUrl: string, url: string, signal: AbortSignal): Promise<Uint8Array> {
  const target = URL.parse(url, baseUrl);
  if (!target || target.origin !== new URL(baseUrl).origin) throw new ModelError("bad_answer", "maybe");
  const response = await fetch(target, { signal, redirect: "error" });
  if (!response.ok || !response.body) throw new ModelError("bad_answer", "maybe");
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body) {
    size += part.byteLength;
    if (size > pictureBytesMax) throw new ModelError("bad_answer", "maybe");
    parts.push(part);
  }
  return Buffer.concat(parts);
}

function decode(base64: string | undefined): Uint8Array {
  const bytes = Buffer.from(base64 ?? "", "base64");
  if (bytes.length === 0 || bytes.length > pictureBytesMax) throw new ModelError("bad_answer", "maybe");
  return bytes;
}

type ApiUsage = {
  readonly input_tokens: number;
  readonly output_tokens: number;
  readonly input_tokens_details?: { readonly text_tokens: number; readonly image_tokens: number };
  readonly output_tokens_details?: { readonly image_tokens: number };
};

/** Compatible servers send no usage, or a part of it: what is missing counts as nothing. */
function toUsage(usage: ApiUsage | undefined): DrawUsage | null {
  if (!usage?.output_tokens) return null;
  return {
    textIn: usage.input_tokens_details?.text_tokens ?? usage.input_tokens ?? 0,
    imageIn: usage.input_tokens_details?.image_tokens ?? 0,
    imageOut: usage.output_tokens_details?.image_tokens ?? usage.output_tokens,
  };
}
