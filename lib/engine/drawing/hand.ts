// One drawing process, seen from the web process.
import { join } from "node:path";
import { RefusalError } from "#lib/engine/http/refusal.ts";
import type { FromWorker, Job, Kind, ToWorker } from "./job.ts";

export type Hand = {
  /**
   * Does one job; rejects with the signal's reason at once when it aborts, with an Error when the process dies, with a
   * DrawingOverrun when the job takes longer than it may: then the process is ended.
   */
  readonly work: <K extends Kind>(job: Job<K>, signal: AbortSignal) => Promise<unknown>;
  /** Settles when the process has finished what it was last given, also after an abort. */
  readonly free: () => Promise<void>;
  readonly isFree: () => boolean;
  readonly isAlive: () => boolean;
  readonly end: () => Promise<void>;
};

/** A job that was ended because it took too long: the prompt's fault, since the slowest honest one is far from it. */
export class DrawingOverrun extends RefusalError {
  constructor() {
    super({
      status: 400,
      type: "invalid_request_error",
      code: "drawing_too_long",
      param: "prompt",
      message: "This picture takes too long to draw. Ask for fewer things, or for a smaller size.",
    });
  }
}

type Options = {
  /** Another source file, in tests. */
  readonly entry?: string;
  /** How long one job may take. The slowest honest picture, 3840 pixels wide, takes a twentieth of it. */
  readonly jobMsMax?: number;
};

// Asked of the process instead of imported, and the path in pieces: a bundler must not follow the hand's source.
const { fork } = process.getBuiltinModule("node:child_process");
const module = process.getBuiltinModule("node:module");
const ENTRY = ["lib", "engine", "drawing", "worker.ts"];
const HEAP_MAX_MB = 512;
const NURSERY_MAX_MB = 4;
const JOB_MS_MAX = 30_000;
// What a runtime needs to start on any system. A hand draws what strangers write: it is given no key and no address.
const PASSED_ON = ["PATH", "SYSTEMROOT", "TMPDIR", "TEMP", "TMP", "LANG", "TZ"];

type Waiting = { readonly resolve: (made: unknown) => void; readonly reject: (error: unknown) => void };

/**
 * Starts a process from the source file on disk; Node strips the types. A process of its own, and not a thread: what
 * native code does can be ended at any moment, its memory goes back to the system, and it yields to the web process.
 */
export function startHand({ entry = join(process.cwd(), ...ENTRY), jobMsMax = JOB_MS_MAX }: Options = {}): Hand {
  const child = fork(entry, [], {
    execArgv: [`--max-old-space-size=${HEAP_MAX_MB}`, `--max-semi-space-size=${NURSERY_MAX_MB}`],
    env: handEnv(),
    serialization: "advanced",
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  const gone = new Promise<void>((resolve) => child.once("close", () => resolve()));
  const waiting = new Map<number, Waiting>();
  let isAlive = true;
  let count = 0;
  let rest: Promise<unknown> = Promise.resolve();
  const die = (error: Error): void => {
    isAlive = false;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  const idle = (): void => {
    child.unref(); // an idle process keeps nobody alive
    child.channel?.unref();
  };
  idle();
  child.on("error", (error) => die(new Error("The drawing process crashed.", { cause: error })));
  child.on("exit", () => die(new Error("The drawing process ended.")));
  child.on("message", (message: FromWorker) => {
    const one = waiting.get(message.id);
    waiting.delete(message.id);
    if ("problem" in message) one?.reject(new Error(message.problem));
    else one?.resolve(message.made);
  });
  const end = async (): Promise<void> => {
    die(new Error("The drawing process was ended."));
    child.kill("SIGKILL");
    child.ref();
    await gone;
  };
  const send = <K extends Kind>(message: ToWorker<K>): void => void child.send(message, (error) => error && die(error));
  const work = <K extends Kind>(job: Job<K>, signal: AbortSignal): Promise<unknown> => {
    const id = ++count;
    const done = new Promise<unknown>((resolve, reject) => waiting.set(id, { resolve, reject }));
    const limit = setTimeout(() => {
      die(new DrawingOverrun());
      child.kill("SIGKILL");
    }, jobMsMax);
    rest = done
      .catch(() => undefined)
      .then(() => {
        clearTimeout(limit);
        if (waiting.size === 0) idle();
      });
    child.ref();
    child.channel?.ref();
    send<K>({ id, job });
    return orAborted(done, signal, () => send({ cancel: id }));
  };
  return { work, free: async () => void (await rest), isFree: () => waiting.size === 0, isAlive: () => isAlive, end };
}

function handEnv(): NodeJS.ProcessEnv {
  const passed = PASSED_ON.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]]));
  const compiled = module.getCompileCacheDir?.();
  return {
    ...Object.fromEntries(passed),
    ...(compiled === undefined ? {} : { NODE_COMPILE_CACHE: compiled }),
    // glibc keeps a heap for every thread that allocates and gives none of it back; with two, and with whole pictures
    // outside of them, memory stays flat. It reads these once, at the start of a process.
    MALLOC_ARENA_MAX: "2",
    MALLOC_MMAP_THRESHOLD_: "1048576",
    MALLOC_TRIM_THRESHOLD_: "1048576",
  };
}

/** The promise, or the signal's reason as soon as it aborts. */
async function orAborted<T>(promise: Promise<T>, signal: AbortSignal, stop: () => void): Promise<T> {
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  const onAbort = (): void => {
    stop();
    reject(signal.reason);
  };
  signal.addEventListener("abort", onAbort, { once: true });
  try {
    return await Promise.race([promise, aborted]);
  } finally {
    signal.removeEventListener("abort", onAbort);
  }
}
