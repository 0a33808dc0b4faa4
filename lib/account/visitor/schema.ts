import type { Services } from "../../services.ts";
import type { Session } from "../schema.ts";

/** The cookie half of a session. The row half is what counts; see session/data.ts. */
export type SessionCookies = {
  readonly open: (userId: string, sessionId: string) => Promise<void>;
  readonly close: () => Promise<void>;
};

/** A request of somebody who may or may not be signed in yet. */
export type Visit = {
  readonly services: Services;
  readonly session: Session | null;
  readonly cookies: SessionCookies;
  readonly clientAddress: string;
  readonly userAgent: string | null;
};
