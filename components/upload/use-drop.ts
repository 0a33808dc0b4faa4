"use client";

import { useEffect, useEffectEvent, useState } from "react";

/**
 * Files that are dragged over the window or pasted anywhere. True while some are over it. Pictures of the page itself,
 * which browsers hand out as files too, are none of them.
 */
export function useDrop(onFiles: (entries: readonly (FileSystemEntry | File)[], isPasted: boolean) => void): boolean {
  const [isOver, setIsOver] = useState(false);
  const give = useEffectEvent(onFiles);

  useEffect(() => {
    let isOwn = false;
    let depth = 0; // entering a child comes before leaving its parent
    const isGiven = (event: DragEvent) => !isOwn && (event.dataTransfer?.types.includes("Files") ?? false);
    const leave = () => {
      depth = 0;
      setIsOver(false);
    };
    const listeners = {
      dragstart: () => {
        isOwn = true;
      },
      dragend: () => {
        isOwn = false;
      },
      dragenter: (event: DragEvent) => {
        if (!isGiven(event)) return;
        event.preventDefault();
        depth++;
        setIsOver(true);
      },
      dragover: (event: DragEvent) => {
        if (!isGiven(event)) return;
        event.preventDefault();
        if (event.dataTransfer) event.dataTransfer.dropEffect = "copy";
      },
      dragleave: (event: DragEvent) => {
        if (isGiven(event) && --depth <= 0) leave();
      },
      drop: (event: DragEvent) => {
        if (!isGiven(event)) return;
        event.preventDefault();
        leave();
        if (event.dataTransfer) give(entriesOf(event.dataTransfer), false);
      },
      paste: (event: ClipboardEvent) => {
        const { clipboardData: data } = event;
        // Text that comes with a picture of itself, as from a word processor, is meant as text where one writes.
        if (!data || (isWriting(event.target) && data.types.includes("text/plain"))) return;
        const files = [...data.files].filter((file) => file.type.startsWith("image/"));
        if (files.length === 0) return;
        event.preventDefault();
        give(files, true);
      },
    } as const;
    const all = Object.entries(listeners) as [string, EventListener][];
    for (const [name, listener] of all) window.addEventListener(name, listener);
    return () => {
      for (const [name, listener] of all) window.removeEventListener(name, listener);
    };
  }, []);

  return isOver;
}

/** Read while the event lasts; afterwards the browser has forgotten what was dropped. */
function entriesOf(transfer: DataTransfer): readonly (FileSystemEntry | File)[] {
  return [...transfer.items].flatMap((item) => {
    if (item.kind !== "file") return [];
    return item.webkitGetAsEntry() ?? item.getAsFile() ?? [];
  });
}

function isWriting(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest("input, textarea, [contenteditable]") !== null;
}
