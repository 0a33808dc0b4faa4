"use client";

import { type ComponentProps, type ComponentType, Suspense, useState } from "react";
import type { TurnCard } from "#lib/studio/transcript/rules.ts";
import { lazyPart } from "../ui/lazy-part.ts";
import type { TurnCards } from "./turn-cards.tsx";

type Cards = ComponentType<ComponentProps<typeof TurnCards>>;

let here: Cards | null = null;

/** Nothing came of a turn yet when it is sent: what shows prompts and pictures is fetched while it is being answered. */
export async function loadCards(): Promise<Cards> {
  here = (await import("./turn-cards.tsx")).TurnCards;
  return here;
}

const LateCards = lazyPart(loadCards);

export function hasCards({ turn, revisions }: TurnCard): boolean {
  return revisions.length > 0 || turn.batch !== null || turn.losses.length > 0 || turn.state === "review";
}

export function Cards({ card }: { readonly card: TurnCard }) {
  const [Part] = useState<Cards>(() => here ?? LateCards); // what is here is drawn at once, and stays what it is
  return (
    <Suspense>
      <Part card={card} />
    </Suspense>
  );
}
