import { mergeConversation, mergeMessage, mergeTurn, omit, upsert } from "../row/rules.ts";
import type { Send, StudioState } from "../state/schema.ts";

// A message between the key press and the server's word for it.

/** Shows a message before the server has it. */
export function startSend(state: StudioState, send: Send): StudioState {
  const { conversationId, messageId, turnId, replyId, text, presets } = send;
  const isNew = !state.conversations[conversationId];
  const conversation = { id: conversationId, title: "", lastId: messageId };
  return {
    ...state,
    conversations: upsert(state.conversations, [conversation], mergeConversation),
    loaded: isNew ? { ...state.loaded, [conversationId]: { hasEarlier: false } } : state.loaded,
    messages: upsert(
      state.messages,
      [{ id: messageId, conversationId, turnId, role: "user", text, isComplete: true }],
      mergeMessage,
    ),
    turns: upsert(
      state.turns,
      [
        {
          id: turnId,
          conversationId,
          messageId,
          replyId,
          state: "accepted",
          failure: null,
          offer: null,
          batch: null,
          losses: [],
          styles: presets.map(({ name }) => name),
          withheld: [],
        },
      ],
      mergeTurn,
    ),
    sends: { ...state.sends, [turnId]: { ...send, error: null, isHeld: false } },
  };
}

/** The server is busy, and the message is sent again in a moment. */
export function holdSend(state: StudioState, turnId: string): StudioState {
  const send = state.sends[turnId];
  return send ? { ...state, sends: { ...state.sends, [turnId]: { ...send, isHeld: true } } } : state;
}

/** The server has the message, or (with an error) surely does not. */
export function settleSend(state: StudioState, turnId: string, error: Send["error"]): StudioState {
  const send = state.sends[turnId];
  if (!send) return state;
  if (!error) return { ...state, sends: omit(state.sends, turnId) };
  return { ...state, sends: { ...state.sends, [turnId]: { ...send, error } } };
}

/** Takes back a message that did not arrive; its text goes back to the composer. */
export function dropSend(state: StudioState, turnId: string): StudioState {
  const send = state.sends[turnId];
  if (!send) return state;
  return {
    ...state,
    messages: omit(state.messages, send.messageId),
    turns: omit(state.turns, turnId),
    sends: omit(state.sends, turnId),
  };
}
