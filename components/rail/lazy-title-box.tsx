"use client";

import { type ComponentProps, Suspense } from "react";
import { lazyPart } from "../ui/lazy-part.ts";
import type { TitleBox } from "./title-box.tsx";

const Box = lazyPart(async () => (await import("./title-box.tsx")).TitleBox);

export function LazyTitleBox(props: ComponentProps<typeof TitleBox>) {
  return (
    <Suspense fallback={<span className="h-8 grow" />}>
      <Box {...props} />
    </Suspense>
  );
}
