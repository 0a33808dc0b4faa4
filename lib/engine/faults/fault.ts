// What can go wrong on purpose. For tests of clients: a server that behaves as real ones sometimes do.
import { z } from "zod";

const FaultRoute = z.enum(["chat", "generations", "edits", "moderations", "models"]);
export type FaultRoute = z.infer<typeof FaultRoute>;

const ms = z.int().min(0).max(600_000);

/** Each fault by its name and what it needs; durations in milliseconds, `afterEvents` counts events of the stream. */
export const Fault = z.discriminatedUnion("kind", [
  /** Answers as usual, but later. */
  z.strictObject({ kind: z.literal("latency"), ms }),
  z.strictObject({ kind: z.literal("rate_limited"), retryAfterS: z.number().min(0).max(86_400).default(1) }),
  z.strictObject({ kind: z.literal("insufficient_quota") }),
  z.strictObject({ kind: z.literal("server_error"), status: z.int().min(500).max(599).default(500) }),
  z.strictObject({ kind: z.literal("moderation_blocked") }),
  /** The screen objects to whatever it is shown. */
  z.strictObject({ kind: z.literal("flagged"), category: z.string().default("violence") }),
  /** The key is wrong, or may not use the model. */
  z.strictObject({ kind: z.literal("unauthorized"), status: z.union([z.literal(401), z.literal(403)]).default(401) }),
  /** Never answers. */
  z.strictObject({ kind: z.literal("hang") }),
  /** The connection breaks before any answer. */
  z.strictObject({ kind: z.literal("reset") }),
  /** The answer comes a few bytes at a time. */
  z.strictObject({ kind: z.literal("slow_drip"), ms: ms.default(50), bytes: z.int().min(1).max(65_536).default(64) }),
  /** The connection breaks in the middle of the stream. */
  z.strictObject({ kind: z.literal("cut_stream"), afterEvents: z.int().min(0).max(1000).default(1) }),
  /** The stream ends properly, but before its last event. */
  z.strictObject({ kind: z.literal("clean_end"), afterEvents: z.int().min(0).max(1000).default(1) }),
  /** `stream` is ignored. */
  z.strictObject({ kind: z.literal("json_instead") }),
  /** A picture answer without pictures, a chat answer without choices. */
  z.strictObject({ kind: z.literal("empty_data") }),
  z.strictObject({ kind: z.literal("bad_base64") }),
  /** A page for people, with status 200, as a proxy sends it. */
  z.strictObject({ kind: z.literal("html") }),
  /** An error in the middle of a stream that had begun well. */
  z.strictObject({ kind: z.literal("stream_error"), afterEvents: z.int().min(0).max(1000).default(1) }),
  /** A picture of another size than was asked for. */
  z.strictObject({ kind: z.literal("wrong_size"), size: z.string().default("1024x768") }),
  /** The address of a picture instead of its bytes. */
  z.strictObject({ kind: z.literal("url_instead"), url: z.string() }),
]);
export type Fault = z.infer<typeof Fault>;

/** A fault set on a route for the next `times` requests. */
export const FaultSetting = z.strictObject({
  route: FaultRoute,
  fault: Fault,
  times: z.int().min(1).max(1_000_000).default(1),
});
export type FaultSetting = z.input<typeof FaultSetting>;
