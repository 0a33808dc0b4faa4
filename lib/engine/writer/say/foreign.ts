// The plain answer to a language the writer does not know. In English: most of those who read none of it know some.
import { foreignLanguage } from "../foreign.ts";

export function sayForeign(message: string): string {
  const name = foreignLanguage(message);
  const seen = name === null || name === "another language" ? "" : ` That looks like ${name} to me.`;
  return `I'm sorry, I only understand English and Chinese (中文).${seen} Could you say it in one of them? For example: “a red fox in a boat at night”.`;
}
