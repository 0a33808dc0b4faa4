import { callAction } from "./direct.ts";
import { expect, test } from "./fixtures.ts";
import { begin, conversationId, draw, foxSentence } from "./studio.ts";

// What TRUST holds on the wire, whoever asks.

const fixed: Readonly<Record<string, string>> = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "strict-origin-when-cross-origin",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": "camera=(), microphone=(), geolocation=()",
};
const policy = (nonce: string) =>
  `default-src 'none'; script-src 'nonce-${nonce}' 'strict-dynamic'; style-src 'self' 'nonce-${nonce}'; img-src 'self' blob: data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'`;

test("pages, routes, pictures and refusals carry the security headers, each answer a nonce of its own", async ({
  guest,
}) => {
  await draw(guest);
  const [{ id }] = (await (await guest.request.get("/api/gallery")).json()).items;
  const conversation = conversationId(guest);
  const nonces = new Set<string>();
  const paths = [
    "/",
    `/c/${conversation}`,
    `/p/${id}`,
    "/account",
    "/sign-in",
    "/nowhere",
    "/icon.svg",
    "/api/gallery",
    "/api/health",
    "/api/nowhere",
    `/api/assets/${id}`,
    `/api/conversations/${conversation}`,
  ];
  for (const path of paths) {
    const headers = (await guest.request.get(path)).headers();
    for (const [name, value] of Object.entries(fixed)) expect(headers[name], `${name} of ${path}`).toBe(value);
    const nonce = /'nonce-([^']+)'/.exec(headers["content-security-policy"] ?? "")?.[1] ?? "none";
    expect(headers["content-security-policy"], path).toBe(policy(nonce));
    nonces.add(nonce);
    for (const teller of ["x-powered-by", "server"]) expect(headers[teller], `${teller} of ${path}`).toBeUndefined();
  }
  expect(nonces.size).toBe(paths.length);
  for (const variant of ["thumb", "preview", "original"]) {
    const headers = (await guest.request.get(`/api/assets/${id}/${variant}`)).headers();
    expect(headers).toMatchObject({
      ...fixed,
      "content-security-policy": "default-src 'none'; frame-ancestors 'none'; sandbox",
    });
    for (const teller of ["x-powered-by", "server"]) expect(headers[teller], variant).toBeUndefined();
  }
});

test("what belongs to one person is kept by nobody in between", async ({ guest }) => {
  await draw(guest);
  const [{ id }] = (await (await guest.request.get("/api/gallery")).json()).items;
  for (const path of ["/api/gallery", "/api/conversations", `/api/assets/${id}`]) {
    expect((await guest.request.get(path)).headers()["cache-control"], path).toBe("private, no-store");
  }
  for (const path of ["/", "/account"]) {
    expect((await guest.request.get(path)).headers()["cache-control"], path).toMatch(
      /private.*no-store|no-store.*private/,
    );
  }
  const picture = await guest.request.get(`/api/assets/${id}/original`);
  expect(picture.headers()["cache-control"]).toMatch(/^private, .*immutable/);
  const again = await guest.request.get(`/api/assets/${id}/original`, {
    headers: { "If-None-Match": picture.headers()["etag"] ?? "" },
  });
  expect(again.status()).toBe(304);
  const part = await guest.request.get(`/api/assets/${id}/original`, { headers: { Range: "bytes=4-11" } });
  expect(part.status()).toBe(206);
  expect(await part.body()).toEqual((await picture.body()).subarray(4, 12));
});

test("changes from no page, no origin or another site are refused, and change nothing", async ({ guest, home }) => {
  await draw(guest);
  const conversation = conversationId(guest);
  const input = { id: conversation, title: "taken over" };
  for (const origin of [null, "null", "https://evil.example", "http://localhost:1", `${home}.evil.example`]) {
    const answer = await callAction(guest.request, origin, "renameConversation", input);
    expect(answer.status, String(origin)).toBe(403);
    for (const method of ["POST", "PUT", "PATCH", "DELETE"]) {
      const headers = { ...(origin && { Origin: origin }) };
      const answer = await guest.request.fetch(`/api/conversations/${conversation}`, { method, headers });
      expect(answer.status(), `${method} ${origin}`).toBe(403);
    }
  }
  const snapshot = await (await guest.request.get(`/api/conversations/${conversation}`)).json();
  expect(snapshot.conversation.title).not.toBe("taken over");
  expect((await callAction(guest.request, home, "renameConversation", input)).code).toBe("ok");
});

