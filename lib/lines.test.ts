import { describe, expect, test } from "vitest";
import { writeLines } from "./lines.ts";

/** Something that holds a place, and gives it back when it ends. */
function makeWork(steps = 3, giveBack: () => void = () => undefined) {
  const place = { isHeld: true, errors: [] as unknown[] };
  const work = async function* () {
    try {
      for (let step = 1; step <= steps; step++) yield { step };
    } finally {
      place.isHeld = false;
      giveBack();
    }
  };
  const open = (signal: AbortSignal) => writeLines(work(), signal, (error) => place.errors.push(error));
  return { place, open };
}

describe("lines", () => {
  test("are one for each step, and the work is over with the last one", async () => {
    const { place, open } = makeWork();
    expect(await new Response(open(new AbortController().signal)).text()).toBe('{"step":1}\n{"step":2}\n{"step":3}\n');
    expect(place).toEqual({ isHeld: false, errors: [] });
  });

  test("end the work when nobody reads on", async () => {
    const { place, open } = makeWork(1_000);
    const reader = open(new AbortController().signal).getReader();
    await reader.read();
    expect(place.isHeld).toBe(true);
    await reader.cancel();
    await expect.poll(() => place).toEqual({ isHeld: false, errors: [] });
  });

  test("end the work of whoever had left before anything was read", async () => {
    const { place, open } = makeWork(1_000);
    open(AbortSignal.abort());
    await expect.poll(() => place).toEqual({ isHeld: false, errors: [] });
  });

  test("end the work of whoever leaves when something was made and nothing was read", async () => {
    const { place, open } = makeWork(1_000);
    const leaving = new AbortController();
    const bytes = open(leaving.signal);
    await new Promise((resolve) => setImmediate(resolve));
    expect([place.isHeld, bytes.locked]).toEqual([true, false]);
    leaving.abort();
    await expect.poll(() => place).toEqual({ isHeld: false, errors: [] });
  });

  test("tell of work that cannot be ended, though nobody hears it", async () => {
    const fault = new Error("the disk is gone");
    const { place, open } = makeWork(1_000, () => {
      throw fault;
    });
    open(AbortSignal.abort());
    await expect.poll(() => place).toEqual({ isHeld: false, errors: [fault] });
  });
});
