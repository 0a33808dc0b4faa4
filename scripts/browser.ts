import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "@playwright/test";
import { Problem } from "./problem.ts";
import { tool, toolEnv } from "./tools.ts";

// A Chromium for the browser tests: an installed one first, a download last, because many machines cannot download.

const names = ["google-chrome-stable", "google-chrome", "chromium", "chromium-browser", "microsoft-edge"];
const usualPlaces = [
  "/usr/bin",
  "/usr/local/bin",
  "/snap/bin",
  "/opt/google/chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];
const installMsMax = 600_000;

/** A file is no browser yet: Ubuntu's chromium-browser, for example, may be a note that says to install a snap. */
function answers(path: string): Promise<boolean> {
  if (!existsSync(path)) return Promise.resolve(false);
  return new Promise((resolve) => {
    execFile(path, ["--version"], { timeout: 20_000 }, (error, stdout) => resolve(!error && /\d+\.\d+/.test(stdout)));
  });
}

function candidates(): readonly string[] {
  const given = process.env["EASEL_BROWSER"];
  if (given) return [given];
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const inFolders = [...folders, ...usualPlaces].flatMap((folder) => names.map((name) => join(folder, name)));
  return [chromium.executablePath(), ...inFolders, ...usualPlaces];
}

async function firstThatAnswers(): Promise<string | undefined> {
  for (const path of new Set(candidates())) {
    if (await answers(path)) return path;
  }
  return undefined;
}

async function tryInstall(program: string, args: readonly string[]): Promise<void> {
  console.log(`  ${[program, ...args].join(" ")}`);
  const env = toolEnv({ DEBIAN_FRONTEND: "noninteractive" });
  const child = spawn(program, args, { stdio: ["ignore", "inherit", "inherit"], env, timeout: installMsMax });
  // A program that is not there ends with an error instead; what counts is whether a browser answers afterwards.
  await Promise.race([once(child, "close"), once(child, "error")]);
}

async function install(): Promise<string | undefined> {
  console.log("No browser found; trying to install one.");
  await tryInstall(tool("playwright"), ["install", "--with-deps", "chromium"]);
  const downloaded = await firstThatAnswers();
  if (downloaded || process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return downloaded;
  await tryInstall("apt-get", ["update"]);
  await tryInstall("apt-get", ["install", "-y", "chromium", "fonts-noto-cjk"]);
  return firstThatAnswers();
}

/** Path of a Chromium that starts here. Throws Problem when there is none and none can be installed. */
export async function findBrowser(): Promise<string> {
  const path = (await firstThatAnswers()) ?? (process.env["EASEL_BROWSER"] ? undefined : await install());
  if (path) return path;
  throw new Problem(
    "The browser tests need a Chromium, and none could be found or installed.",
    "Install Chrome or Chromium, or set EASEL_BROWSER to the path of one.",
  );
}
