import { join } from "node:path";
import { buildApp } from "./build-app.ts";
import { Problem } from "./problem.ts";

// npm run build: for images and packages; npm start builds by itself when it must.
try {
  await buildApp(join(import.meta.dirname, ".."));
} catch (error) {
  if (!(error instanceof Problem)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
