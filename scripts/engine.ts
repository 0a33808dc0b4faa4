// Serves the built-in engine on a port: npm run engine -- --port 4010 --host 127.0.0.1 [--secret-file f] [--faults]
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { parseArgs } from "node:util";
import { answerFaultAdmin } from "#lib/engine/faults/admin.ts";
import { makeFaultDial } from "#lib/engine/faults/dial.ts";
import { createEngine } from "#lib/engine/handler.ts";
import { serveNode } from "#lib/engine/http/node.ts";

const { values } = parseArgs({
  options: {
    port: { type: "string", default: "4010" },
    host: { type: "string", default: "127.0.0.1" },
    /** Pictures carry their origin, sealed with this, and stay editable as scenes after a restart. */
    "secret-file": { type: "string" },
    /** Opens /easel/faults, where tests set what goes wrong. */
    faults: { type: "boolean", default: false },
  },
});
const port = Number(values.port);
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  console.error(`--port must be a number from 0 to 65535, not "${values.port}".`);
  process.exit(2);
}

const faults = values.faults ? makeFaultDial() : null;
const secret = values["secret-file"] === undefined ? null : readFileSync(values["secret-file"], "utf8").trim();
const engine = createEngine({ ...(secret ? { secret } : {}), ...(faults ? { faults } : {}) });

function answer(request: Request): Promise<Response> {
  const isAdmin = faults !== null && new URL(request.url).pathname === "/easel/faults";
  return isAdmin ? answerFaultAdmin(request, faults) : engine.fetch(request);
}

const server = createServer((incoming, outgoing) => void serveNode(answer, incoming, outgoing));
server.on("error", (error: NodeJS.ErrnoException) => {
  console.error(
    error.code === "EADDRINUSE"
      ? `Port ${port} is in use; choose another with --port.`
      : `Cannot listen: ${error.message}`,
  );
  process.exit(1);
});
server.listen(port, values.host, () => {
  const address = server.address();
  const actual = typeof address === "object" && address ? address.port : port;
  console.log(
    `Built-in engine: http://${values.host}:${actual}/v1  (models: easel-writer-1, easel-illustrator-1; any API key)`,
  );
});

for (const name of ["SIGINT", "SIGTERM"] as const) {
  process.once(name, () => {
    server.close(() => void engine.close().finally(() => process.exit(0)));
    server.closeAllConnections();
  });
}
