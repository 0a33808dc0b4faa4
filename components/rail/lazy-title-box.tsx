"use client";

import { type ComponentProps, lazy, Suspense } from "react";
import type { TitleBox } from "./title-box.tsx";

const Box = lazy(async () => ({ default: (await import("./title-box.tsx")).TitleBox }));

export function LazyTitleBox(props: ComponentProps<typeof TitleBox>) {
  return (
    <Suspense fallback={<span className="h-8 grow" />}>
      <Box {...props} />
    </Suspense>
  );
}
