import type { Bus } from "../../infra/bus/port.ts";
import type { Db } from "../../infra/db/client.ts";
import {
  type Drawer,
  ModelError,
  type ModelHouse,
  type Models,
  type OpenModels,
  type Standing,
} from "../../infra/model/port.ts";
import type { Seal } from "../../infra/seal/port.ts";
import { listProviders, type ProviderRow, readChoice } from "../data.ts";
import { toPatience } from "../patience/rules.ts";
import { factsOfProvider, settle } from "../rules.ts";
import { usualPlaces } from "../schema.ts";

const freshMs = 2_000; // a hint that was lost costs this much at most

export type HouseParts = {
  readonly db: Db;
  readonly bus: Bus;
  readonly seal: Seal;
  readonly open: OpenModels;
  /** Those without a row: the built-in engine, then the one of the environment, if any. The last is the usual one. */
  readonly standing: readonly [Standing, ...Standing[]];
};

type Known = {
  readonly rows: readonly ProviderRow[];
  readonly writerId: string;
  readonly drawerId: string;
};

/**
 * The models in use, by the owner's rows. They are remembered for a moment, and forgotten at once when a process tells
 * that they changed, so that nobody starts anew for a key.
 */
export function openHouse(parts: HouseParts): ModelHouse {
  const { bus, standing } = parts;
  const opened = new Map<string, Models>();
  let known: Promise<Known> | null = null;
  let readAt = 0;
  const forget = () => {
    known = null;
  };
  bus.subscribeAll((hint) => {
    if (hint.kind === "models") forget();
  });
  bus.onGap(forget);

  function read(): Promise<Known> {
    const now = performance.now();
    if (known && now - readAt < freshMs) return known;
    const reading = readKnown(parts);
    reading.catch(forget); // the next one who asks tries again
    known = reading;
    readAt = now;
    return reading;
  }

  /** One client for each version of a row. */
  function modelsOf(row: ProviderRow, imageModel: string): Models {
    const key = JSON.stringify([row.id, row.updatedAt, imageModel]);
    const models = opened.get(key) ?? openRow(parts, row, imageModel);
    if (opened.size > 100) opened.clear();
    opened.set(key, models);
    return models;
  }

  /** The models of a provider as it is set up now. */
  async function modelsAt({ rows }: Known, id: string): Promise<Models> {
    const row = rows.find((one) => one.id === id);
    const at = standing.find((one) => one.id === id) ?? standing[0];
    return row ? modelsOf(row, row.imageModel ?? "") : await at.models();
  }

  return {
    standing,
    writer: async () => {
      const now = await read();
      const { chat, facts, host } = await modelsAt(now, now.writerId);
      return { providerId: now.writerId, model: chat, facts: facts.chat, host };
    },
    drawer: async () => {
      const now = await read();
      return toDrawer(now.drawerId, await modelsAt(now, now.drawerId));
    },
    drawerOf: async (id, model) => {
      const at = standing.find((one) => one.id === id);
      if (at) return at.imageModel === model ? toDrawer(id, await at.models()) : null;
      const row = (await read()).rows.find((one) => one.id === id);
      return row ? toDrawer(id, modelsOf(row, model)) : null;
    },
    places: async () => {
      const { rows } = await read();
      const own = rows.map(({ id, overrides }) => [id, overrides.places ?? usualPlaces] as const);
      return Object.fromEntries([...standing.map(({ id, places }) => [id, places] as const), ...own]);
    },
  };
}

function toDrawer(providerId: string, { image, screen, facts, host }: Models): Drawer {
  return { providerId, model: image, screen, facts: facts.image, host };
}

async function readKnown({ db, standing }: HouseParts): Promise<Known> {
  const [rows, choice] = await Promise.all([listProviders(db), readChoice(db)]);
  const usual = standing.at(-1) ?? standing[0];
  return { rows, ...settle(choice, [...standing, ...rows], usual.id) };
}

function openRow({ open, seal }: HouseParts, row: ProviderRow, imageModel: string): Models {
  const key = row.sealedKey === null ? "none" : seal.open(row.sealedKey, row.id);
  const models = open({
    apiKey: key ?? "unreadable",
    baseUrl: row.baseUrl,
    chatModel: row.chatModel ?? "",
    imageModel,
    facts: factsOfProvider({ ...row, imageModel }),
    patience: toPatience(row.overrides.patience),
  });
  return key === null ? lock(models) : models;
}

/** Nothing is sent with a key that cannot be read: whoever asks is told to enter it again. */
function lock(models: Models): Models {
  const chat = { ...models.chat, stream: refuseKey };
  return { ...models, chat, image: { ...models.image, draw: refuseKey } };
}

function refuseKey(): AsyncIterable<never> {
  return { [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(new ModelError("setup_key", "no")) }) };
}
