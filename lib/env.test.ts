import { expect, test } from "vitest";
import { parseEnv } from "./env.ts";

test("with no variable at all everything has its embedded default", () => {
  expect(parseEnv({})).toMatchObject({
    ok: true,
    env: { DATA_DIR: "./data", PORT: 3000, HOST: "127.0.0.1", TRUST_PROXY: false },
  });
});

test("an empty variable is an absent one", () => {
  expect(parseEnv({ OPENAI_API_KEY: "", PORT: "" })).toMatchObject({ ok: true, env: { PORT: 3000 } });
});

test.each([
  [{ PORT: "http" }, "PORT"],
  [{ PORT: "70000" }, "PORT"],
  [{ DATABASE_URL: "mysql://x/y" }, "DATABASE_URL"],
  [{ OPENAI_BASE_URL: "localhost:8080" }, "OPENAI_BASE_URL"],
  [{ OPENAI_API_KEY: "x" }, "OPENAI_API_KEY"],
  [{ NEXTAUTH_SECRET: "short" }, "NEXTAUTH_SECRET"],
  [{ TRUST_PROXY: "maybe" }, "TRUST_PROXY"],
  [{ LOG_LEVEL: "loud" }, "LOG_LEVEL"],
  [{ GITHUB_ID: "only the id" }, "GITHUB_SECRET"],
  [{ OIDC_ISSUER: "https://id.example", OIDC_ID: "a" }, "OIDC_SECRET"],
  [{ S3_ACCESS_KEY_ID: "a" }, "S3_SECRET_ACCESS_KEY"],
])("%j is told in one line that names %s and not its value", (source, name) => {
  const parsed = parseEnv(source);
  expect(parsed).toMatchObject({ ok: false });
  const problems = parsed.ok ? [] : parsed.problems;
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(new RegExp(`^${name}: `));
  expect(problems[0]).not.toContain("only the id");
});
