/** How wide the chat may be, in CSS pixels. */
export const chatWidth = { least: 380, usual: 420, most: 460 } as const;

export function clampChatWidth(width: number): number {
  return Math.round(Math.min(chatWidth.most, Math.max(chatWidth.least, width)));
}

/** What a cookie says, or the usual width when it says nothing sensible. */
export function parseChatWidth(value: string | undefined): number {
  const width = Number(value);
  return Number.isFinite(width) && width > 0 ? clampChatWidth(width) : chatWidth.usual;
}
