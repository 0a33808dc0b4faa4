import { findContext } from "#lib/context.ts";

/** A new conversation, or the welcome. Each is fetched alone, so that neither carries the other's code to the browser. */
export default async function Home() {
  if (await findContext()) {
    const { ChatSlot } = await import("#components/chat/chat-slot.tsx");
    return <ChatSlot />;
  }
  const { Welcome } = await import("#components/welcome/welcome.tsx");
  return <Welcome />;
}
