// What every route works with.
import type { EngineTiming } from "./chat/timing.ts";
import type { Pool } from "./drawing/pool.ts";
import type { Memory } from "./images/origin.ts";

export type EngineContext = { readonly timing: EngineTiming; readonly drawing: Pool; readonly memory: Memory };
