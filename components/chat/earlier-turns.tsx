"use client";

import { useTranslations } from "next-intl";
import { type RefObject, useEffect, useRef, useState } from "react";
import { readEarlier } from "../studio/reload.ts";
import { useStore } from "../studio/store.ts";
import { Button } from "../ui/button.tsx";

const aheadPx = 600; // read before the person is there

/** The beginning of a long conversation: comes page by page as somebody scrolls up to it, or asks for it. */
export function EarlierTurns({
  conversationId,
  scroller,
}: {
  readonly conversationId: string;
  readonly scroller: RefObject<HTMLDivElement | null>;
}) {
  const t = useTranslations("chat");
  const store = useStore();
  const line = useRef<HTMLDivElement>(null);
  const [state, setState] = useState<"idle" | "reading" | "failed">("idle");

  async function read() {
    const box = scroller.current;
    const below = box ? box.scrollHeight - box.scrollTop : 0;
    setState("reading");
    const isRead = await readEarlier(store, conversationId);
    setState(isRead ? "idle" : "failed");
    // What somebody looks at stays where it is, while the rest grows above it.
    requestAnimationFrame(() => {
      if (isRead && box) box.scrollTop = box.scrollHeight - below;
    });
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: each page that came makes it look again
  useEffect(() => {
    if (state !== "idle" || !line.current) return;
    const watch = new IntersectionObserver(([entry]) => entry?.isIntersecting && void read(), {
      root: scroller.current,
      rootMargin: `${aheadPx}px 0px 0px`,
    });
    watch.observe(line.current);
    return () => watch.disconnect();
  }, [state, conversationId]);

  return (
    <div ref={line} className="flex min-h-9 justify-center">
      {state === "reading" ? <p className="py-2 text-faint text-sm">{t("readingEarlier")}</p> : null}
      {state === "failed" ? (
        <Button size="sm" variant="quiet" onClick={() => void read()}>
          {t("earlier")}
        </Button>
      ) : null}
    </div>
  );
}
