import { ChatSlot } from "#components/chat/chat-slot.tsx";

/** The status is 404; the studio around it goes on working, and the chat says what is missing. */
export default function StudioNotFound() {
  return <ChatSlot />;
}
