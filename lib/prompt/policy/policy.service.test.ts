import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { ctxOf, openGuest, openTestHouse, type TestHouse } from "../../account/test-browser.ts";
import type { Ctx } from "../../services.ts";
import { defaultPolicy } from "./schema.ts";
import { changePolicy, getPolicy } from "./service.ts";

let house: TestHouse;
let ctx: Ctx;

beforeAll(async () => {
  house = await openTestHouse();
});

afterAll(() => house.close());

beforeEach(async () => {
  ctx = await ctxOf(house.services, await openGuest(house.services));
});

test("a workspace has the defaults until its owner changes some of them, and nobody else's are touched", async () => {
  expect(await getPolicy(ctx)).toEqual(defaultPolicy);
  const lines = [{ field: "avoid", text: "people" }] as const;
  expect(await changePolicy(ctx, { house: [...lines] })).toMatchObject({ ok: true });
  expect(await getPolicy(ctx)).toEqual({ ...defaultPolicy, house: lines });
  expect(await getPolicy(await ctxOf(house.services, await openGuest(house.services)))).toEqual(defaultPolicy);
});

test("who is not the owner of a workspace changes none of its rules", async () => {
  const editor: Ctx = { ...ctx, actor: { ...ctx.actor, role: "editor" } };
  expect(await changePolicy(editor, { house: [{ field: "keep", text: "a fox" }] })).toMatchObject({
    ok: false,
    error: { code: "forbidden" },
  });
  expect(await getPolicy(ctx)).toEqual(defaultPolicy);
});
