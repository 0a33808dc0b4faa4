import type { Locator, Page } from "@playwright/test";
import { expect } from "./fixtures.ts";

type Words = Readonly<{ rules: Readonly<Record<"save" | "names" | "privacyTitle", string>> }>;

/** Changes rules of the person's workspace on their page; what holds afterwards is saved. */
export async function changeRules(page: Page, words: Words, name: string, change: (form: Locator) => Promise<void>) {
  await page.goto("/settings/prompts");
  const form = page.getByRole("form", { name });
  await change(form);
  await form.getByRole("button", { name: words.rules.save }).click();
  await expect(form.getByRole("status")).not.toBeEmpty();
}

/** Names that the workspace wants withheld from now on. */
export async function listNames(page: Page, words: Words, names: string): Promise<void> {
  await changeRules(page, words, words.rules.privacyTitle, async (form) => {
    await form.getByRole("textbox", { name: words.rules.names }).fill(names);
  });
}
