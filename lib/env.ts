import { z } from "zod";

// The only place that reads process.env. An absent variable means the embedded default; a wrong one is named at start.

const flag = z.enum(["0", "1", "true", "false"]).transform((value) => value === "1" || value === "true");
const usd = z.coerce.number().min(0).max(1_000_000);
const httpUrl = z.url({ protocol: /^https?$/ });

const Env = z
  .object({
    DATA_DIR: z.string().default("./data"),
    FILES_DIR: z.string().optional(),
    PORT: z.coerce.number().int().min(1).max(65_535).default(3000),
    HOST: z.string().default("127.0.0.1"),
    DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
    OPENAI_API_KEY: z.string().min(8).optional(),
    OPENAI_BASE_URL: httpUrl.optional(),
    CHAT_MODEL: z.string().max(200).optional(),
    IMAGE_MODEL: z.string().max(200).optional(),
    IMAGE_PRICE_USD: z.coerce.number().min(0).max(100).optional(), // where the catalogue does not know it
    LIMIT_PERSON_DAY_USD: usd.optional(),
    LIMIT_PERSON_MONTH_USD: usd.optional(),
    LIMIT_PERSON_DAY_PICTURES: z.coerce.number().int().min(0).max(1_000_000).optional(),
    LIMIT_WORKSPACE_MONTH_USD: usd.optional(),
    LIMIT_STUDIO_MONTH_USD: usd.optional(),
    S3_BUCKET: z.string().optional(),
    S3_REGION: z.string().default("us-east-1"),
    S3_ENDPOINT: httpUrl.optional(),
    S3_ACCESS_KEY_ID: z.string().optional(),
    S3_SECRET_ACCESS_KEY: z.string().optional(),
    S3_FORCE_PATH_STYLE: flag.default(false),
    NEXTAUTH_SECRET: z.string().min(32).optional(),
    NEXTAUTH_URL: httpUrl.optional(),
    TRUST_PROXY: flag.default(false),
    GITHUB_ID: z.string().optional(),
    GITHUB_SECRET: z.string().optional(),
    GOOGLE_ID: z.string().optional(),
    GOOGLE_SECRET: z.string().optional(),
    OIDC_ISSUER: httpUrl.optional(),
    OIDC_ID: z.string().optional(),
    OIDC_SECRET: z.string().optional(),
    OIDC_NAME: z.string().max(40).default("OIDC"),
    LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "silent"]).default("info"),
    EASEL_EMBEDDED: flag.default(false), // set by `npm start`: the database is ours alone
  })
  .superRefine((env, issues) => {
    for (const group of [
      ["GITHUB_ID", "GITHUB_SECRET"],
      ["GOOGLE_ID", "GOOGLE_SECRET"],
      ["OIDC_ISSUER", "OIDC_ID", "OIDC_SECRET"],
      ["S3_ACCESS_KEY_ID", "S3_SECRET_ACCESS_KEY"],
    ] as const) {
      const isAnySet = group.some((name) => env[name] !== undefined);
      for (const name of group) {
        if (isAnySet && env[name] === undefined) {
          issues.addIssue({ code: "custom", path: [name], message: `must be set together with ${group.join(", ")}` });
        }
      }
    }
  });

export type Env = z.infer<typeof Env>;
export type ParsedEnv =
  | { readonly ok: true; readonly env: Env }
  | { readonly ok: false; readonly problems: readonly string[] };

/** One line per wrong variable, each starting with its name. Values are never repeated: they may be secrets. */
export function parseEnv(source: Readonly<Record<string, string | undefined>>): ParsedEnv {
  const set = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined && value !== ""));
  const parsed = Env.safeParse(set);
  if (parsed.success) return { ok: true, env: parsed.data };
  return { ok: false, problems: parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`) };
}

let cached: Env | undefined;

/** Read by the model client by itself and sent to every server: keys of one provider must not reach another. */
const meddling = ["OPENAI_CUSTOM_HEADERS", "OPENAI_ORG_ID", "OPENAI_PROJECT_ID", "OPENAI_ADMIN_KEY"];

/** The environment of this process. Throws when a variable is wrong; `npm start` has told the person before. */
export function getEnv(): Env {
  if (cached) return cached;
  for (const name of meddling) delete process.env[name];
  const parsed = parseEnv(process.env);
  if (!parsed.ok) throw new Error(`Wrong environment: ${parsed.problems.join("; ")}`);
  cached = parsed.env;
  return cached;
}
