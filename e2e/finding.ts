import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect } from "./fixtures.ts";

/** No serious finding of axe on the page as it is, once it has come to rest. `where` is said when there is one. */
export async function expectNoFinding(page: Page, where = "the page"): Promise<void> {
  await expect(page, where).toHaveTitle(/./); // a page that comes by itself has its title a moment later
  // Half-faded text has half its contrast. What turns for ever comes to no rest.
  await page.evaluate(() => {
    const ending = document.getAnimations().filter(({ effect }) => Number(effect?.getComputedTiming().endTime) < 1e9);
    return Promise.all(ending.map((animation) => animation.finished.catch(() => null)));
  });
  const { violations } = await new AxeBuilder({ page }).analyze();
  const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
  const findings = serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
  expect(findings, where).toEqual([]);
}
