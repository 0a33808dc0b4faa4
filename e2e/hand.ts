import { expect, type Locator } from "@playwright/test";

// A person has keys or fingers. A journey that is told to a hand runs with either, and no mouse is in it.

export type Hand = Readonly<{
  name: "keys" | "fingers";
  press: (target: Locator) => Promise<void>;
  /** Into an empty box. */
  write: (box: Locator, text: string) => Promise<void>;
  choose: (list: Locator, value: string) => Promise<void>;
}>;

const stepsMax = 250;

/** Presses Tab, or Shift+Tab where the target is before it, until the focus is there. */
async function tabTo(target: Locator): Promise<void> {
  const { keyboard } = target.page();
  await expect(target).toBeVisible();
  await expect(target).toBeEnabled();
  const isBefore = await target.evaluate((element) => {
    const active = document.activeElement ?? document.body;
    return (
      !active.contains(element) && (active.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING) > 0
    );
  });
  for (let step = 0; step < stepsMax; step++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await keyboard.press(isBefore ? "Shift+Tab" : "Tab");
  }
  throw new Error(`${target} is not within ${stepsMax} presses of Tab`);
}

export const keys: Hand = {
  name: "keys",
  press: async (target) => {
    await tabTo(target);
    await target.page().keyboard.press("Enter");
  },
  write: async (box, text) => {
    await tabTo(box);
    const { keyboard } = box.page();
    // Tabs and lines come from the clipboard: as keys they would mean something else.
    if (/[\t\n]/.test(text)) await keyboard.insertText(text);
    else await keyboard.type(text);
  },
  choose: async (list, value) => {
    await tabTo(list);
    const { keyboard } = list.page();
    const values = await list.locator("option").evaluateAll((all) => all.map((one) => one.getAttribute("value")));
    await keyboard.press("Home");
    for (let step = 0; step < values.indexOf(value); step++) await keyboard.press("ArrowDown");
    await expect(list).toHaveValue(value);
  },
};

export const fingers: Hand = {
  name: "fingers",
  press: async (target) => await target.tap(),
  write: async (box, text) => {
    await box.tap();
    await box.page().keyboard.insertText(text);
  },
  // The list is the phone's own, which no page sees.
  choose: async (list, value) => {
    await list.tap();
    await list.selectOption(value);
  },
};
