import { expect, test } from "vitest";
import { openSlots } from "./slots.ts";

/** Work that ends when it is told to. */
function openWork(log: string[], name: string) {
  const done = Promise.withResolvers<void>();
  const work = async () => {
    log.push(`${name} begins`);
    await done.promise;
    log.push(`${name} ends`);
  };
  return { work, end: done.resolve, fail: () => done.reject(new Error("no")) };
}

test("as many as there are places run at once, the others follow in order", async () => {
  const log: string[] = [];
  const slots = openSlots(2);
  const [a, b, c, d] = ["a", "b", "c", "d"].map((name) => openWork(log, name));
  if (!a || !b || !c || !d) throw new Error("four");
  await slots.run(a.work);
  await slots.run(b.work);
  const [third, fourth] = [slots.run(c.work), slots.run(d.work)];
  expect(log).toEqual(["a begins", "b begins"]);
  b.end();
  await third;
  a.end();
  await fourth;
  expect(log.filter((line) => line.endsWith("begins"))).toEqual(["a begins", "b begins", "c begins", "d begins"]);
  c.end();
  d.end();
  await slots.idle();
  expect(log.filter((line) => line.endsWith("ends"))).toHaveLength(4);
});

test("work that must not wait is refused when every place is taken, and a failure frees its place", async () => {
  const log: string[] = [];
  const slots = openSlots(1);
  const first = openWork(log, "first");
  expect(slots.tryRun(first.work)).toBe(true);
  expect(slots.tryRun(openWork(log, "second").work)).toBe(false);
  first.fail();
  await slots.idle();
  const third = openWork(log, "third");
  expect(slots.tryRun(third.work)).toBe(true);
  third.end();
  await slots.idle();
  expect(log).toEqual(["first begins", "third begins", "third ends"]);
});
