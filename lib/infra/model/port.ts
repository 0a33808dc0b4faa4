import type { AnswerHead } from "../spool/port.ts";
import type { ChatFacts, Format, ImageFacts } from "./facts/port.ts";
import type { ScreenModel } from "./screen/port.ts";

// The two model ports. Adapters translate a vendor's errors into ModelError in one function.

export type ModelErrorCode =
  | "setup_key"
  | "setup_access"
  | "setup_model"
  | "no_credit"
  | "rate_limited"
  | "refused"
  | "bad_request"
  | "not_editable"
  | "unreachable"
  | "timeout"
  | "cut"
  | "bad_answer"
  | "server";

/** `wasBilled`: "no" = surely nothing was drawn; "maybe" = the request was sent and its outcome is unknown. */
export class ModelError extends Error {
  /** Routes and jobs are bundled apart, each with a class of its own for what is one thing: it is told by its name. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return value instanceof Error && value.name === "ModelError";
  }

  readonly code: ModelErrorCode;
  readonly wasBilled: "no" | "maybe";
  readonly retryAfterS: number | undefined;
  readonly requestId: string | undefined;
  /** Of a refusal: the server's own words for what it objected to, as "violence/graphic". */
  readonly categories: readonly string[];

  constructor(
    code: ModelErrorCode,
    wasBilled: "no" | "maybe",
    more: {
      readonly retryAfterS?: number | undefined;
      readonly requestId?: string | undefined;
      readonly categories?: readonly string[];
      readonly cause?: unknown;
    } = {},
  ) {
    super(code, { cause: more.cause });
    this.name = "ModelError";
    this.code = code;
    this.wasBilled = wasBilled;
    this.retryAfterS = more.retryAfterS;
    this.requestId = more.requestId;
    this.categories = more.categories ?? [];
  }
}

export type ChatMessage =
  | { readonly role: "system"; readonly content: string }
  /** Pictures go only to a model whose facts say that it sees. */
  | {
      readonly role: "user";
      readonly content: string;
      readonly pictures?: readonly { readonly bytes: Uint8Array; readonly mime: string }[];
    }
  | { readonly role: "assistant"; readonly content: string; readonly calls?: readonly ToolCall[] }
  | { readonly role: "tool"; readonly callId: string; readonly content: string };

export type ToolCall = { readonly id: string; readonly name: string; readonly arguments: string };

export type ChatTool = {
  readonly name: string;
  readonly description: string;
  readonly parameters: Readonly<Record<string, unknown>>; // JSON schema in OpenAI's strict subset
};

export type ChatRequest = {
  readonly messages: readonly ChatMessage[];
  readonly tool?: ChatTool;
  readonly mustCall?: boolean; // the tool must be called; a hint where the server knows no such choice
  readonly userHash: string; // a hash of the person's id; the person's name never leaves
};

/** Token counts as the server reported them: all that went in, how much of it was cached, and what came out. */
export type ChatUsage = { readonly in: number; readonly cached: number; readonly out: number };

export type ChatEvent =
  | { readonly type: "text"; readonly text: string }
  | { readonly type: "calls"; readonly calls: readonly ToolCall[] }
  /** What the server counted; it comes when the server is at its end, well or not, and not from every server. */
  | { readonly type: "usage"; readonly usage: ChatUsage }
  | { readonly type: "end"; readonly reason: "stop" | "length" | "filter" };

export type ChatModel = {
  readonly name: string;
  /** Streams one answer. Ends with exactly one `end`, or throws a ModelError; aborting throws the signal's reason. */
  readonly stream: (request: ChatRequest, signal: AbortSignal) => AsyncIterable<ChatEvent>;
};

/** A picture that is sent along: `draft`, the one that is to be finished; `source`, one that the prompt speaks of. */
export type Reference = { readonly bytes: Uint8Array; readonly mime: string; readonly role: "draft" | "source" };

