import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { begin, chat, composer, draw, foxSentence, gallery, pictures } from "./studio.ts";

const password = "paper lantern quiet river";

function newMail(): string {
  return `${crypto.randomUUID()}@example.org`;
}

async function makeAccount(page: Page, email: string): Promise<void> {
  await page.goto("/sign-in?new=1");
  await page.getByRole("textbox", { name: "Mail address" }).fill(email);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Create account" }).click();
  await expect(composer(page)).toBeVisible();
}

async function signIn(page: Page, email: string, secret = password): Promise<void> {
  await page.goto("/sign-in?new=0");
  await page.getByRole("textbox", { name: "Mail address" }).fill(email);
  await page.getByLabel("Password").fill(secret);
  await page.getByRole("button", { name: "Sign in" }).click();
}

test("a guest who makes an account keeps the work, and finds it after signing out and in", async ({ guest }) => {
  await draw(guest);
  const conversation = guest.url();
  const email = newMail();
  await guest.getByRole("button", { name: "Guest" }).click();
  await guest.getByRole("menuitem", { name: "Make an account" }).click();
  await expect(guest.getByRole("heading", { level: 1 })).toHaveText("Create an account");
  await makeAccount(guest, email);
  await expect(pictures(gallery(guest))).toHaveCount(1);

  await guest.getByRole("button", { name: email }).click();
  await guest.getByRole("menuitem", { name: "Sign out" }).click();
  await expect(guest.getByRole("button", { name: "Start drawing" })).toBeVisible();
  await signIn(guest, email);
  await expect(pictures(gallery(guest))).toHaveCount(1);
  await guest.goto(conversation);
  await expect(chat(guest)).toContainText(foxSentence);
  await expect(pictures(chat(guest))).toHaveCount(1);
});

test("what a guest made comes along into the account they sign in to", async ({ page, newBrowser }) => {
  const email = newMail();
  await makeAccount(await newBrowser(), email);
  await begin(page);
  await draw(page);
  await signIn(page, email);
  await expect(page.getByRole("button", { name: email })).toBeVisible();
  await expect(pictures(gallery(page))).toHaveCount(1);
});

test("a wrong password and an unknown address get the same answer", async ({ page, newBrowser }) => {
  const email = newMail();
  await makeAccount(await newBrowser(), email);
  const answers: string[] = [];
  for (const [who, secret] of [
    [email, "not the password"],
    [newMail(), password],
  ] as const) {
    await signIn(page, who, secret);
    const alert = page.getByRole("main").getByRole("alert");
    await expect(alert).toBeVisible();
    answers.push(await alert.innerText());
  }
  expect(answers).toEqual(Array(2).fill("Mail address or password is not right."));
  await expect(page.getByRole("textbox", { name: "Mail address" })).not.toHaveValue("");
});

test("a weak password and a taken address are refused with the reason beside the field", async ({
  page,
  newBrowser,
}) => {
  const email = newMail();
  await makeAccount(await newBrowser(), email);
  await page.goto("/sign-in?new=1");
  const main = page.getByRole("main");
  await page.getByRole("textbox", { name: "Mail address" }).fill(newMail());
  await page.getByLabel("Password").fill("password123");
  await page.getByRole("button", { name: "Create account" }).click();
  await expect(main.getByRole("alert")).toHaveText("Choose a longer, less common password.");
  await page.getByRole("textbox", { name: "Mail address" }).fill(email);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Create account" }).click();
  await expect(main.getByRole("alert")).toHaveText("There is an account with this mail address already.");
});

test("changing the password ends the other sessions and keeps this one", async ({ page, newBrowser }) => {
  const email = newMail();
  await makeAccount(page, email);
  const other = await newBrowser();
  await signIn(other, email);
  await expect(composer(other)).toBeVisible();

  await page.goto("/account");
  await page.getByLabel("Current password").fill(password);
  await page.getByLabel("New password").fill("another lantern by the sea");
  await page.getByRole("button", { name: "Change password" }).click();
  await expect(page.getByText("The password is changed. All other sessions were ended.")).toBeVisible();

  await other.goto("/account");
  await expect(other).toHaveURL(/\/sign-in/);
  expect((await other.request.get("/api/gallery")).status()).toBe(401);
  expect((await page.request.get("/api/gallery")).status()).toBe(200);
  await signIn(other, email, "another lantern by the sea");
  await expect(composer(other)).toBeVisible();
});

test("a session that was ended from another browser is out", async ({ page, newBrowser }) => {
  const email = newMail();
  await makeAccount(page, email);
  const other = await newBrowser();
  await signIn(other, email);
  await expect(composer(other)).toBeVisible();
  await page.goto("/account");
  await page.getByRole("button", { name: /^End the session of/ }).click();
  await expect(page.getByRole("button", { name: /^End the session of/ })).toBeHidden();
  expect((await other.request.get("/api/gallery")).status()).toBe(401);
});

test("a cookie that was kept is worth nothing after signing out", async ({ guest, newBrowser }) => {
  const kept = await guest.context().storageState();
  await guest.goto("/account");
  await guest.getByRole("button", { name: "Sign out and leave my work behind" }).click();
  await expect(guest.getByRole("button", { name: "Start drawing" })).toBeVisible();
  const thief = await newBrowser({ storageState: kept });
  await thief.goto("/");
  await expect(thief.getByRole("button", { name: "Start drawing" })).toBeVisible();
  expect((await thief.request.get("/api/gallery")).status()).toBe(401);
});

test("deleting the account takes the word, the password, and then everything", async ({ page, newBrowser }) => {
  const email = newMail();
  await makeAccount(page, email);
  await draw(page);
  const [picture] = (await (await page.request.get("/api/gallery")).json()).items;
  const kept = await page.context().storageState();

  await page.goto("/account");
  const button = page.getByRole("button", { name: "Delete everything" });
  await expect(button).toBeDisabled();
  await page.getByLabel("Type “delete” to confirm").fill("delete");
  await page.getByLabel("Your password").fill("not the password");
  await button.click();
  await expect(page.getByRole("main").getByRole("alert")).toHaveText("The password is not right.");
  await page.getByLabel("Type “delete” to confirm").fill("delete");
  await page.getByLabel("Your password").fill(password);
  await button.click();
  await expect(page.getByRole("button", { name: "Start drawing" })).toBeVisible();

  const ghost = await newBrowser({ storageState: kept });
  expect((await ghost.request.get(`/api/assets/${picture.id}/original`)).status()).toBe(404);
  await signIn(ghost, email);
  await expect(ghost.getByRole("main").getByRole("alert")).toHaveText("Mail address or password is not right.");
});
