import { join } from "node:path";
import type { NextConfig } from "next";

// As bare as Next comes, but for what it needs to be built inside another project.
const config: NextConfig = {
  turbopack: { root: join(import.meta.dirname, "../..") },
  // Next looks for proxy.ts and instrumentation.ts in the folders above as well; Easel's must not be found.
  pageExtensions: ["bare.ts", "bare.tsx"],
  devIndicators: false,
};

export default config;
