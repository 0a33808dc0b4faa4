import { type Variant, variants } from "../../asset/schema.ts";

const uuid = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
const picture = new RegExp(`^(${uuid})/assets/[0-9a-f]{2}/([0-9a-f]{64})/([a-z]+)$`);
const stage = new RegExp(`^${uuid}/partials/(${uuid})/\\d+$`);

/** What a key says of its file. `foreign`: nothing that we wrote, so nothing that we touch. */
export type Place =
  | { readonly kind: "picture"; readonly workspaceId: string; readonly sha256: string; readonly variant: Variant }
  | { readonly kind: "stage"; readonly generationId: string }
  | { readonly kind: "foreign" };

export function placeOf(key: string): Place {
  const [, workspaceId, sha256, name] = picture.exec(key) ?? [];
  const variant = variants.find((one) => one === name);
  if (workspaceId && sha256 && variant) return { kind: "picture", workspaceId, sha256, variant };
  const generationId = stage.exec(key)?.[1];
  return generationId ? { kind: "stage", generationId } : { kind: "foreign" };
}
