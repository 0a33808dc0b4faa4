"use client";

import { Suspense } from "react";
import { lazyPart } from "../ui/lazy-part.ts";
import { closeWorkspaces, useAreWorkspacesOpen } from "./opened.ts";

const WorkspacesWindow = lazyPart(async () => (await import("./workspaces-window.tsx")).WorkspacesWindow);

export function WorkspacesPart() {
  return <Suspense>{useAreWorkspacesOpen() ? <WorkspacesWindow onClose={closeWorkspaces} /> : null}</Suspense>;
}
