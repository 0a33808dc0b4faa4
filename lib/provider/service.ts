import { endHomeless } from "../generation/recovery/service.ts";
import { builtInId, envId, type Standing } from "../infra/model/port.ts";
import type { Seal } from "../infra/seal/port.ts";
import { fail, ok, type Result } from "../result.ts";
import type { Ctx, Services } from "../services.ts";
import { transact } from "../transaction.ts";
import { isOwner } from "../workspace/rules.ts";
import { isSameServer, parseBaseUrl } from "./address/rules.ts";
import { serverAt } from "./catalogue/rules.ts";
import * as data from "./data.ts";
import { forgetFailures } from "./health/data.ts";
import { factsOfProvider, keyEnd, serverOf, settle } from "./rules.ts";
import {
  type ChooseProvider,
  type DeleteProvider,
  type HealthView,
  type KeyView,
  type ModelsView,
  type ProviderView,
  providersMax,
  type SaveProvider,
  usualPlaces,
} from "./schema.ts";

// What the owner may see and set. For everybody else none of this exists.

/** Null for whoever does not own the installation. */
export async function getModels({ services, actor }: Ctx): Promise<ModelsView | null> {
  if (!isOwner(actor)) return null;
  const { db, seal, models } = services;
  const [rows, choice, health] = await Promise.all([
    data.listProviders(db),
    data.readChoice(db),
    data.listHealth(db, actor),
  ]);
  const healthOf = (id: string) => toHealth(health.find((row) => row.providerId === id));
  const { standing } = models;
  return {
    now: new Date().toISOString(),
    providers: [
      ...standing.map((one) => viewStanding(one, healthOf(one.id))),
      ...rows.map((row) => viewRow(row, seal, healthOf(row.id))),
    ],
    ...settle(choice, [...standing, ...rows], standing.at(-1)?.id ?? builtInId),
  };
}

/** A new one, or a change of one. A key stays with the server it was given for: another address needs it again. */
export async function saveProvider({ services, actor }: Ctx, input: SaveProvider): Promise<Result<null>> {
  if (!isOwner(actor)) return fail("not_found");
  const baseUrl = parseBaseUrl(input.baseUrl);
  if (!baseUrl || input.name === "") return fail("invalid");
  const { key, ...values } = input;
  const result = await transact(services.db, async (tx) => {
    if ((await data.countOtherProviders(tx, actor, input.id)) >= providersMax) return fail("conflict");
    const before = await data.findProvider(tx, actor, input.id);
    if (key === undefined && before?.sealedKey && !isSameServer(before.baseUrl, baseUrl)) return fail("key_needed");
    const sealedKey = key === undefined ? (before?.sealedKey ?? null) : close(services.seal, key, input.id);
    await data.saveProvider(tx, actor, { ...values, baseUrl, sealedKey });
    await forgetFailures(tx, input.id); // it is set up anew
    return ok(null);
  });
  if (result.ok) tellChange(services);
  return result;
}

function close(seal: Seal, key: string, id: string): string | null {
  return key === "" ? null : seal.close(key, id);
}

/** Pictures that wait for it end at once, and cost nothing; those that are on their way still come. */
export async function deleteProvider({ services, actor }: Ctx, { id }: DeleteProvider): Promise<Result<null>> {
  if (!isOwner(actor)) return fail("not_found");
  const result = await transact(services.db, async (tx) => {
    if (!(await data.deleteProvider(tx, actor, id))) return fail("not_found");
    await forgetFailures(tx, id);
    return ok(null);
  });
  if (!result.ok) return result;
  tellChange(services);
  await endHomeless(services, 0);
  return result;
}

/** From the next message on. Pictures that were asked for before keep who they were asked of. */
export async function chooseProvider(ctx: Ctx, { role, providerId }: ChooseProvider): Promise<Result<null>> {
  const { services, actor } = ctx;
  if (!isOwner(actor)) return fail("not_found");
  const result = await transact(services.db, async (tx) => {
    const candidates = [...services.models.standing, ...(await data.listProviders(tx))];
    const chosen = candidates.find(({ id }) => id === providerId);
    if (!chosen) return fail("not_found");
    if ((role === "writer" ? chosen.chatModel : chosen.imageModel) === null) return fail("invalid");
    const choice = await data.readChoice(tx);
    await data.writeChoice(tx, actor, { ...choice, [`${role}Id`]: providerId });
    return ok(null);
  });
  if (result.ok) tellChange(services);
  return result;
}

/** After the commit. Heard here at once; a process that does not hear it notices by itself. */
function tellChange({ bus }: Services): void {
  bus.tell({ kind: "models", workspaceId: "", id: "" });
}

function viewStanding(standing: Standing, health: HealthView | null): ProviderView {
  const { id, baseUrl, apiKey, chatModel, imageModel, facts, places } = standing;
  return {
    id,
    kind: id === envId ? "env" : "built-in",
    name: "",
    baseUrl,
    server: baseUrl ? serverAt(baseUrl) : "other",
    key: apiKey === null ? { kind: "none" } : { kind: "set", end: keyEnd(apiKey) },
    chatModel,
    imageModel,
    overrides: {},
    places,
    ...facts,
    health,
  };
}

function viewRow(row: data.ProviderRow, seal: Seal, health: HealthView | null): ProviderView {
  const { id, name, baseUrl, chatModel, imageModel, overrides } = row;
  const facts = factsOfProvider(row);
  return {
    id,
    kind: "own",
    name,
    baseUrl,
    server: serverOf(row),
    key: viewKey(row, seal),
    chatModel,
    imageModel,
    overrides,
    places: overrides.places ?? usualPlaces,
    chat: chatModel === null ? null : facts.chat,
    image: imageModel === null ? null : facts.image,
    health,
  };
}

function viewKey({ id, sealedKey }: data.ProviderRow, seal: Seal): KeyView {
  if (sealedKey === null) return { kind: "none" };
  const key = seal.open(sealedKey, id);
  return key === null ? { kind: "unreadable" } : { kind: "set", end: keyEnd(key) };
}

function toHealth(row: data.HealthRow | undefined): HealthView | null {
  if (!row) return null;
  const { failures, reason, restUntil, updatedAt } = row;
  return { failures, reason, restUntil: restUntil?.toISOString() ?? null, failedAt: updatedAt.toISOString() };
}
