import { openProfile, type Session, signInAsGuest } from "../browser/open.ts";
import type { Lab } from "../lab.ts";

const patienceMs = 60_000;

/** A guest with one drawn picture, of which all others are copies: real rows, real small files. */
export async function drawOne(
  lab: Lab,
  address: string,
): Promise<Readonly<{ session: Session; id: string; thumb: Buffer }>> {
  const browser = await lab.browser();
  const session = await signInAsGuest(browser, address);
  const profile = await openProfile(browser, session, address);
  const page = await profile.newPage();
  await page.goto("/");
  await page.getByRole("textbox", { name: "Message" }).fill("draw 1 square: a picture");
  await page.getByRole("textbox", { name: "Message" }).press("Enter");
  const link = page.getByRole("region", { name: "Gallery" }).getByRole("link", { name: /^Open “/ });
  await link.waitFor({ timeout: patienceMs });
  const id = (await link.getAttribute("href"))?.split("/").at(-1) ?? "";
  const thumb = await (await page.request.get(`/api/assets/${id}/thumb`)).body();
  await profile.close();
  return { session, id, thumb };
}
