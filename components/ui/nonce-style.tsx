"use client";

/** Rules that come with the page, as its policy allows them. `nonce` is that of the request that brought it. */
export function NonceStyle({ css, nonce }: { readonly css: string; readonly nonce: string }) {
  // A page that was there before knows only its own nonce: after "Start drawing" the studio comes with another request.
  const own = typeof document === "undefined" ? undefined : document.querySelector<HTMLElement>("script[nonce]")?.nonce;
  return (
    // Browsers hide nonces from markup, hence no hydration check.
    <style nonce={own ?? nonce} suppressHydrationWarning>
      {css}
    </style>
  );
}
