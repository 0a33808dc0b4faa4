import { defineConfig } from "prisma/config";

// `prisma generate` asks for an engine binary that it never runs; any executable satisfies it, and nothing is downloaded.
process.env["PRISMA_SCHEMA_ENGINE_BINARY"] ??= process.execPath;

export default defineConfig({ schema: "prisma/schema.prisma" });
