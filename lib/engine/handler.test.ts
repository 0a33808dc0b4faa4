import { describe, expect, it } from "vitest";
import { openEngine } from "./test-client.ts";

const { client } = openEngine();

describe("models", () => {
  it("are listed and looked up", async () => {
    const { data } = await client.models.list();
    expect(data.map(({ id }) => id)).toEqual(["easel-writer-1", "easel-illustrator-1"]);
    await expect(client.models.retrieve("nope")).rejects.toMatchObject({ status: 404, code: "model_not_found" });
  });
});
