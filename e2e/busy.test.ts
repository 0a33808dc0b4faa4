import { busyText } from "#lib/result.ts";
import { expect, test } from "./fixtures.ts";
import { chat, pictures, say } from "./studio.ts";

// The front door lets nobody in for a moment: nothing was done, and the page tries again by itself.

test.use({ expectedNoise: [/status of 503/] });

test("a message that a busy server did not take goes out by itself", async ({ guest }) => {
  let refused = 0;
  await guest.route("**/*", async (route) => {
    if (!route.request().headers()["next-action"] || refused === 2) return await route.fallback();
    refused++;
    await route.fulfill({
      status: 503,
      contentType: "text/plain",
      headers: { "Retry-After": "1" },
      body: `${busyText}\n`,
    });
  });
  await say(guest, "a green heron by a pond");
  await expect(chat(guest).getByText("Easel is busy. Your message goes out by itself in a moment")).toBeVisible();
  await expect(pictures(chat(guest))).toHaveCount(1);
  expect(refused).toBe(2);
  await expect(chat(guest).getByRole("alert")).toHaveCount(0);
});
