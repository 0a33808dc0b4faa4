import { createHash } from "node:crypto";
import { chmod, chown, lstat, mkdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Home } from "./home.ts";

// postgresql.conf of the embedded server. Written at every start, so that a newer Easel can change its mind.

/** Where clients connect: a socket in a folder that only the server's user may enter, or (Windows) a loopback port. */
export type Endpoint = Readonly<{ kind: "socket"; folder: string }> | Readonly<{ kind: "port"; port: number }>;

export const socketPort = 5432;
const socketName = `.s.PGSQL.${socketPort}`;
// sun_path holds 104 bytes on macOS and 108 on Linux, with the closing NUL.
const socketPathBytesMax = 103;

function fits(folder: string): boolean {
  return Buffer.byteLength(join(folder, socketName)) <= socketPathBytesMax;
}

async function makeOwned(folder: string, { user }: Home): Promise<void> {
  await mkdir(folder, { recursive: true });
  const found = await lstat(folder);
  const expected = user?.uid ?? process.getuid?.() ?? found.uid;
  const isOurs = found.isDirectory() && (found.uid === expected || found.uid === process.getuid?.());
  if (!isOurs) throw new Error(`${folder} belongs to somebody else; remove it and start again.`);
  await chmod(folder, 0o700);
  if (user) await chown(folder, user.uid, user.gid);
}

/** The socket's folder: in the home, or for a long path a short one below the system's temporary folder. */
export async function openSocketFolder(home: Home): Promise<string> {
  const inside = join(home.folder, "run");
  const hash = createHash("sha256").update(home.folder).digest("hex").slice(0, 12);
  const folder = fits(inside) ? inside : join(tmpdir(), `easel-${hash}`);
  await makeOwned(folder, home);
  return folder;
}

/** What a dead server left in the socket's folder, which would be believed if another program had its number by now. */
export async function clearSocket(folder: string): Promise<void> {
  await Promise.all(["", ".lock"].map((end) => rm(join(folder, `${socketName}${end}`), { force: true })));
}

function quoted(value: string): string {
  return `'${value.replaceAll("\\", "\\\\").replaceAll("'", "''")}'`;
}

function listening(endpoint: Endpoint): Readonly<Record<string, string>> {
  if (endpoint.kind === "port")
    return { listen_addresses: "127.0.0.1", port: `${endpoint.port}`, unix_socket_directories: "" };
  // The setting is a list; the inner quotes keep a comma or space in the path from splitting it.
  const folder = `"${endpoint.folder.replaceAll('"', '""')}"`;
  return {
    listen_addresses: "",
    port: `${socketPort}`,
    unix_socket_directories: folder,
    unix_socket_permissions: "0700",
  };
}

/** Small, because one studio uses it, and never at the price of an acknowledged write: fsync and full pages stay on. */
export function settingsText(endpoint: Endpoint): string {
  const settings = {
    ...listening(endpoint),
    max_connections: "60",
    shared_buffers: "32MB",
    huge_pages: "off",
    io_method: "sync",
    jit: "off",
    max_worker_processes: "0",
    max_parallel_workers: "0",
    max_parallel_workers_per_gather: "0", // nor are plans made that count on them
    max_logical_replication_workers: "0",
    max_wal_senders: "0",
    wal_level: "minimal",
    max_wal_size: "256MB",
    random_page_cost: "1.1",
    fsync: "on",
    synchronous_commit: "on",
    full_page_writes: "on",
    timezone: "UTC",
    log_timezone: "UTC",
    lc_messages: "C",
    log_checkpoints: "off",
    log_line_prefix: "%m [%p] ",
    cluster_name: "easel",
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name} = ${quoted(value)}`);
  return `# Written by Easel at every start; changes are lost.\n${lines.join("\n")}\n`;
}
