import { expect, test } from "vitest";
import { assetKey, partialKey } from "../../asset/rules.ts";
import { placeOf } from "./rules.ts";

const workspaceId = "01890a5d-ac96-774b-bcce-b302099a8057";
const sha256 = "ab".repeat(32);

test.each([
  [assetKey(workspaceId, sha256, "original"), { kind: "picture", workspaceId, sha256, variant: "original" }],
  [assetKey(workspaceId, sha256, "thumb"), { kind: "picture", workspaceId, sha256, variant: "thumb" }],
  [partialKey(workspaceId, workspaceId, 2), { kind: "stage", generationId: workspaceId }],
  [`${assetKey(workspaceId, sha256, "thumb")}x`, { kind: "foreign" }],
  [`${workspaceId}/assets/ab/${sha256}/notes.txt`, { kind: "foreign" }],
  [".DS_Store", { kind: "foreign" }],
  ["holiday.png", { kind: "foreign" }],
])("%s is known for what it is", (key, place) => {
  expect(placeOf(key)).toEqual(place);
});
