"use client";

import { cloneElement, type ReactElement, type ReactNode, Suspense, useState } from "react";

type Opener = ReactElement<{
  readonly onClick?: () => void;
  readonly onPointerEnter?: () => void;
  readonly "aria-haspopup"?: "menu";
}>;

/** A button whose menu is fetched when somebody reaches for it. `children` makes the menu, a `lazyPart`. */
export function LazyMenu({
  button,
  preload,
  children,
}: {
  readonly button: Opener;
  readonly preload: () => Promise<unknown>;
  readonly children: (trigger: ReactElement) => ReactNode;
}) {
  const [isWanted, setIsWanted] = useState(false);
  if (isWanted) return <Suspense fallback={button}>{children(button)}</Suspense>;
  return cloneElement(button, {
    "aria-haspopup": "menu",
    onPointerEnter: () => void preload().catch(() => undefined), // without a network the click asks again
    onClick: () => setIsWanted(true),
  });
}
