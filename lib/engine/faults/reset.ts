// A connection that breaks before the answer.

/** What `fetch` throws when the other side closes the connection; over HTTP the socket is destroyed. */
export class ConnectionReset extends TypeError {
  constructor() {
    super("fetch failed", { cause: Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET" }) });
  }
}
