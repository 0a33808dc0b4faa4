import type { Services } from "../services.ts";
import { TakeJob } from "./schema.ts";
import { takeFile } from "./taking/service.ts";

/** Makes a picture of a file that is whole, or says why it is none. Calling it twice does it once. */
export async function takeUpload(services: Services, payload: unknown): Promise<void> {
  await takeFile(services, TakeJob.parse(payload).uploadId);
}
