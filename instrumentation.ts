/** Once, when the server starts: the jobs of this process begin, and know how to end. */
export async function register(): Promise<void> {
  if (process.env["NEXT_RUNTIME"] !== "nodejs") return;
  const { startServing } = await import("./lib/serving.ts");
  startServing();
}
