import { expect, test } from "./fixtures.ts";
import { chat, composer, pictures, say } from "./studio.ts";

// The server was replaced by another version while a page was open: it does not know the page's actions any more.

test.use({ expectedNoise: [/status of 409/] }); // how the server answers an action that it does not have

test("a page that is older than its server loads anew and keeps the words", async ({ guest }) => {
  await guest.route("**/*", async (route) => {
    const headers = route.request().headers();
    if (!headers["next-action"]) return await route.fallback();
    await route.continue({ headers: { ...headers, "next-action": "40".padEnd(42, "0") } });
  });
  const words = "a green heron by a pond";
  const loaded = guest.waitForEvent("load");
  await say(guest, words);
  await loaded;
  await guest.unrouteAll({ behavior: "wait" });
  await expect(composer(guest)).toHaveValue(words);
  await composer(guest).press("Enter");
  await expect(pictures(chat(guest))).toHaveCount(1);
});
