import type { Tx } from "../../infra/db/client.ts";
import type { Services } from "../../services.ts";
import type { Actor } from "../../workspace/schema.ts";
import { namedMax } from "./schema.ts";

/** Whose tabs are told. */
type Place = { readonly services: Pick<Services, "bus">; readonly actor: Pick<Actor, "workspaceId"> };

/** Some pictures changed: each is named; of many it is only said that the gallery is another one. */
export async function publishPictures(
  { services: { bus }, actor: { workspaceId } }: Place,
  tx: Tx,
  { ids, count }: { readonly ids: readonly string[]; readonly count: number },
): Promise<void> {
  if (count > namedMax) return await bus.publish(tx, { kind: "gallery", workspaceId, id: "" });
  await bus.publish(tx, ...ids.map((id) => ({ kind: "asset", workspaceId, id }) as const));
}

export async function publishAlbums({ services: { bus }, actor: { workspaceId } }: Place, tx: Tx): Promise<void> {
  await bus.publish(tx, { kind: "albums", workspaceId, id: "" });
}
