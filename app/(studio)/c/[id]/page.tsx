import { notFound } from "next/navigation";
import { ChatSlot } from "#components/chat/chat-slot.tsx";
import { requireContext } from "#lib/context.ts";
import { isId } from "#lib/ids.ts";
import { getConversationSnapshot } from "#lib/studio/service.ts";

export default async function ConversationPage({ params }: { readonly params: Promise<{ readonly id: string }> }) {
  const { id } = await params;
  const ctx = await requireContext();
  const conversation = isId(id) ? await getConversationSnapshot(ctx, id) : null;
  if (!conversation) notFound();
  return <ChatSlot conversation={conversation} />;
}
