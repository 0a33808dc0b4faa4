declare global {
  /** Called by `npm start` when the door is open: the jobs of this process begin beside the pages. */
  var __easelServe: (() => Promise<void>) | undefined;
}

/** Once, when the server starts. The environment is not complete yet: nothing that reads it is loaded here. */
export function register(): void {
  if (process.env["NEXT_RUNTIME"] !== "nodejs") return;
  globalThis.__easelServe = async () => {
    const { startServing } = await import("./lib/serving.ts");
    startServing();
  };
}
