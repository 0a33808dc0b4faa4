// What every answer says to browsers, whatever it holds.

export const fixedHeaders = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
} as const;

/** Of answers that are pictures: opened by itself, one may do nothing at all. */
export const picturePolicy = "default-src 'none'; frame-ancestors 'none'; sandbox";
