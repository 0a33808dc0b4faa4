import { notFound } from "next/navigation";
import { ChatSlot } from "#components/chat/chat-slot.tsx";
import { requireContext } from "#lib/context.ts";
import { isId } from "#lib/ids.ts";
import { getAssetDetails, getConversationSnapshot } from "#lib/studio/service.ts";

/** The studio with a picture over it; behind it, the conversation in which it was made. */
export default async function PicturePage({ params }: { readonly params: Promise<{ readonly id: string }> }) {
  const { id } = await params;
  const ctx = await requireContext();
  const details = isId(id) ? await getAssetDetails(ctx, id) : null;
  if (!details) notFound();
  const { conversationId } = details.asset;
  const conversation = conversationId ? await getConversationSnapshot(ctx, conversationId) : null;
  return <ChatSlot conversation={conversation} details={details} />;
}
