import { type BrowserContext, type BrowserContextOptions, test as base, expect, type Page } from "@playwright/test";
import { type ModelLine, openModelLine } from "./model-line.ts";
import { type OwnServer, startOwnServer } from "./own-server.ts";
import { openRelay, type Relay } from "./relay.ts";
import { begin } from "./studio.ts";

// Every test has its own people, each in a browser context of their own, and fails when a page complains.

type Options = Readonly<{
  /** What the console may say in this test, because the test brings it about: a 404, a line that is cut. */
  expectedNoise: readonly RegExp[];
}>;

type Fixtures = Readonly<{
  /** A new browser, as somebody else's or another device's. */
  newBrowser: (options?: BrowserContextOptions) => Promise<Page>;
  /** Origin of the tests' server. */
  home: string;
  /** Somebody who pressed "Start drawing". */
  guest: Page;
  /** The network between a browser that uses its address and the tests' server. */
  relay: Relay;
  ownServer: (env?: Readonly<Record<string, string>>) => Promise<OwnServer>;
  complaints: string[];
}>;

/** A server whose models are at the far end of a line that the test can hold. One a worker; its tests run one by one. */
type Held = Readonly<{ server: OwnServer; line: ModelLine }>;

/** A stage of a picture that was overtaken by the whole one while it was on its way. */
const overtaken = /status of 404.*\/partial\/\d+\)$/;

/** Chromium tells of everything that the content policy blocked as an error on the console. */
function watch(context: BrowserContext, complaints: string[]): void {
  context.on("console", (message) => {
    const complaint = `${message.text()} (${message.location().url})`;
    if (message.type() === "error" && !overtaken.test(complaint)) complaints.push(complaint);
  });
  context.on("weberror", (error) => complaints.push(String(error.error().stack ?? error.error())));
}

export const test = base.extend<Fixtures & Options, Readonly<{ held: Held }>>({
  expectedNoise: [[], { option: true }],

  complaints: [
    async ({ expectedNoise }, use) => {
      const complaints: string[] = [];
      await use(complaints);
      const unexpected = complaints.filter((line) => !expectedNoise.some((pattern) => pattern.test(line)));
      expect(unexpected, "no page complains").toEqual([]);
    },
    { auto: true },
  ],

  context: async ({ context, complaints }, use) => {
    watch(context, complaints);
    await use(context);
  },

  // Asks for `ownServer` so that pages are closed before their servers stop: a page would complain of that.
  newBrowser: async ({ browser, contextOptions, complaints, ownServer: _ }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (options) => {
      const context = await browser.newContext({ ...contextOptions, ...options });
      contexts.push(context);
      watch(context, complaints);
      return await context.newPage();
    });
    for (const context of contexts) await context.close();
  },

  home: async ({ baseURL }, use) => await use(baseURL ?? ""),

  guest: async ({ page }, use) => {
    await begin(page);
    await use(page);
  },

  relay: async ({ home }, use) => {
    const relay = await openRelay(home);
    await use(relay);
    await relay.cut();
  },

  // biome-ignore lint/correctness/noEmptyPattern: Playwright asks for a pattern even where nothing is needed
  ownServer: async ({}, use) => {
    const servers: OwnServer[] = [];
    await use(async (env) => {
      const server = await startOwnServer(env);
      servers.push(server);
      return server;
    });
    for (const server of servers) await server.remove();
  },

  held: [
    // biome-ignore lint/correctness/noEmptyPattern: the same
    async ({}, use) => {
      const line = await openModelLine();
      const server = await startOwnServer({ OPENAI_BASE_URL: line.url });
      await use({ server, line });
      await server.remove();
      await line.close();
    },
    { scope: "worker", timeout: 120_000 },
  ],
});

export { expect };