test("methods that nobody needs are refused", async ({ guest, home }) => {
  for (const path of ["/", "/api/gallery", "/api/health"]) {
    expect((await guest.request.fetch(path, { method: "TRACE" })).status(), `TRACE ${path}`).toBe(405);
    expect((await guest.request.fetch(path, { method: "PROPFIND" })).status(), `PROPFIND ${path}`).toBe(405);
  }
  for (const path of ["/api/gallery", "/api/health", "/api/conversations"]) {
    for (const method of ["POST", "PUT", "PATCH", "DELETE"]) {
      const answer = await guest.request.fetch(path, { method, headers: { Origin: home } });
      expect(answer.status(), `${method} ${path}`).toBe(405);
    }
  }
});

test("reading changes nothing", async ({ guest }) => {
  await draw(guest);
  const conversation = conversationId(guest);
  const newest = async () => (await (await guest.request.get("/api/gallery")).json()).items[0];
  await expect.poll(async () => (await newest()).checks?.state).toBe("done"); // the server looks at what it has drawn
  const { id } = await newest();
  const look = async () =>
    await Promise.all(
      ["/api/gallery", "/api/conversations", `/api/conversations/${conversation}`].map(async (path) =>
        (await guest.request.get(path)).json(),
      ),
    );
  const before = await look();
  for (const path of [
    `/c/${conversation}`,
    `/p/${id}`,
    "/account",
    "/sign-in?new=1",
    `/api/assets/${id}/original?download=1`,
  ]) {
    await guest.request.get(path);
    await guest.request.head(path);
  }
  expect(await look()).toEqual(before);
});

test("files of the server are nowhere, and no source maps go out", async ({ guest }) => {
  for (const path of [
    "/.env",
    "/.env.local",
    "/.git/config",
    "/package.json",
    "/data/secrets.json",
    "/prisma/schema.prisma",
  ]) {
    expect((await guest.request.get(path)).status(), path).toBe(404);
  }
  for (const path of [
    "/%2e%2e/package.json",
    "/api/assets/..%2f..%2fsecrets/thumb",
    "/_next/static/..%2f..%2fserver",
  ]) {
    expect((await guest.request.get(path)).status(), path).toBeGreaterThanOrEqual(400);
  }
  const sources = await guest
    .locator("script[src]")
    .evaluateAll((scripts) => scripts.flatMap((script) => (script instanceof HTMLScriptElement ? [script.src] : [])));
  expect(sources.length).toBeGreaterThan(3);
  for (const source of sources) {
    const { pathname } = new URL(source);
    expect(await (await guest.request.get(pathname)).text(), pathname).not.toContain("sourceMappingURL");
    expect((await guest.request.get(`${pathname}.map`)).status(), pathname).toBe(404);
  }
});

test("a forged host or address is not believed", async ({ guest }) => {
  expect((await guest.request.get("/", { headers: { Host: "evil.example" } })).status()).toBe(421);
  const answer = await guest.request.get("/", { headers: { "X-Forwarded-Host": "evil.example" }, maxRedirects: 0 });
  expect(await answer.text()).not.toContain("evil.example");
  const rename = await guest.request.post("/", {
    headers: { "X-Forwarded-Host": "evil.example", Origin: "http://evil.example", "Next-Action": "x" },
  });
  expect(rename.status()).toBe(403);
});

test("words that look like markup are words everywhere", async ({ newBrowser }) => {
  const page = await newBrowser();
  await begin(page);
  const nasty = `${foxSentence} <img src=x onerror=alert(1)> <script>alert(2)</script> [x](javascript:alert(3)) ![y](https://evil.example/y.png)`;
  const foreign: string[] = [];
  page.on("request", (request) => {
    if (!/^(https?:\/\/localhost|data:|blob:)/.test(request.url())) foreign.push(request.url());
  });
  page.on("dialog", (dialog) => foreign.push(dialog.message()));
  await draw(page, nasty);
  await page.reload();
  await expect(page.getByRole("article")).toContainText("<img src=x onerror=alert(1)>");
  await expect(page.locator("img[src='x'], a[href^='javascript']")).toHaveCount(0);
  expect(foreign).toEqual([]);
});
