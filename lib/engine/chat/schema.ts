// Structured output: an object that fits a JSON schema, filled with what the writer knows of a message.
import { badRequest } from "#lib/engine/http/refusal.ts";

/** What is known, by the names of its fields: the reply, a title, and the brief of the picture. */
export type Facts = Readonly<Record<string, unknown>>;
type Schema = Readonly<Record<string, unknown>>;
type Filled = { readonly value: unknown } | { readonly missing: string };

const DEPTH_MAX = 10;

/** Other names under which people ask for the same. */
const SAME: Readonly<Record<string, string>> = {
  name: "title",
  heading: "title",
  headline: "title",
  text: "reply",
  message: "reply",
  answer: "reply",
  content: "reply",
  response: "reply",
  description: "alt_text",
  summary: "alt_text",
  caption: "alt_text",
  alt: "alt_text",
  prompt: "subject",
  colors: "palette",
  colours: "palette",
  keywords: "palette",
};

/** JSON text that fits the schema; a refusal naming the first property it cannot fill. */
export function fillSchema(schema: unknown, facts: Facts): string {
  const root = objectOf(schema);
  if (!root) throw badRequest("'response_format.json_schema.schema' must be an object.", "response_format");
  const filled = fill(root, "", { facts, root, depth: 0 });
  if ("value" in filled) return JSON.stringify(filled.value);
  throw badRequest(
    `This model cannot fill '${filled.missing.slice(0, 80) || "the schema"}'. It knows: ${Object.keys(facts).join(", ")}. Use those names, make others nullable, or use 'json_object'.`,
    "response_format",
  );
}

type Around = { readonly facts: Facts; readonly root: Schema; readonly depth: number };

const objectOf = (value: unknown): Schema | null =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : null;
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const factOf = (name: string, facts: Facts): unknown => {
  const key = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return facts[key] ?? facts[SAME[key] ?? ""];
};

function fill(schema: Schema, name: string, around: Around): Filled {
  if (around.depth > DEPTH_MAX) return { missing: name };
  const inner = { ...around, depth: around.depth + 1 };
  if (typeof schema["$ref"] === "string") {
    const target = resolve(schema["$ref"], around.root);
    return target ? fill(target, name, inner) : { missing: name };
  }
  if ("const" in schema) return { value: schema["const"] };
  const choices = [...listOf(schema["anyOf"]), ...listOf(schema["oneOf"])].map(objectOf).filter((one) => one !== null);
  if (choices.length > 0) return firstFilled(choices, name, inner);
  if (Array.isArray(schema["enum"])) return fromEnum(schema["enum"], name, around.facts);
  const types: readonly unknown[] = [schema["type"] ?? (schema["properties"] ? "object" : "string")].flat();
  return firstFilled(
    types.map((type): Schema => ({ ...schema, type })),
    name,
    around,
    fillTyped,
  );
}

function firstFilled(
  choices: readonly Schema[],
  name: string,
  around: Around,
  by: (schema: Schema, name: string, around: Around) => Filled = fill,
): Filled {
  let missed: Filled = { missing: name };
  for (const choice of choices) {
    const filled = by(choice, name, around);
    if ("value" in filled) return filled;
    missed = filled;
  }
  return missed;
}

function resolve(ref: string, root: Schema): Schema | null {
  const path = ref.replace(/^#\/?/, "").split("/").filter(Boolean);
  return path.reduce<Schema | null>((at, key) => (at ? objectOf(at[key]) : null), root);
}

function fromEnum(options: readonly unknown[], name: string, facts: Facts): Filled {
  const fact = factOf(name, facts);
  if (options.includes(fact)) return { value: fact };
  return options.includes(null) ? { value: null } : { missing: name };
}

function fillTyped(schema: Schema, name: string, around: Around): Filled {
  const fact = factOf(name, around.facts);
  switch (schema["type"]) {
    case "object":
      return fillObject(schema, name, around);
    case "array":
      return fillArray(schema, name, around);
    case "string":
      return typeof fact === "string" ? ranged(clipped(fact, schema["maxLength"]), schema, name) : { missing: name };
    case "integer":
    case "number":
      return typeof fact === "number" && inRange(fact, schema) ? { value: fact } : { missing: name };
    case "null":
      return { value: null };
    default:
      return { missing: name };
  }
}

const clipped = (text: string, max: unknown): string =>
  typeof max === "number" ? [...text].slice(0, Math.max(0, max)).join("") : text;

/** A text that a pattern, a format or a least length asks otherwise of is none that can be promised. */
function ranged(text: string, schema: Schema, name: string): Filled {
  const min = schema["minLength"];
  const isBound = "pattern" in schema || "format" in schema || (typeof min === "number" && [...text].length < min);
  return isBound ? { missing: name } : { value: text };
}

const inRange = (value: number, { minimum, maximum }: Schema): boolean =>
  !(typeof minimum === "number" && value < minimum) && !(typeof maximum === "number" && value > maximum);

function fillObject(schema: Schema, name: string, around: Around): Filled {
  const required = new Set(listOf(schema["required"]));
  const value: Record<string, unknown> = {};
  for (const [key, property] of Object.entries(objectOf(schema["properties"]) ?? {})) {
    const filled = fill(objectOf(property) ?? {}, key, { ...around, depth: around.depth + 1 });
    if ("value" in filled) value[key] = filled.value;
    else if (required.has(key)) return { missing: filled.missing };
  }
  const lost = [...required].find((key) => typeof key === "string" && !(key in value));
  return typeof lost === "string" ? { missing: lost || name } : { value };
}

function fillArray(schema: Schema, name: string, around: Around): Filled {
  const items = objectOf(schema["items"]) ?? {};
  const fact = factOf(name, around.facts);
  const types = [items["type"] ?? "string"].flat();
  const known = Array.isArray(fact) && types.includes("string") && !("enum" in items) ? fact : [];
  const max = typeof schema["maxItems"] === "number" ? schema["maxItems"] : known.length;
  const min = typeof schema["minItems"] === "number" ? schema["minItems"] : 0;
  const value = known.slice(0, max);
  return value.length >= min ? { value } : { missing: name };
}
