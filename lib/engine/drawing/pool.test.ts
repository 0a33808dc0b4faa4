import { join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { DrawingOverrun, startHand } from "./hand.ts";
import type { Job } from "./job.ts";
import { makePool, type Pool } from "./pool.ts";

const entry = join(import.meta.dirname, "test-hand.ts");
const job = (prompt: string): Job<"picture"> => ({
  kind: "picture",
  origin: { prompt, width: 1024, height: 1024, index: 0, transparent: false, changes: [] },
  stage: "whole",
  file: { format: "png", compression: 90, background: "auto", mark: null },
  under: null,
});
const never = new AbortController().signal;
const open: Pool[] = [];
const isRunning = (pid: unknown): boolean => {
  try {
    return process.kill(Number(pid), 0);
  } catch {
    return false;
  }
};
type Options = { readonly handsMax?: number; readonly idleMs?: number; readonly jobMsMax?: number };
const pool = ({ jobMsMax = 20_000, ...options }: Options = {}): Pool => {
  const made = makePool({ handsMax: 2, ...options, start: () => startHand({ entry, jobMsMax }) });
  open.push(made);
  return made;
};
afterEach(async () => {
  vi.unstubAllEnvs();
  await Promise.all(open.splice(0).map(({ close }) => close()));
});

describe("drawing processes", () => {
  it("start with the first job, are shared, and are never more than allowed", async () => {
    const drawing = pool();
    expect(drawing.hands()).toBe(0);
    const first = await drawing.run(job("a"), never);
    expect([drawing.hands(), await drawing.run(job("a"), never)]).toEqual([1, first]);
    const many = await Promise.all(Array.from({ length: 6 }, () => drawing.run(job("a"), never)));
    expect([drawing.hands(), new Set(many).size]).toEqual([2, 2]);
  });

  it("end after an idle while, and start again", async () => {
    const drawing = pool({ idleMs: 30 });
    await drawing.run(job("a"), never);
    await expect.poll(drawing.hands).toBe(0);
    expect(await drawing.run(job("a"), never)).toEqual(expect.any(Number));
  });
});

describe("a job", () => {
  it.each(["crash", "throw"])("whose process dies (%s) fails, and the next gets a new one", async (prompt) => {
    const drawing = pool({ handsMax: 1 });
    const before = await drawing.run(job("a"), never);
    await expect(drawing.run(job(prompt), never)).rejects.toThrow(/drawing process/);
    expect(await drawing.run(job("a"), never)).not.toBe(before);
  });

  it("that takes too long is ended with its process, and the next gets a new one", async () => {
    const drawing = pool({ handsMax: 1, jobMsMax: 1500 });
    const before = await drawing.run(job("a"), never);
    const endless = drawing.run(job("loop"), never);
    const next = drawing.run(job("a"), never);
    await expect(endless).rejects.toBeInstanceOf(DrawingOverrun);
    expect(await next).not.toBe(before);
    expect(isRunning(before)).toBe(false);
  });

  it("that was given up and never ends does not hold its process for ever", async () => {
    const hand = startHand({ entry, jobMsMax: 1500 });
    const gone = new AbortController();
    const endless = hand.work(job("loop"), gone.signal);
    gone.abort(new Error("gone"));
    await expect(endless).rejects.toThrow("gone");
    expect([hand.isAlive(), hand.isFree()]).toEqual([true, false]);
    await hand.free();
    expect([hand.isAlive(), hand.isFree()]).toEqual([false, true]);
  });

  it("that is given up in the moment its turn comes is not begun", async () => {
    const gone = new AbortController();
    const drawing = pool({ handsMax: 1 });
    const late = drawing.run(job("wait"), gone.signal);
    gone.abort(new Error("gone"));
    await expect(late).rejects.toThrow("gone");
    expect(await drawing.run(job("a"), never)).toEqual(expect.any(Number));
  });

  it("sees nothing of the web process's environment but what a runtime needs", async () => {
    vi.stubEnv("EASEL_TEST_KEY", "sk-canary");
    const names = await pool().run(job("environment"), never);
    expect(names).toContain("MALLOC_ARENA_MAX");
    expect(names).not.toContain("EASEL_TEST_KEY");
  });

  it("that cannot be done fails with the reason and leaves the process alive", async () => {
    const drawing = pool({ handsMax: 1 });
    const before = await drawing.run(job("a"), never);
    await expect(drawing.run(job("fail"), never)).rejects.toThrow("no such thing");
    expect(await drawing.run(job("a"), never)).toBe(before);
  });

  it("is given up when its signal aborts, waiting or running, and the process goes on with the next", async () => {
    const drawing = pool({ handsMax: 1 });
    const [running, waiting] = [new AbortController(), new AbortController()];
    const first = drawing.run(job("wait"), running.signal);
    const second = drawing.run(job("wait"), waiting.signal);
    const third = drawing.run(job("a"), never);
    waiting.abort(new Error("second gone"));
    await expect(second).rejects.toThrow("second gone");
    running.abort(new Error("first gone"));
    await expect(first).rejects.toThrow("first gone");
    expect([await third, drawing.hands()]).toEqual([expect.any(Number), 1]);
    await expect(drawing.run(job("a"), AbortSignal.abort(new Error("late")))).rejects.toThrow("late");
  });

  it("fails when the processes are ended, waiting or running", async () => {
    const drawing = pool({ handsMax: 1 });
    const jobs = [drawing.run(job("wait"), never), drawing.run(job("wait"), never)];
    const failures = Promise.allSettled(jobs);
    await drawing.close();
    expect((await failures).map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    expect(drawing.hands()).toBe(0);
  });
});
