"use client";

import { Suspense } from "react";
import { lazyPart } from "../ui/lazy-part.ts";
import { TemplateForm } from "./template-form.tsx";
import type { Opened, Picking } from "./use-picking.ts";

const OwnWindow = lazyPart(async () => (await import("./own/own-window.tsx")).OwnWindow);
const BatchWindow = lazyPart(async () => (await import("../batch/batch-window.tsx")).BatchWindow);

/** What a choice opens over the studio. */
export function PickerWindow({
  opened,
  picking,
  conversationId,
  isDraft,
}: {
  readonly opened: Opened;
  readonly picking: Picking;
  readonly conversationId: string | null;
  readonly isDraft: boolean;
}) {
  const close = () => picking.open(null);
  switch (opened.kind) {
    case "template":
      return (
        <TemplateForm
          template={opened.template}
          onInsert={(words) => {
            close();
            picking.insert(words);
          }}
          onMany={() => picking.open({ kind: "batch", template: opened.template })}
          onClose={close}
        />
      );
    case "own":
      return (
        <Suspense>
          <OwnWindow onClose={close} />
        </Suspense>
      );
    case "batch":
      return (
        <Suspense>
          <BatchWindow
            start={opened.template}
            picked={picking.picked}
            conversationId={conversationId}
            isDraft={isDraft}
            onDrawn={picking.clear}
            onClose={close}
          />
        </Suspense>
      );
  }
}
