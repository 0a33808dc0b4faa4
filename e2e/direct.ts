import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { APIRequestContext, APIResponse } from "@playwright/test";
import { root } from "./child.ts";

// The server as somebody sees it who does not use the pages: routes and server actions called by their own names.

type Entry = Readonly<{ exportedName: string; workers: Readonly<Record<string, unknown>> }>;
type ServerManifest = Readonly<{ node: Readonly<Record<string, Entry>> }>;
type Action = Readonly<{ id: string; page: string }>;

/** Every server action of the build by name, each with a page that uses it. */
export function listActions(): ReadonlyMap<string, Action> {
  const path = join(root, ".next/server/server-reference-manifest.json");
  const { node }: ServerManifest = JSON.parse(readFileSync(path, "utf8"));
  return new Map(
    Object.entries(node).map(([id, { exportedName, workers }]) => {
      const pages = Object.keys(workers).map((worker) => worker.replace(/^app|\/\([^)]*\)|\/page$/g, "") || "/");
      return [exportedName, { id, page: pages.find((page) => !page.includes("[")) ?? "/" }];
    }),
  );
}

/** Every route handler of the build, as patterns such as /api/assets/[id]. */
export function listRoutes(): readonly string[] {
  const path = join(root, ".next/app-path-routes-manifest.json");
  const routes: Readonly<Record<string, string>> = JSON.parse(readFileSync(path, "utf8"));
  return Object.entries(routes).flatMap(([file, route]) => (file.startsWith("/api/") ? [route] : []));
}

export type ActionAnswer = Readonly<{ status: number; body: string; code: string }>;

/** Calls an action as the browser's code does. `code` is "ok", an error code, or "none" when there was no result at all. */
export async function callAction(
  request: APIRequestContext,
  origin: string | null,
  name: string,
  ...args: readonly unknown[]
): Promise<ActionAnswer> {
  const { id, page } = listActions().get(name) ?? { id: name, page: "/" };
  const response = await request.post(page, {
    headers: { "Next-Action": id, "Content-Type": "text/plain;charset=UTF-8", ...(origin && { Origin: origin }) },
    data: JSON.stringify(args),
    maxRedirects: 0,
  });
  const body = await response.text();
  const result = /^1:(\{.*\})$/m.exec(body)?.[1];
  const parsed: { ok?: boolean; error?: { code: string } } = result ? JSON.parse(result) : {};
  return { status: response.status(), body, code: parsed.ok ? "ok" : (parsed.error?.code ?? "none") };
}

/** What somebody else may learn from an answer: its status, its headers without the moment and the nonce, its length. */
export async function shapeOf(response: APIResponse): Promise<unknown> {
  const changing = new Set(["date", "content-security-policy", "x-request-id"]);
  const headers = Object.entries(response.headers()).filter(([name]) => !changing.has(name));
  return { status: response.status(), headers: headers.sort(), sizeBytes: (await response.body()).length };
}

/** A UUIDv7 of this moment that names nothing. */
export function unknownId(): string {
  const time = Date.now().toString(16).padStart(12, "0");
  const random = crypto.randomUUID();
  return `${time.slice(0, 8)}-${time.slice(8)}-7${random.slice(15)}`;
}

/** The ids of a new message, in the order that the server asks for. */
export function messageIds() {
  const [messageId = "", replyId = ""] = [unknownId(), unknownId()].sort();
  return { conversationId: unknownId(), turnId: unknownId(), messageId, replyId };
}
