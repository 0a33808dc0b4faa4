import { afterAll, beforeAll, expect, test } from "vitest";
import { ctxOf, openAccount, openGuest, openTestHouse, type TestHouse } from "../../account/test-browser.ts";
import { makeId } from "../../ids.ts";
import { SaveProvider } from "../../provider/schema.ts";
import { chooseProvider, saveProvider } from "../../provider/service.ts";
import { openScreen } from "../test-screen.ts";

let house: TestHouse;

beforeAll(async () => {
  house = await openTestHouse();
});

afterAll(() => house.close());

test("an open tab, and one that was away, learn of another model and of another price", async () => {
  const owner = await ctxOf(house.services, await openAccount(house.services));
  const guest = await ctxOf(house.services, await openGuest(house.services));
  const screen = await openScreen(guest);
  expect(screen.state().drawer).toMatchObject({ isBuiltIn: true, usual: null });
  const provider = SaveProvider.parse({
    id: makeId(),
    name: "Theirs",
    baseUrl: "http://127.0.0.1:9/v1",
    key: "sk-canary-0123456789",
    chatModel: "gpt-6-luna",
    imageModel: "gpt-image-2.5-flare",
    overrides: {},
  });
  expect(await saveProvider(owner, provider)).toMatchObject({ ok: true });
  expect(await chooseProvider(owner, { role: "drawer", providerId: provider.id })).toMatchObject({ ok: true });
  const { drawer } = await screen.until((state) => state.drawer.model === "gpt-image-2.5-flare");
  expect(drawer).toMatchObject({ isBuiltIn: false, host: "127.0.0.1:9" });
  const { full, draft } = drawer.usual ?? {};
  expect(full?.lowMicroUsd).toBeGreaterThan(0);
  expect(full?.highMicroUsd).toBeGreaterThan(draft?.highMicroUsd ?? Number.POSITIVE_INFINITY);

  const overrides = { image: { price: { kind: "picture", microUsd: 500_000 } } };
  const priced = SaveProvider.parse({ ...provider, overrides });
  expect(await saveProvider(owner, priced)).toMatchObject({ ok: true });
  const { drawer: dearer } = await screen.until((state) => state.drawer.version !== drawer.version);
  const each = { lowMicroUsd: 500_000, highMicroUsd: 500_000 };
  const { version } = dearer;
  expect(dearer).toEqual({ ...drawer, price: overrides.image.price, usual: { full: each, draft: each }, version });
  screen.close();
  const late = await openScreen(guest);
  expect(late.state().drawer).toEqual(dearer);
  late.close();
});
