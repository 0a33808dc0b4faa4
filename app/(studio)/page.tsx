import { ChatSlot } from "#components/chat/chat-slot.tsx";
import { Welcome } from "#components/welcome/welcome.tsx";
import { findContext } from "#lib/context.ts";

export default async function Home() {
  const ctx = await findContext();
  return ctx ? <ChatSlot /> : <Welcome />;
}