export type DrawRequest = {
  readonly prompt: string;
  readonly width: number;
  readonly height: number;
  readonly quality: "auto" | "low" | "medium" | "high";
  readonly background: "auto" | "opaque" | "transparent";
  readonly format: Format;
  readonly partialsMax: 0 | 1 | 2 | 3;
  /** Which picture of its wish this is, from 0: a drawer without chance needs it to draw another one. */
  readonly variation: number;
  /** Sent to the edits of the server; only where `facts.edits` says that it has them. */
  readonly references: readonly Reference[];
  readonly userHash: string;
};

/** Token counts as the server reported them; null where it reported none. */
export type DrawUsage = { readonly textIn: number; readonly imageIn: number; readonly imageOut: number };

export type Picture = {
  readonly bytes: Uint8Array;
  readonly usage: DrawUsage | null;
  readonly requestId: string | undefined;
};

export type DrawEvent =
  | { readonly type: "partial"; readonly bytes: Uint8Array; readonly index: number }
  | ({ readonly type: "picture" } & Picture);

/** Takes the raw bytes of an answer as they come. */
export type Tap = (chunk: Uint8Array) => void;

export type ImageModel = {
  readonly name: string;
  /** True for the built-in engine: it costs nothing and repeats itself exactly, so asking again is always safe. */
  readonly isFree: boolean;
  /**
   * Draws one picture, in one request that is never repeated. Ends with one `picture`, or throws a ModelError.
   * `onAnswer` is called once, when the server has begun to answer well, and before anything of the body is read.
   */
  readonly draw: (
    request: DrawRequest,
    signal: AbortSignal,
    onAnswer?: (head: AnswerHead) => Promise<Tap>,
  ) => AsyncIterable<DrawEvent>;
  /** The picture in an answer that was kept as it came; null when the answer is not whole. */
  readonly recover: (head: AnswerHead, body: Uint8Array) => Promise<Picture | null>;
};

/** A chat model and an image model at one server, and what is known of them. */
export type Models = {
  readonly chat: ChatModel;
  readonly image: ImageModel;
  readonly screen: ScreenModel;
  readonly facts: { readonly chat: ChatFacts; readonly image: ImageFacts };
  readonly host: string | null; // where requests go; null for the built-in engine
};

export type ModelAddress = {
  readonly apiKey: string;
  readonly baseUrl: string;
  readonly chatModel: string;
  readonly imageModel: string;
  readonly facts: Models["facts"];
  /** Milliseconds to wait without a sign of life, and in all; what is left out is as long as good servers need. */
  readonly patience?: { readonly silenceMs?: number; readonly totalMs?: number };
};

export type OpenModels = (address: ModelAddress) => Models;

/** The provider that is always there and costs nothing. */
export const builtInId = "built-in";
/** The one that the environment names. */
export const envId = "env";

/** A model that draws, the provider it is at, and what is known of the two. */
export type Drawer = {
  readonly providerId: string;
  readonly model: ImageModel;
  /** The screen of the same server. */
  readonly screen: ScreenModel;
  readonly facts: ImageFacts;
  readonly host: string | null;
};
export type Writer = {
  readonly providerId: string;
  readonly model: ChatModel;
  readonly facts: ChatFacts;
  readonly host: string | null;
};

/** A provider without a row, which changes only with a new start. */
export type Standing = {
  readonly id: string;
  readonly baseUrl: string | null; // null: nothing leaves this machine
  readonly apiKey: string | null;
  readonly chatModel: string;
  readonly imageModel: string;
  readonly facts: Models["facts"];
  readonly places: number;
  readonly models: () => Promise<Models>;
};

/** The models in use. The owner may change them while pictures wait, so they are looked up when they are needed. */
export type ModelHouse = {
  readonly writer: () => Promise<Writer>;
  readonly drawer: () => Promise<Drawer>;
  /** The drawer of a picture that was asked for earlier; null when its provider is gone. */
  readonly drawerOf: (providerId: string, model: string) => Promise<Drawer | null>;
  /** How many pictures each provider draws at the same time, by its id. */
  readonly places: () => Promise<Readonly<Record<string, number>>>;
  readonly standing: readonly Standing[];
};
