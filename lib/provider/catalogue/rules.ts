import type { ChatFacts, ImageFacts } from "../../infra/model/facts/port.ts";
import source from "./catalogue.json" with { type: "json" };
import { Catalogue, type ChatOverrides, type ImageOverrides, type ServerKind, serverKinds } from "./schema.ts";

// What models and servers can do is in catalogue.json; here is only how its rows are put together.

const catalogue = Catalogue.parse(source);

export type ModelAt<Overrides> = {
  readonly model: string;
  readonly server: ServerKind;
  readonly overrides?: Overrides;
};

/** The unknown model's careful values, then each row that matches, then the server's, then the owner's. */
export function factsOfImage({ model, server, overrides = {} }: ModelAt<ImageOverrides>): ImageFacts {
  const rows = catalogue.image.filter(({ match }) => match.test(model)).map(({ match: _, ...row }) => row);
  const facts = lay(catalogue.unknownImage, ...rows, catalogue.servers[server].image, overrides);
  return { ...facts, ...datesOf(facts.price, overrides.price) };
}

export function factsOfChat({ model, server, overrides = {} }: ModelAt<ChatOverrides>): ChatFacts {
  const rows = catalogue.chat.filter(({ match }) => match.test(model)).map(({ match: _, ...row }) => row);
  const facts = lay(catalogue.unknownChat, ...rows, catalogue.servers[server].chat, overrides);
  return { ...facts, ...datesOf(facts.price, overrides.price) };
}

type Layer<T> = { readonly [K in keyof T]?: T[K] | undefined };

function lay<T extends object>(base: T, ...layers: readonly Layer<T>[]): T {
  const said = layers.flatMap((layer) => Object.entries(layer).filter(([, value]) => value !== undefined));
  return { ...base, ...Object.fromEntries(said) };
}

/** The facts of a pair of models at one server. */
export function factsOfBoth(
  { chatModel, imageModel }: { readonly chatModel: string; readonly imageModel: string },
  server: ServerKind,
): { readonly chat: ChatFacts; readonly image: ImageFacts } {
  return { chat: factsOfChat({ model: chatModel, server }), image: factsOfImage({ model: imageModel, server }) };
}

function datesOf(price: unknown, owners: unknown) {
  const priceVersion = owners ? "owner" : price ? catalogue.asOf : "unknown";
  return { priceVersion, asOf: catalogue.asOf };
}

/** What kind of server answers at an address, as far as its name tells. Those on one's own machine often do not. */
export function serverAt(baseUrl: string): ServerKind {
  const host = URL.parse(baseUrl)?.host.toLowerCase() ?? "";
  return serverKinds.find((kind) => catalogue.servers[kind].host?.test(host)) ?? "other";
}

export type ServerOption = {
  readonly kind: ServerKind;
  readonly name: string;
  readonly url: string | null; // where it usually answers
  readonly draws: boolean;
  readonly writes: boolean;
};

/** The kinds of server that are known, for a form. */
export const serverOptions: readonly ServerOption[] = serverKinds.map((kind) => {
  const { name, url = null, draws, writes } = catalogue.servers[kind];
  return { kind, name, url, draws, writes };
});
