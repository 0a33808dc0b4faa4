import { pino } from "pino";
import { getEnv } from "./env.ts";

// One wide line per request or job. Prompts, keys and mail addresses never go in: log ids.
export const log = pino({
  level: getEnv().LOG_LEVEL,
  base: null,
  timestamp: pino.stdTimeFunctions.isoTime,
  redact: ["*.prompt", "*.apiKey", "*.authorization", "*.email", "*.password"],
});
