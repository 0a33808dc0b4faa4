// A drawing process for the pool's tests: it does what the prompt says instead of drawing.
import type { Job, ToWorker } from "./job.ts";

const send = (message: object): void => void process.send?.(message);

process.setUncaughtExceptionCaptureCallback(() => process.exit(1)); // a crash that prints nothing
process.on("disconnect", () => process.exit(0));
process.on("message", (message: ToWorker) => {
  if ("cancel" in message) return send({ id: message.cancel, problem: "cancelled" });
  const { id, job } = message;
  const { prompt } = (job as Job<"picture">).origin;
  if (prompt === "crash") process.exit(1);
  if (prompt === "throw") throw new Error("broken");
  if (prompt === "loop") for (;;) id.toFixed();
  if (prompt === "environment") return send({ id, made: Object.keys(process.env) });
  if (prompt === "fail") return send({ id, problem: "no such thing" });
  if (prompt !== "wait") setTimeout(() => send({ id, made: process.pid }), 20);
});
