"use client";

import { createContext, use, useState } from "react";
import { formatLook, type Look } from "#lib/studio/gallery/masonry/rules.ts";
import type { GalleryView } from "#lib/studio/schema.ts";
import { leaveGallery } from "./place.ts";
import { rememberChoice } from "./remember.ts";
import { useFacts } from "./store.ts";

// Which zones are open: the rail's width, the chat sheet on a tablet, the tab on a phone; and which pictures the gallery
// shows. CSS does the rest.

export type Pane = "chat" | "gallery";

export type Panes = {
  readonly pane: Pane;
  readonly isChatOpen: boolean;
  readonly isRailWide: boolean;
  /** Where there is no room for it, the rail lies over the rest until something is chosen. */
  readonly isRailOver: boolean;
  readonly view: GalleryView;
  /** How the pictures are laid out. */
  readonly look: Look;
  /** Only the pictures of the open conversation. */
  readonly isScoped: boolean;
  readonly showPane: (pane: Pane) => void;
  readonly showView: (view: GalleryView) => void;
  readonly showLook: (look: Look) => void;
  readonly toggleScope: () => void;
  readonly toggleChat: () => void;
  readonly toggleRail: () => void;
  readonly closeRail: () => void;
};

export const PanesContext = createContext<Panes | null>(null);

export function usePanes(): Panes {
  "use memo";
  const [pane, showPane] = useState<Pane>("chat");
  const [isChatOpen, setIsChatOpen] = useState(true);
  const [view, showView] = useState<GalleryView>("all");
  const [look, setLook] = useState(useFacts().look);
  const [isScoped, setIsScoped] = useState(false);
  const [isRailOver, setIsRailOver] = useState(false);
  const [isRailWide, setIsRailWide] = useState(useFacts().isRailWide);
  return {
    pane,
    isChatOpen,
    isRailWide,
    isRailOver,
    view,
    isScoped,
    look,
    showView,
    showLook(next) {
      rememberChoice("easel_look", formatLook(next));
      setLook(next);
    },
    toggleScope: () => setIsScoped(!isScoped),
    showPane(next) {
      showPane(next);
      if (next !== "chat") return;
      setIsChatOpen(true);
      leaveGallery();
    },
    toggleChat: () => setIsChatOpen(!isChatOpen),
    toggleRail() {
      if (!matchMedia("(min-width: 64rem)").matches) return setIsRailOver(!isRailOver);
      rememberChoice("easel_rail", isRailWide ? "narrow" : "wide");
      setIsRailWide(!isRailWide);
    },
    closeRail: () => setIsRailOver(false),
  };
}

export function usePane(): Panes {
  const panes = use(PanesContext);
  if (!panes) throw new Error("outside of <Studio>");
  return panes;
}
