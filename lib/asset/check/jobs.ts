import type { Services } from "../../services.ts";
import { CheckJob } from "./schema.ts";
import { lookAt } from "./service.ts";

/** Looks at one picture. Calling it twice looks once. */
export async function checkAsset(services: Services, payload: unknown, signal: AbortSignal): Promise<void> {
  await lookAt(services, CheckJob.parse(payload), signal);
}
