import { randomUUID } from "node:crypto";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defineConfig, devices } from "@playwright/test";
import { defaultEnv, root } from "./e2e/child.ts";

// Journeys on the built app, started as a person would, on data of its own. npm test finds the browser and builds first.

// Worker processes load this file again and must find the same server; they inherit the environment.
process.env["EASEL_E2E_PORT"] ??= `${20_000 + Math.floor(Math.random() * 20_000)}`;
process.env["EASEL_E2E_DATA_DIR"] ??= join(tmpdir(), `easel-e2e-${randomUUID()}`);
const port = process.env["EASEL_E2E_PORT"];
const dataDir = process.env["EASEL_E2E_DATA_DIR"];
const baseURL = `http://localhost:${port}`;
const executablePath = process.env["EASEL_BROWSER"];

export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results",
  fullyParallel: true,
  workers: 2,
  // On a shared machine a journey may meet a moment that nobody wrote it for: it gets one more try, and is named.
  retries: process.env["CI"] ? 1 : 0,
  forbidOnly: !!process.env["CI"],
  // Patience for machines that are slow or busy; a test that passes waits for nothing.
  timeout: 240_000,
  expect: { timeout: 45_000 },
  use: {
    baseURL,
    // A trace of every test would take as long again; a failure comes with the page in words and as a picture.
    screenshot: "only-on-failure",
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: [
        ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
  projects: [{ name: "desktop", use: { ...devices["Desktop Chrome"], viewport: { width: 1280, height: 800 } } }],
  webServer: {
    command: `"${process.execPath}" scripts/start.mjs`,
    cwd: root,
    url: baseURL,
    env: { ...defaultEnv(), PORT: port, DATA_DIR: dataDir },
    stdout: "pipe",
    timeout: 300_000,
    // The default is to kill, which would leave the database behind.
    gracefulShutdown: { signal: "SIGTERM", timeout: 40_000 },
  },
});
