"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useState } from "react";
import { Toaster } from "#components/ui/toaster.tsx";
import { TooltipLayer } from "#components/ui/tooltip-layer.tsx";
import { loadWorkspace } from "#lib/studio/rules.ts";
import type { WorkspaceSnapshot } from "#lib/studio/schema.ts";
import { Gallery } from "../gallery/gallery.tsx";
import { KeysPart } from "../keys/keys-part.tsx";
import { LightboxGate } from "../lightbox/lightbox-gate.tsx";
import { Rail } from "../rail/rail.tsx";
import { goHome } from "../workspaces/shown.ts";
import { useShown } from "../workspaces/shown-workspace.tsx";
import { WorkspacesPart } from "../workspaces/workspaces-part.tsx";
import { ConnectionLine } from "./connection-line.tsx";
import { PaneTabs } from "./pane-tabs.tsx";
import { useIsFull } from "./place.ts";
import { recallPutAway } from "./put-away.ts";
import { Separator } from "./separator.tsx";
import { createStudioStore, StudioContext, type StudioFacts, useFacts, useStore } from "./store.ts";
import { useEvents } from "./use-events.ts";
import { useHome } from "./use-home.ts";
import { useHoverLink } from "./use-hover-link.ts";
import { PanesContext, usePanes } from "./use-panes.ts";
import { useReadyNotice } from "./use-ready-notice.ts";
import { useShortcuts } from "./use-shortcuts.ts";

/** The whole studio: one store, one event stream, four zones. `children` is the chat, which the page brings. */
export function Studio({
  snapshot,
  facts,
  children,
}: {
  readonly snapshot: WorkspaceSnapshot;
  readonly facts: StudioFacts;
  readonly children: ReactNode;
}) {
  "use memo"; // else all that asks who one is would be drawn with it, and the parts that are still asleep thrown away
  const [store] = useState(() => createStudioStore(loadWorkspace(snapshot)));
  return (
    <StudioContext value={{ store, facts }}>
      <Zones>{children}</Zones>
    </StudioContext>
  );
}

function Zones({ children }: { readonly children: ReactNode }) {
  "use memo";
  const t = useTranslations("common");
  const studio = useTranslations("studio");
  const panes = usePanes();
  const isFull = useIsFull();
  const store = useStore();
  useShown(useFacts().workspace.id, goHome);
  const isConnected = useEvents(store);
  useHome(store);
  useReadyNotice();
  useEffect(() => recallPutAway(store), [store]);
  useHoverLink();
  useShortcuts();
  return (
    <PanesContext value={panes}>
      <a
        href="#composer"
        className="sr-only rounded-md bg-sheet px-4 py-2 shadow-float focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-50"
      >
        {studio("skip")}
      </a>
      <div
        data-full={isFull ? "" : undefined}
        data-pane={isFull ? "gallery" : panes.pane}
        data-sheet={panes.isChatOpen ? "open" : "shut"}
        data-rail={panes.isRailWide ? "wide" : "narrow"}
        data-over={panes.isRailOver ? "rail" : "none"}
        className="studio group/studio"
      >
        <Rail />
        <main aria-label={studio("chatTab")} className="chat-zone">
          {children}
          <Separator />
        </main>
        <Gallery />
        <PaneTabs />
      </div>
      <LightboxGate />
      <KeysPart />
      <WorkspacesPart />
      <ConnectionLine isConnected={isConnected} />
      <Toaster label={t("notifications")} closeLabel={t("close")} />
      <TooltipLayer />
    </PanesContext>
  );
}
