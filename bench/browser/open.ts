import { type Browser, type BrowserContext, chromium } from "@playwright/test";
import { findBrowser } from "#scripts/browser.ts";

type State = Awaited<ReturnType<BrowserContext["storageState"]>>;

/** A visitor's cookies; undefined for the floor app, which knows no visitors. */
export type Session = State | undefined;

const viewport = { width: 1280, height: 800 };

export async function openBrowser(): Promise<Browser> {
  return await chromium.launch({
    executablePath: await findBrowser(),
    // The benchmark ends its own processes, the browser among them.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    args: [
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

/** A fresh browser profile for one address: an empty cache, and the visitor's cookies. */
export async function openProfile(browser: Browser, session: Session, baseURL: string): Promise<BrowserContext> {
  const locale = "en-US";
  return await browser.newContext({ viewport, locale, baseURL, ...(session ? { storageState: session } : {}) });
}

/** Becomes a guest as a person does: one click on the welcome page. */
export async function signInAsGuest(browser: Browser, address: string): Promise<Session> {
  const profile = await openProfile(browser, undefined, address);
  const page = await profile.newPage();
  await page.goto("/");
  await page.getByRole("button", { name: "Start drawing" }).click();
  await page.getByRole("textbox", { name: "Message" }).waitFor();
  const session = await profile.storageState();
  await profile.close();
  return session;
}
