import { expectNoFinding } from "./finding.ts";
import { expect, test } from "./fixtures.ts";
import { chat, composer, pictures, promptCards, say } from "./studio.ts";

// The prompt card: what was said and what was added, taken out, pinned, changed; read first, drawn after.

test("a designer takes out a piece, pins another, sets the shape and draws four; nothing is drawn before", async ({
  guest: page,
}) => {
  await page.getByRole("switch", { name: "Review first" }).click();
  await say(page, "a poster for a jazz night, a saxophone player on a stage, no people in the audience");
  const card = promptCards(page).first();
  await expect(card.getByRole("button", { name: "Draw", exact: true })).toBeVisible();
  await expect(pictures(chat(page))).toHaveCount(0);

  await card.getByRole("button", { name: /saxophone player/ }).click();
  await card.getByRole("button", { name: "Take out" }).click();
  await expect(card.getByRole("button", { name: /saxophone player.*\(taken out\)/ })).toBeVisible();
  await card.getByRole("button", { name: /people/ }).click();
  await card.getByRole("button", { name: "Always", exact: true }).click();
  await expect(card.getByRole("button", { name: /people.*\(always\)/ })).toBeVisible();
  await card.getByRole("combobox", { name: "Shape" }).selectOption("4:5");
  await card.getByRole("combobox", { name: "How many pictures" }).selectOption("4");
  await expectNoFinding(page);
  await card.getByRole("button", { name: "Draw", exact: true }).click();
  await expect(pictures(chat(page))).toHaveCount(4);

  const revision = promptCards(page).last();
  await expect(revision.getByRole("button", { name: /saxophone player.*\(taken out\)/ })).toBeVisible();
  await expect(revision).toContainText("Version 2 of 2");
  await revision.getByRole("button", { name: "Compare" }).click();
  await expect(revision.getByRole("deletion").filter({ hasText: "saxophone" })).toBeVisible();
  await revision.getByRole("button", { name: "Version before", exact: true }).click();
  await expect(card).toBeFocused();

  await composer(page).fill("a blue whale in the sea");
  await composer(page).press("Enter");
  await expect(promptCards(page).last()).toContainText("whale");
  await expect(
    promptCards(page)
      .last()
      .getByRole("button", { name: /people.*\(always\)/ }),
  ).toBeVisible();
});

test("a line is written anew by keyboard alone, and the person's own words can be used as they are", async ({
  guest: page,
}) => {
  await say(page, "a red fox under an oak tree");
  await expect(pictures(chat(page))).toHaveCount(1);
  const card = promptCards(page).first();
  await card.getByRole("button", { name: /^Subject.*anew/ }).focus();
  await page.keyboard.press("Enter");
  await page.keyboard.type("a blue fox");
  await page.keyboard.press("Enter");
  await card.getByRole("button", { name: "Draw with these changes" }).focus();
  await page.keyboard.press("Enter");
  await expect(pictures(chat(page))).toHaveCount(2);
  await expect(promptCards(page).last()).toContainText("a blue fox");

  await card.getByRole("button", { name: "My words exactly" }).click();
  await expect(card).toContainText("a red fox under an oak tree");
  await card.getByRole("button", { name: "Draw with these changes" }).click();
  await expect(chat(page).getByRole("figure", { name: "Your words" })).toContainText("a red fox under an oak tree");
  await expect(pictures(chat(page))).toHaveCount(3);
});

test("what is not wanted after reading is not drawn, and can be drawn later all the same", async ({ guest: page }) => {
  await page.getByRole("switch", { name: "Review first" }).click();
  await say(page, "three different pictures: a city, a beach, an office");
  const plan = chat(page).getByRole("region", { name: "A plan of 3 pictures" });
  await plan.getByRole("textbox", { name: "Style of all" }).fill("flat paper-cut");
  await plan.getByRole("textbox", { name: "What picture 2 shows" }).fill("a beach with a red boat");
  await plan.getByRole("textbox", { name: "What picture 2 shows" }).press("Enter");
  await expect(page.getByRole("button", { name: /^Draw all 3/ })).toBeVisible();
  await page.getByRole("button", { name: "Do not draw" }).click();
  await expect(page.getByRole("button", { name: "Do not draw" })).toBeHidden();
  const second = chat(page).getByRole("figure").nth(1);
  await expect(second).toContainText("a beach with a red boat");
  await expect(second).toContainText("flat paper-cut");
  await second.getByRole("button", { name: "Draw", exact: true }).click();
  await expect(pictures(chat(page))).toHaveCount(1);
});

test("a plan is drawn as its table says, in order", async ({ guest: page }) => {
  await page.getByRole("switch", { name: "Review first" }).click();
  await say(page, "three different pictures: a city, a beach, an office");
  const plan = chat(page).getByRole("region", { name: "A plan of 3 pictures" });
  await plan.getByRole("textbox", { name: "What picture 3 shows" }).fill("a lighthouse");
  await plan.getByRole("combobox", { name: "How many pictures" }).first().selectOption("2");
  await expectNoFinding(page);
  await page.getByRole("button", { name: /^Draw all 3/ }).click();
  await expect(pictures(chat(page))).toHaveCount(4);
  await expect(chat(page).getByRole("figure", { name: /^Edited prompt/ })).toContainText("a lighthouse");
});
