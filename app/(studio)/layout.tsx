import { cookies, headers } from "next/headers";
import type { ReactNode } from "react";
import { FirstScreen } from "#components/gallery/first-screen.tsx";
import { chatWidthCss } from "#components/studio/chat-width.ts";
import { NonceStyle } from "#components/ui/nonce-style.tsx";
import { findContext } from "#lib/context.ts";
import { countMax, promptLengthMax } from "#lib/generation/schema.ts";
import { parseLook } from "#lib/studio/gallery/masonry/rules.ts";
import { getWorkspaceSnapshot } from "#lib/studio/service.ts";
import { isStackedIn } from "#lib/studio/stack/rules.ts";
import { messageLengthMax } from "#lib/turn/schema.ts";

const preloadCount = 4;

export default async function StudioLayout({ children }: { readonly children: ReactNode }) {
  const ctx = await findContext();
  if (!ctx) return children;
  const { Studio } = await import("#components/studio/studio.tsx"); // the welcome page does without its code
  const [jar, incoming] = await Promise.all([cookies(), headers()]);
  const look = parseLook(jar.get("easel_look")?.value);
  const snapshot = await getWorkspaceSnapshot(ctx, isStackedIn("all", look));
  const { asOf, workspace, workspaces, person, checker, gallery } = snapshot;
  const nonce = incoming.get("x-nonce") ?? "";
  const facts = {
    asOf,
    workspace,
    workspaces,
    person,
    checker,
    messageLengthMax,
    promptLengthMax,
    countMax,
    isBuiltInNoted: jar.get("easel_noted")?.value === "built-in",
    isDraftFirst: jar.get("easel_drafts")?.value === "on",
    isReviewFirst: jar.get("easel_review")?.value === "on",
    isRailWide: jar.get("easel_rail")?.value !== "narrow",
    look,
  };
  return (
    <>
      {gallery.items.slice(0, preloadCount).map((asset) => (
        <link
          key={asset.id}
          rel="preload"
          as="image"
          href={`/api/assets/${asset.id}/thumb`}
          fetchPriority="high"
          media="(min-width: 40rem)"
        />
      ))}
      <NonceStyle css={chatWidthCss(jar.get("easel_chat")?.value)} nonce={nonce} />
      <FirstScreen snapshot={snapshot} look={look} nonce={nonce} />
      <Studio snapshot={snapshot} facts={facts}>
        {children}
      </Studio>
    </>
  );
}
