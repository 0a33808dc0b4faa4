// The arrow of docs/architecture.md: app → components → lib/<domain> → lib/infra. Tests may reach anywhere.

// Tests, and what only they use.
const test = "\\.test\\.tsx?$|/test-[a-z-]+\\.tsx?$";
const domains =
  "account|workspace|conversation|turn|prompt|preset|template|batch|generation|asset|gallery|album|share|budget|provider|studio|doctor|export|import";
const domain = `^lib/(${domains})/`;
// Files without IO, which a browser may load.
const pure = "/(schema|rules|events|words)\\.ts$|^lib/(schema|result|ids)\\.ts$";

/** @param {string} name @param {string} comment @param {object} from @param {object} to */
const forbid = (name, comment, from, to) => ({
  name,
  comment,
  severity: "error",
  from: { ...from, pathNot: [test, ...(from.pathNot ?? [])] },
  to,
});

module.exports = {
  forbidden: [
    {
      name: "no-cycles",
      comment: "Files that need each other are one file, or hide a third.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "resolvable",
      comment: "An import that leads nowhere.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
    forbid(
      "lib-knows-no-screen",
      "The domain stands without app/ and components/.",
      { path: "^lib/" },
      { path: "^(app|components)/" },
    ),
    forbid(
      "components-know-no-route",
      "Components are used by app/, not the reverse.",
      { path: "^components/" },
      { path: "^app/" },
    ),
    forbid(
      "product-knows-no-workshop",
      "What ships imports nothing from scripts, bench or e2e.",
      { path: "^(app|components|lib)/|^(instrumentation|proxy)\\.ts$" },
      { path: "^(scripts|bench|e2e)/" },
    ),
    forbid(
      "components-see-pure-files-and-actions",
      "A component reads data from its props and writes through actions.ts.",
      { path: "^components/" },
      { path: "^lib/", pathNot: [pure, "/actions\\.ts$", "^lib/i18n/"] },
    ),
    forbid(
      "infra-knows-no-domain",
      "An adapter serves any domain.",
      { path: "^lib/infra/" },
      { path: [domain, "^lib/services\\.ts$"] },
    ),
    forbid(
      "rules-and-schemas-are-pure",
      "Decisions and shapes need no world: no IO, no Node, no framework.",
      { path: `${domain}.*(rules|schema)\\.ts$` },
      {
        path: [
          "^lib/infra/(?!.*/port\\.ts$)",
          "/(data|service|actions|jobs)\\.ts$",
          "^lib/(services|context|action|env|log)\\.ts$",
        ],
        dependencyTypesNot: ["type-only"],
      },
    ),
    forbid(
      "data-alone-sees-prisma",
      "Every query stands in a data.ts, behind an Actor.",
      { path: ".", pathNot: ["/data\\.ts$", "^lib/infra/", "^lib/services\\.ts$", "^scripts/", "^bench/", "^e2e/"] },
      { path: ["^lib/infra/db/", "node_modules/@prisma/", "node_modules/pg/"], dependencyTypesNot: ["type-only"] },
    ),
    forbid(
      "generated-client-stays-in-data",
      "Not even the types of the generated client leave data.ts.",
      { path: "^(app|components|lib)/", pathNot: ["/data\\.ts$", "^lib/infra/db/", "^lib/services\\.ts$"] },
      { path: "^lib/infra/db/generated/" },
    ),
    forbid(
      "routes-read-through-services",
      "Who may see what is decided on the way, not in a page.",
      { path: "^(app|components)/" },
      { path: "/data\\.ts$" },
    ),
    forbid(
      "services-alone-sees-adapters",
      "Adapters are chosen in one place; everyone else knows the port.",
      { path: ".", pathNot: ["^lib/infra/", "^lib/services\\.ts$", "^scripts/", "^bench/", "^e2e/"] },
      { path: "^lib/infra/", pathNot: ["/port\\.ts$", "^lib/infra/db/"] },
    ),
    forbid(
      "engine-by-its-handler",
      "The engine is an OpenAI-compatible server that happens to live here.",
      { path: ".", pathNot: ["^lib/engine/", "^scripts/", "^bench/"] },
      { path: "^lib/engine/", pathNot: "^lib/engine/handler\\.ts$" },
    ),
    forbid(
      "engine-from-the-adapters",
      "Nobody asks the engine but the model adapter that stands for it.",
      { path: ".", pathNot: ["^lib/engine/", "^lib/services\\.ts$", "^lib/infra/model/", "^scripts/", "^bench/"] },
      { path: "^lib/engine/handler\\.ts$" },
    ),
    forbid(
      "engine-knows-no-studio",
      "The engine could be taken out and run elsewhere.",
      { path: "^lib/engine/" },
      { path: "^lib/", pathNot: ["^lib/engine/"] },
    ),
    forbid(
      "the-guard-is-the-only-door",
      "A prompt is made drawable by the middle layer, or read back as it was made.",
      { path: ".", pathNot: ["^lib/prompt/", "^lib/generation/claim/data\\.ts$"] },
      { path: "^lib/prompt/guard/" },
    ),
    forbid(
      "production-needs-no-dev-package",
      "What ships must be installed by npm ci --omit=dev.",
      { path: "^(app|components|lib)/|^(instrumentation|proxy)\\.ts$" },
      { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
    ),
  ],
  options: {
    parser: "swc",
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^lib/infra/db/generated/.*/|^\\.next/" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".js", ".mjs", ".json", ".d.ts"],
    },
  },
};
