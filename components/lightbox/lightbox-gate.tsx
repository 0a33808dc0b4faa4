"use client";

import { Suspense, useState } from "react";
import { usePlace } from "../studio/place.ts";
import { lazyPart } from "../ui/lazy-part.ts";

const Lightbox = lazyPart(async () => (await import("./lightbox.tsx")).Lightbox);

/** Fetches the lightbox when the address first names a picture, and keeps it until it has gone out. */
export function LightboxGate() {
  const place = usePlace();
  const id = place.kind === "picture" ? place.id : null;
  const [lastId, setLastId] = useState<string | null>(null);
  if (id && id !== lastId) setLastId(id);
  if (!lastId) return null;
  return (
    <Suspense>
      <Lightbox id={lastId} isOpen={id !== null} onClosed={() => setLastId(null)} />
    </Suspense>
  );
}
