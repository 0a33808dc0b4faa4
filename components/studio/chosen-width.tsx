"use client";

/** The width a person chose for the chat, before the first paint. `nonce` is that of the request that brought it. */
export function ChosenWidth({ widthPx, nonce }: { readonly widthPx: number; readonly nonce: string }) {
  // A page that was there before knows only its own nonce: after "Start drawing" the studio comes with another request.
  const own = typeof document === "undefined" ? undefined : document.querySelector<HTMLElement>("script[nonce]")?.nonce;
  return (
    // Browsers hide nonces from markup, hence no hydration check.
    <style nonce={own ?? nonce} suppressHydrationWarning>
      {`:root{--chat-width:${widthPx}px}`}
    </style>
  );
}
