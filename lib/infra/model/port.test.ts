import { expect, test } from "vitest";
import * as storage from "../storage/port.ts";
import * as model from "./port.ts";

// Next bundles routes and jobs apart: what one throws, the other must know.

test("an error of another bundle's copy is the same kind of error, and no other error is", async () => {
  const again: typeof model = await import("./port.ts?copy" as string);
  const stored: typeof storage = await import("../storage/port.ts?copy" as string);
  expect(again.ModelError).not.toBe(model.ModelError);
  expect(new again.ModelError("server", "maybe")).toBeInstanceOf(model.ModelError);
  expect(new stored.StorageError("x", false)).toBeInstanceOf(storage.StorageError);
  for (const other of [new Error("x"), new TypeError("x"), { name: "ModelError" }, null]) {
    expect(other instanceof model.ModelError).toBe(false);
    expect(other instanceof storage.StorageError).toBe(false);
  }
});
