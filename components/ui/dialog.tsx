"use client";

import { Dialog as Base } from "@base-ui/react/dialog";
import { clsx } from "clsx";
import type { ReactNode, RefObject } from "react";

/** A modal window in the middle of the screen. Load it with `lazyPart` where it is not needed at once. */
export function Dialog({
  isOpen,
  onClose,
  title,
  description,
  children,
  isWide = false,
  initialFocus,
  className,
}: {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly description?: ReactNode;
  readonly children: ReactNode;
  /** For what stands in two columns. */
  readonly isWide?: boolean;
  /** Absent: the first control. */
  readonly initialFocus?: RefObject<HTMLElement | null>;
  readonly className?: string;
}) {
  return (
    <Base.Root open={isOpen} onOpenChange={(open) => (open ? undefined : onClose())}>
      <Base.Portal>
        <Base.Backdrop className="fixed inset-0 z-40 bg-scrim transition-opacity duration-150 data-ending-style:opacity-0 data-starting-style:opacity-0" />
        <Base.Popup
          initialFocus={initialFocus}
          className={clsx(
            "fixed top-1/2 left-1/2 z-50 flex max-h-[85dvh] -translate-x-1/2 -translate-y-1/2 flex-col gap-3 overflow-y-auto rounded-lg border border-line bg-sheet p-6 shadow-float outline-none transition-opacity duration-150 data-ending-style:opacity-0 data-starting-style:opacity-0",
            isWide ? "w-[min(48rem,calc(100vw-2rem))]" : "w-[min(28rem,calc(100vw-2rem))]",
            className,
          )}
        >
          <Base.Title className="font-semibold text-md">{title}</Base.Title>
          {description ? <Base.Description className="text-soft">{description}</Base.Description> : null}
          {children}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
