import { type Drawer, ModelError, type Picture } from "../../infra/model/port.ts";
import { waitsUnscreened } from "../../prompt/conduct/rules.ts";
import type { Services } from "../../services.ts";
import type { DrawTask } from "../claim/data.ts";
import { Flagged, Unscreened } from "../ending/rules.ts";

// The provider's own screen, where it has one: words before anything is drawn from them, and, where the workspace wants
// it, pictures before anyone sees them.

const patienceMs = 30_000;

/**
 * @throws {ModelError} "refused" when the screen objects: nobody was asked to draw.
 * @throws {Unscreened} when it could not be asked and the workspace does not draw without it.
 */
export async function screenPrompt(services: Services, task: DrawTask, { screen }: Drawer): Promise<void> {
  if (screen.sees === "none") return;
  const text = task.prompt.text;
  const key = `${task.providerId} ${task.promptId}`;
  const ask = () => remember(key, () => screen.screen({ text }, AbortSignal.timeout(patienceMs)));
  const categories = await askOrGoOn(services, task, ask, false);
  if (categories.length > 0) throw new ModelError("refused", "no", { categories });
}

/**
 * @throws {Flagged} when the screen objects: the picture is paid for and nobody sees it.
 * @throws {Unscreened} when it could not be asked and the workspace shows nothing without it.
 */
export async function screenPicture(services: Services, task: DrawTask, { bytes, usage }: Picture): Promise<void> {
  if (!task.policy.checksOutput) return;
  const screen = (await services.models.drawerOf(task.providerId, task.model))?.screen;
  if (screen?.sees !== "all") return;
  const what = { picture: bytes, mime: `image/${task.settings.format}` };
  const ask = () => screen.screen(what, AbortSignal.timeout(patienceMs));
  const categories = await askOrGoOn(services, task, ask, true);
  if (categories.length > 0) throw new Flagged(categories, usage);
}

type Ask = () => Promise<readonly string[]>;

/** A screen that cannot be asked stops the picture or does not, as the workspace wants; the log knows of it either way. */
async function askOrGoOn(services: Services, { id, policy }: DrawTask, ask: Ask, isDrawn: boolean) {
  try {
    return await ask();
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    const isWaiting = waitsUnscreened(policy);
    services.log.warn({ event: "screen.unasked", id, code: error.code, isDrawn, isWaiting });
    if (isWaiting) throw new Unscreened(isDrawn);
    return [];
  }
}

// The pictures of one prompt come together: its words, which never change, are screened once.
const verdicts = new Map<string, Promise<readonly string[]>>();
const verdictsMax = 200;

async function remember(key: string, ask: Ask): Promise<readonly string[]> {
  const verdict = verdicts.get(key) ?? ask();
  verdicts.set(key, verdict);
  const [oldest] = verdicts.keys();
  if (verdicts.size > verdictsMax && oldest !== undefined) verdicts.delete(oldest);
  try {
    return await verdict;
  } catch (error) {
    verdicts.delete(key);
    throw error;
  }
}
