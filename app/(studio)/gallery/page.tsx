import { ChatSlot } from "#components/chat/chat-slot.tsx";
import { requireContext } from "#lib/context.ts";

/** The gallery over the whole page; the chat waits behind it. */
export default async function GalleryPage() {
  await requireContext();
  return <ChatSlot />;
}
