// What every route works with.
import type { EngineTiming } from "./chat/timing.ts";
import type { Pool } from "./drawing/pool.ts";

export type EngineContext = { readonly timing: EngineTiming; readonly drawing: Pool };
