import type OpenAI from "openai";
import { z } from "zod";
import { toModelError } from "./openai-errors.ts";
import { ModelError } from "./port.ts";
import type { Screened, ScreenModel } from "./screen/port.ts";
import { type Patience, startWatchdog } from "./watchdog.ts";

// `POST /v1/moderations`: the server's own screen for words and pictures. It costs nothing, and is asked once.

const usualPatience: Patience = { silenceMs: 8_000, totalMs: 8_000 };

/** Compatible servers leave out what they do not know; nothing else of the answer is used. */
const Answer = z.object({
  results: z
    .array(z.object({ flagged: z.boolean(), categories: z.record(z.string(), z.boolean().nullish()).default({}) }))
    .min(1),
});

type Options = { readonly sees: ScreenModel["sees"]; readonly patience?: Partial<Patience> };

export function makeScreenModel(client: OpenAI, { sees, patience }: Options): ScreenModel {
  return {
    sees,
    screen: async (what, caller) => {
      const { signal, end } = startWatchdog(caller, { ...usualPatience, ...patience });
      try {
        const answer = Answer.safeParse(await client.moderations.create({ input: toInput(what) }, { signal }));
        if (!answer.success) throw new ModelError("bad_answer", "no");
        return categoriesOf(answer.data);
      } catch (error) {
        throw toModelError(error, signal);
      } finally {
        end();
      }
    },
  };
}

function toInput(what: Screened): string | OpenAI.ModerationMultiModalInput[] {
  if ("text" in what) return what.text;
  const url = `data:${what.mime};base64,${Buffer.from(what.picture).toString("base64")}`;
  return [{ type: "image_url", image_url: { url } }];
}

const someCategory = "other"; // flagged, and it does not say for what

function categoriesOf({ results }: z.infer<typeof Answer>): readonly string[] {
  const flagged = results.filter((result) => result.flagged);
  if (flagged.length === 0) return [];
  const named = flagged.flatMap(({ categories }) =>
    Object.entries(categories).flatMap(([name, is]) => (is ? name : [])),
  );
  return named.length > 0 ? [...new Set(named)] : [someCategory];
}
