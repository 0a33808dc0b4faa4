import { afterEach, describe, expect, it } from "vitest";
import { startHand } from "./hand.ts";
import type { Job } from "./job.ts";
import { makePool, type Pool } from "./pool.ts";

// A thread that does what the prompt says instead of drawing.
const thread = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort, threadId } from "node:worker_threads";
    parentPort.on("message", ({ id, cancel, job }) => {
      if (cancel !== undefined) return parentPort.postMessage({ id: cancel, problem: "cancelled" });
      if (job.origin.prompt === "crash") process.exit(1);
      if (job.origin.prompt === "throw") throw new Error("broken");
      if (job.origin.prompt === "fail") return parentPort.postMessage({ id, problem: "no such thing" });
      if (job.origin.prompt !== "wait") setTimeout(() => parentPort.postMessage({ id, made: threadId }), 20);
    });
  `)}`,
);
const job = (prompt: string): Job<"picture"> => ({
  kind: "picture",
  origin: { prompt, width: 1024, height: 1024, index: 0, transparent: false, changes: [] },
  stage: "whole",
  file: { format: "png", compression: 90, background: "auto", mark: null },
  under: null,
});
const never = new AbortController().signal;
const open: Pool[] = [];
const pool = (options: { readonly handsMax?: number; readonly idleMs?: number } = {}): Pool => {
  const made = makePool({ handsMax: 2, ...options, start: () => startHand(thread) });
  open.push(made);
  return made;
};
afterEach(async () => {
  await Promise.all(open.splice(0).map(({ close }) => close()));
});

describe("threads", () => {
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
  it.each(["crash", "throw"])("whose thread dies (%s) fails, and the next gets a new thread", async (prompt) => {
    const drawing = pool({ handsMax: 1 });
    const before = await drawing.run(job("a"), never);
    await expect(drawing.run(job(prompt), never)).rejects.toThrow(/drawing thread/);
    expect(await drawing.run(job("a"), never)).not.toBe(before);
  });

  it("that cannot be done fails with the reason and leaves the thread alive", async () => {
    const drawing = pool({ handsMax: 1 });
    const before = await drawing.run(job("a"), never);
    await expect(drawing.run(job("fail"), never)).rejects.toThrow("no such thing");
    expect(await drawing.run(job("a"), never)).toBe(before);
  });

  it("is given up when its signal aborts, waiting or running, and the thread goes on with the next", async () => {
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

  it("fails when the threads are ended, waiting or running", async () => {
    const drawing = pool({ handsMax: 1 });
    const jobs = [drawing.run(job("wait"), never), drawing.run(job("wait"), never)];
    const failures = Promise.allSettled(jobs);
    await drawing.close();
    expect((await failures).map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    expect(drawing.hands()).toBe(0);
  });
});
