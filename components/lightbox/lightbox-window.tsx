"use client";

import { Dialog } from "@base-ui/react/dialog";
import type { KeyboardEvent, ReactNode, RefObject } from "react";

/** All of the screen, over the studio. `onLeave` hears what would close it; only the address does. */
export function LightboxWindow({
  isOpen,
  title,
  popup,
  findFocus,
  onKeyDown,
  onLeave,
  onClosed,
  children,
}: {
  readonly isOpen: boolean;
  readonly title: string;
  readonly popup: RefObject<HTMLDivElement | null>;
  /** Where the focus goes when it has closed; null: to where it came from. */
  readonly findFocus: () => HTMLElement | null;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onLeave: (reason: string) => void;
  readonly onClosed: () => void;
  readonly children: ReactNode;
}) {
  return (
    <Dialog.Root
      open={isOpen}
      onOpenChange={(open, { reason }) => (open ? undefined : onLeave(reason))}
      onOpenChangeComplete={(open) => (open ? undefined : onClosed())}
    >
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-30 bg-well transition-opacity duration-150 data-ending-style:opacity-0 data-starting-style:opacity-0" />
        <Dialog.Popup
          ref={popup}
          initialFocus={popup}
          finalFocus={() => findFocus() ?? true}
          onKeyDown={onKeyDown}
          className="fixed inset-0 z-40 flex flex-col overflow-y-auto bg-well outline-none transition-opacity duration-150 data-ending-style:opacity-0 data-starting-style:opacity-0 lg:flex-row lg:overflow-hidden"
        >
          <Dialog.Title className="sr-only">{title}</Dialog.Title>
          {children}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
