import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { lockDataFolder } from "./instance-lock.ts";

let folder: string;
let path: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "easel-lock-"));
  path = join(folder, "easel.lock");
});

afterEach(() => rmSync(folder, { recursive: true }));

test("while a process lives, a second start names it and its address", async () => {
  const other = spawn("sleep", ["60"]);
  try {
    writeFileSync(path, JSON.stringify({ pid: other.pid, born: "", address: "http://localhost:3000" }));
    const second = () => lockDataFolder(folder, "http://localhost:3001");
    expect(second).toThrow(new RegExp(`already running on .*process ${other.pid}\\) at http://localhost:3000`));
  } finally {
    other.kill();
    await once(other, "exit");
  }
});

test("the lock of a dead process is taken over", async () => {
  const dead = spawn("true");
  await once(dead, "exit");
  writeFileSync(path, JSON.stringify({ pid: dead.pid, born: "", address: "http://localhost:3000" }));
  lockDataFolder(folder, "http://localhost:3001");
  expect(JSON.parse(readFileSync(path, "utf8"))).toMatchObject({ pid: process.pid, address: "http://localhost:3001" });
});

test("the lock of an earlier process, whose number another has now, is taken over", () => {
  writeFileSync(path, JSON.stringify({ pid: process.ppid, born: "another-boot/1", address: "http://localhost:3000" }));
  expect(() => lockDataFolder(folder, "http://localhost:3001")).not.toThrow();
});

test("a lock file cut short by a full disk is taken over", () => {
  writeFileSync(path, '{"pid":');
  expect(() => lockDataFolder(folder, "http://localhost:3001")).not.toThrow();
});

test("giving the lock back removes it", () => {
  lockDataFolder(folder, "http://localhost:3000")();
  expect(existsSync(path)).toBe(false);
});
