import type { Db, Tx } from "../infra/db/client.ts";
import type { Owner } from "../workspace/schema.ts";
import { Choice, ProviderOverrides, providersMax } from "./schema.ts";

const choiceKey = "models";

export type ProviderRow = {
  readonly id: string;
  readonly name: string;
  readonly baseUrl: string;
  readonly sealedKey: string | null;
  readonly chatModel: string | null;
  readonly imageModel: string | null;
  readonly overrides: ProviderOverrides;
  readonly updatedAt: Date;
};

const columns = {
  id: true,
  name: true,
  baseUrl: true,
  sealedKey: true,
  chatModel: true,
  imageModel: true,
  overrides: true,
  updatedAt: true,
} as const;

/** For the models in use and for the owner's page: all of them, the oldest first. */
export async function listProviders(db: Tx): Promise<readonly ProviderRow[]> {
  const rows = await db.provider.findMany({ select: columns, orderBy: { id: "asc" }, take: providersMax });
  // What an older or a newer version wrote and this one does not understand is left to the catalogue.
  return rows.map((row) => ({ ...row, overrides: ProviderOverrides.safeParse(row.overrides).data ?? {} }));
}

export async function readChoice(db: Tx): Promise<Choice> {
  const row = await db.setting.findUnique({ where: { key: choiceKey }, select: { value: true } });
  return Choice.safeParse(row?.value).data ?? { writerId: null, drawerId: null };
}

export async function countOtherProviders(tx: Tx, _owner: Owner, id: string): Promise<number> {
  return await tx.provider.count({ where: { id: { not: id } } });
}

export async function findProvider(db: Tx, _owner: Owner, id: string): Promise<ProviderRow | null> {
  return (await listProviders(db)).find((row) => row.id === id) ?? null;
}

export async function saveProvider(tx: Tx, _owner: Owner, row: Omit<ProviderRow, "updatedAt">): Promise<void> {
  const { id, ...values } = row;
  await tx.provider.upsert({ where: { id }, create: row, update: values, select: { id: true } });
}

/** Whether there was one. */
export async function deleteProvider(tx: Tx, _owner: Owner, id: string): Promise<boolean> {
  return (await tx.provider.deleteMany({ where: { id } })).count > 0;
}

export async function writeChoice(tx: Tx, _owner: Owner, choice: Choice): Promise<void> {
  const where = { key: choiceKey };
  await tx.setting.upsert({ where, create: { ...where, value: choice }, update: { value: choice } });
}

export type HealthRow = {
  readonly providerId: string;
  readonly failures: number;
  readonly reason: string | null;
  readonly restUntil: Date | null;
  readonly updatedAt: Date;
};

export async function listHealth(db: Db, _owner: Owner): Promise<readonly HealthRow[]> {
  const select = { providerId: true, failures: true, reason: true, restUntil: true, updatedAt: true } as const;
  return await db.providerHealth.findMany({ select, take: 100 });
}
