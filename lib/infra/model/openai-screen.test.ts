import { describe, expect, test } from "vitest";
import { createEngine } from "../../engine/handler.ts";
import { factsOfBoth } from "../../provider/catalogue/rules.ts";
import { makeModels } from "./openai.ts";
import { ModelError } from "./port.ts";

function openScreen(server: (request: Request) => Response | Promise<Response>) {
  const names = { chatModel: "gpt-6-luna", imageModel: "gpt-image-2.5-flare" };
  return makeModels({
    apiKey: "a-key",
    baseUrl: "http://model.example/v1",
    ...names,
    facts: factsOfBoth(names, "openai"),
    patience: { silenceMs: 300, totalMs: 300 },
    fetch: async (input, init) => await Promise.race([server(new Request(input, init)), untilAborted(init?.signal)]),
  }).screen;
}

/** As fetch itself: of the signal that it was given, for one that a Request made of it may be collected with the Request. */
function untilAborted(signal: AbortSignal | null | undefined): Promise<never> {
  return new Promise((_, reject) => {
    if (signal?.aborted) reject(signal.reason);
    signal?.addEventListener("abort", () => reject(signal.reason));
  });
}

function stayQuiet(_: Request): Promise<never> {
  return new Promise(() => undefined);
}

const signal = new AbortController().signal;
const result = (flagged: boolean, categories?: object) => Response.json({ results: [{ flagged, categories }] });

describe("a server's screen", () => {
  test.each([
    ["nothing against it", result(false, { violence: false }), []],
    [
      "two categories",
      result(true, { "violence/graphic": true, sexual: false, violence: true }),
      ["violence/graphic", "violence"],
    ],
    ["flagged, and no word of why", result(true), ["other"]],
    ["categories of which it does not speak", result(true, { sexual: true, hate: null }), ["sexual"]],
  ])("says: %s", async (_, answer, expected) => {
    expect(await openScreen(() => answer).screen({ text: "a fox" }, signal)).toEqual(expected);
  });

  test("gets the words, or the picture as it is, and nothing of the person", async () => {
    const bodies: unknown[] = [];
    const screen = openScreen(async (request) => {
      bodies.push([request.url, await request.json()]);
      return result(false);
    });
    await screen.screen({ text: "a fox" }, signal);
    await screen.screen({ picture: Buffer.from("a picture"), mime: "image/webp" }, signal);
    const url = `data:image/webp;base64,${Buffer.from("a picture").toString("base64")}`;
    expect(bodies).toEqual([
      ["http://model.example/v1/moderations", { input: "a fox" }],
      ["http://model.example/v1/moderations", { input: [{ type: "image_url", image_url: { url } }] }],
    ]);
  });

  test.each([
    ["a fault of its own", () => Response.json({}, { status: 500 }), "server"],
    ["no such route", () => Response.json({}, { status: 404 }), "setup_model"],
    ["a page", () => new Response("<html>", { headers: { "content-type": "text/html" } }), "bad_answer"],
    ["no result", () => Response.json({ results: [] }), "bad_answer"],
    ["silence", stayQuiet, "timeout"],
  ] as const)("that answers with %s was not asked, and is not asked again", async (_, server, code) => {
    let requests = 0;
    const screen = openScreen((request) => {
      requests++;
      return server(request);
    });
    const error = await screen.screen({ text: "a fox" }, signal).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ModelError);
    expect(error).toMatchObject({ code });
    expect(requests).toBe(1);
  });

  test("of the built-in engine looks at words", async () => {
    const engine = createEngine();
    const screen = openScreen((request) => engine.fetch(request));
    expect(await screen.screen({ text: "a happy fox" }, signal)).toEqual([]);
    expect(await screen.screen({ text: "一张血腥的图" }, signal)).toContain("violence/graphic");
  });
});

test.each([
  ["easel-illustrator-1", "other", "text"],
  ["gpt-image-2.5-flare", "openai", "all"],
  ["flux", "localai", "text"],
  ["gpt-image-2.5-flare", "azure", "none"],
  ["anything", "other", "none"],
] as const)("the catalogue knows what the screen beside %s at %s looks at", (imageModel, server, sees) => {
  expect(factsOfBoth({ chatModel: "", imageModel }, server).image.screens).toBe(sees);
});
