import { createHash } from "node:crypto";
import type { Page } from "@playwright/test";
import type { Lab } from "../lab.ts";
import type { Benchmark } from "../report/figure.ts";
import { type Sent, sendBatches } from "./sending.ts";

// Send → request at the model, → first token seen, → picture painted less the model's own time.

const batches = 4;
const perBatch = 10;

/** The picture that was painted has its row, and its original is what the model sent, byte for byte. */
async function checkStored(lab: Lab, page: Page, source: string): Promise<void> {
  const [, id = ""] = /\/api\/assets\/([^/]+)\//.exec(source) ?? [];
  const row = await page.request.get(`/api/assets/${id}`);
  const original = await page.request.get(`/api/assets/${id}/original`);
  const hash = createHash("sha256")
    .update(await original.body())
    .digest("hex");
  const { hashes } = await (await lab.model()).takeLedger();
  if (!row.ok() || !hashes.includes(hash)) throw new Error(`the picture at ${source} was painted but is not stored`);
}

export const send: Benchmark = {
  name: "send",
  measure: async (lab) => {
    const onPicture = (page: Page, source: string) => checkStored(lab, page, source);
    const ours = await sendBatches(lab, await lab.easel(), batches, perBatch, { onPicture });
    const floor = await sendBatches(lab, await lab.floor(), batches, perBatch);
    const figure = (name: string, goal: number | null, key: keyof Sent) => ({
      name,
      unit: "ms" as const,
      goal,
      ours: ours.map((one) => one[key]),
      floor: floor.map((one) => one[key]),
    });
    return [
      figure("send → request at the model", 30, "requestMs"),
      figure("send → first token seen", 80, "tokenMs"),
      figure("send → picture painted, less the model's time", 130, "pictureMs"),
      figure("· of it: reply ended → picture asked for", null, "orderMs"),
      figure("· of it: picture's last byte → painted", null, "showMs"),
    ];
  },
};
