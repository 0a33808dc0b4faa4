import { z } from "zod";
import { Id } from "../schema.ts";

const titleLengthMax = 120;

export const RenameConversation = z.strictObject({ id: Id, title: z.string().trim().min(1).max(titleLengthMax) });
export type RenameConversation = z.infer<typeof RenameConversation>;

export const OneConversation = z.strictObject({ id: Id });
export type OneConversation = z.infer<typeof OneConversation>;

export const ListConversations = z.strictObject({ q: z.string().trim().max(200).default(""), before: Id.optional() });
export type ListConversations = z.infer<typeof ListConversations>;
