/** How wide the chat may be, in CSS pixels. */
export const chatWidth = { least: 380, usual: 420, most: 460 } as const;

export function clampChatWidth(width: number): number {
  return Math.round(Math.min(chatWidth.most, Math.max(chatWidth.least, width)));
}

/** The rule for what a cookie says, or for the usual width when it says nothing sensible. */
export function chatWidthCss(value: string | undefined): string {
  const width = Number(value);
  return `:root{--chat-width:${Number.isFinite(width) && width > 0 ? clampChatWidth(width) : chatWidth.usual}px}`;
}
