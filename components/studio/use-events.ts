"use client";

import { useEffect, useState } from "react";
import { applyEvent } from "#lib/studio/rules.ts";
import type { StudioEvent } from "#lib/studio/schema.ts";
import { goHome } from "../workspaces/shown.ts";
import { meetDrawer, meetZone, readBack, reloadStudio, renewPictures } from "./reload.ts";
import { type StudioStore, useFacts } from "./store.ts";

const patienceMs = 1_500; // a connection that comes back sooner is not worth a word
const reopenMs = 3_000;

/**
 * Attaches the tab's one event stream to the store. What comes in one piece is shown in one go, after whatever a hand did
 * meanwhile. Returns false while it has been away for a moment.
 */
export function useEvents(store: StudioStore): boolean {
  const { asOf, workspace } = useFacts();
  const [isConnected, setIsConnected] = useState(true);

  useEffect(() => {
    let source: EventSource | undefined;
    let quiet = 0;
    let reopen = 0;
    let since = asOf;
    let waiting: StudioEvent[] = [];
    let timer = 0;

    function take(event: StudioEvent) {
      waiting.push(event);
      if (timer === 0) timer = window.setTimeout(apply);
    }

    function apply() {
      const events = waiting;
      waiting = [];
      timer = 0;
      store.apply((state) => events.reduce(applyEvent, state));
    }

    function connect() {
      source = new EventSource(`/api/events?${new URLSearchParams({ since, workspace: workspace.id })}`);
      source.onopen = () => {
        clearTimeout(quiet);
        quiet = 0;
        setIsConnected(true);
      };
      source.onmessage = (message: MessageEvent<string>) => {
        const event: StudioEvent = JSON.parse(message.data);
        if (event.type === "resync") void reloadStudio(store);
        else if (event.type === "elsewhere") {
          source?.close();
          goHome();
        } else if (event.type === "gallery") void renewPictures(store);
        else if (event.type === "back") void readBack(store);
        else if (event.type === "zone") void meetZone(store, event);
        else if (event.type === "drawer") void meetDrawer(store, event);
        else take(event);
      };
      source.onerror = () => {
        if (quiet === 0) quiet = window.setTimeout(() => setIsConnected(false), patienceMs);
        if (source?.readyState !== EventSource.CLOSED) return; // it tries again by itself
        since = new Date(Date.now() - reopenMs).toISOString();
        reopen = window.setTimeout(() => {
          connect();
          void reloadStudio(store);
        }, reopenMs);
      };
    }

    connect();
    return () => {
      source?.close();
      clearTimeout(quiet);
      clearTimeout(reopen);
      clearTimeout(timer);
      apply();
    };
  }, [asOf, workspace.id, store]);

  return isConnected;
}
