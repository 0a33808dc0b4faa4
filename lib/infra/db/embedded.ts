import { chmod, mkdir, rmdir } from "node:fs/promises";
import { createServer } from "node:net";
import { findBinaries } from "./postgres/binaries.ts";
import { openCluster, readPassword, role, writeSettings } from "./postgres/cluster.ts";
import { end, findRunning, launch, type RunningServer, type Server } from "./postgres/control.ts";
import { type Home, openHome } from "./postgres/home.ts";
import { clearSocket, type Endpoint, openSocketFolder, settingsText, socketPort } from "./postgres/settings.ts";

// The PostgreSQL that Easel brings along, for everyone who does not set DATABASE_URL.

export type EmbeddedDatabase = Readonly<{
  /** Connection string of the database, with its password: never log it. */
  url: string;
  /** Where the database's files are; below the data folder wherever that is possible. */
  folder: string;
  /** Only where there are no unix sockets. */
  port?: number;
  /** The server was found running, left behind by a start that was killed. */
  reused: boolean;
  stop(): Promise<void>;
}>;

export type EmbeddedOptions = Readonly<{
  /** Absolute; made when missing. */
  dataDir: string;
  /** Hears what a person should know, one line each. */
  log(line: string): void;
  /** Listen on a loopback port instead of a unix socket. Default: only on Windows. */
  overLoopback?: boolean;
}>;

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      const port = address && typeof address === "object" ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}

function urlOf(endpoint: Endpoint, password: string): string {
  const login = `postgresql://${role}:${password}`;
  if (endpoint.kind === "port") return `${login}@127.0.0.1:${endpoint.port}/postgres`;
  return `${login}@localhost:${socketPort}/postgres?host=${encodeURIComponent(endpoint.folder)}`;
}

/** Where a running server listens, if that is where we would have put it. */
function reusable(running: RunningServer, wanted: Endpoint): Endpoint | undefined {
  if (wanted.kind === "port") return running.socketFolder === "" ? { kind: "port", port: running.port } : undefined;
  return running.socketFolder === wanted.folder ? wanted : undefined;
}

async function chooseEndpoint(home: Home, overLoopback: boolean): Promise<Endpoint> {
  return overLoopback
    ? { kind: "port", port: await freePort() }
    : { kind: "socket", folder: await openSocketFolder(home) };
}

async function ensureRunning(
  server: Server,
  wanted: Endpoint,
): Promise<Readonly<{ endpoint: Endpoint; reused: boolean }>> {
  const running = await findRunning(server);
  const known = running && reusable(running, wanted);
  if (known) return { endpoint: known, reused: true };
  if (running) await end(server);
  if (wanted.kind === "socket") await clearSocket(wanted.folder);
  await writeSettings(server.home, settingsText(wanted));
  await launch(server);
  return { endpoint: wanted, reused: false };
}

async function stop(server: Server, endpoint: Endpoint): Promise<void> {
  await end(server);
  // Empty now; one below the system's temporary folder would stay there for ever.
  if (endpoint.kind === "socket") await rmdir(endpoint.folder).catch(() => {});
}

/**
 * Starts the embedded server for a data folder, or takes over the one that a killed start left behind. The first time
 * it makes the database. Throws one clear line when that is not possible. Nobody else may use the folder meanwhile.
 */
export async function startEmbedded({
  dataDir,
  log,
  overLoopback = process.platform === "win32",
}: EmbeddedOptions): Promise<EmbeddedDatabase> {
  // The server of a root installation runs as another user, who has to pass through the folder (but not to look into it).
  if (await mkdir(dataDir, { recursive: true })) await chmod(dataDir, 0o711);
  const home = await openHome(dataDir, log);
  const [binaries, password, wanted] = await Promise.all([
    findBinaries(home.folder, home.user),
    readPassword(home),
    chooseEndpoint(home, overLoopback),
  ]);
  const server: Server = { binaries, home };
  await openCluster(binaries, home);
  const { endpoint, reused } = await ensureRunning(server, wanted);
  return {
    url: urlOf(endpoint, password),
    folder: home.folder,
    ...(endpoint.kind === "port" && { port: endpoint.port }),
    reused,
    stop: () => stop(server, endpoint),
  };
}

/** The database of an Easel that runs on this data folder; undefined when it does not run. Nothing is started or ended. */
export async function findEmbedded(dataDir: string): Promise<string | undefined> {
  const home = await openHome(dataDir, () => {});
  const server: Server = { binaries: await findBinaries(home.folder, home.user), home };
  const running = await findRunning(server);
  if (!running) return undefined;
  const { port, socketFolder } = running;
  const endpoint: Endpoint = socketFolder === "" ? { kind: "port", port } : { kind: "socket", folder: socketFolder };
  return urlOf(endpoint, await readPassword(home));
}
