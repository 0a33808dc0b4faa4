import type { Page } from "@playwright/test";
import { sendAndWatch } from "../browser/conversation.ts";
import { openProfile } from "../browser/open.ts";
import type { Seen } from "../browser/watch-send.ts";
import type { Lab, Subject } from "../lab.ts";
import type { Call } from "../model/ledger.ts";

// Messages sent through the composer by somebody who is signed in, one picture each.

/** Milliseconds. The first three from the key press; the last two are the app's own parts on the way to the picture. */
export type Sent = Readonly<{
  requestMs: number;
  tokenMs: number;
  pictureMs: number;
  /** From the end of the reply to the request for the picture. */
  orderMs: number;
  /** From the picture's last byte to its paint. */
  showMs: number;
}>;
export type Network = Readonly<{ latency: number; downloadThroughput: number; uploadThroughput: number }>;

const warmUps = 2;
const settleMs = 1_000;
const breathMs = 250;

async function openDesk(lab: Lab, { app, session }: Subject, network: Network | undefined): Promise<Page> {
  const profile = await openProfile(await lab.browser(), session, app.address);
  const page = await profile.newPage();
  if (network) {
    const devtools = await profile.newCDPSession(page);
    await devtools.send("Network.enable");
    await devtools.send("Network.emulateNetworkConditions", { offline: false, ...network });
  }
  await page.goto("/");
  await page.waitForTimeout(settleMs);
  return page;
}

function theOnly(calls: readonly Call[], kind: Call["kind"]): Call {
  const [call, ...more] = calls.filter((one) => one.kind === kind);
  if (!call || more.length > 0) throw new Error(`one ${kind} request was expected, there were ${calls.length} in all`);
  return call;
}

function toSent({ sentAt, tokenAt, paintedAt }: Seen, calls: readonly Call[]): Sent {
  const chat = theOnly(calls, "chat");
  const image = theOnly(calls, "image");
  const modelMs = chat.answeredAt - chat.arrivedAt + (image.answeredAt - image.arrivedAt);
  return {
    requestMs: chat.arrivedAt - sentAt,
    tokenMs: tokenAt - sentAt,
    pictureMs: paintedAt - sentAt - modelMs,
    orderMs: image.arrivedAt - chat.answeredAt,
    showMs: paintedAt - image.answeredAt,
  };
}

/** Sends `count` messages in one conversation after a few to warm up. `onPicture` is called after each, unmeasured. */
export async function sendMany(
  lab: Lab,
  subject: Subject,
  count: number,
  more: Readonly<{ network?: Network; onPicture?: (page: Page, source: string) => Promise<void> }> = {},
): Promise<readonly Sent[]> {
  const model = await lab.model();
  const page = await openDesk(lab, subject, more.network);
  const sent: Sent[] = [];
  for (let index = -warmUps; index < count; index++) {
    await model.takeLedger();
    const seen = await sendAndWatch(page, subject.marks, `A small boat on a lake, number ${index + warmUps + 1}`);
    const { calls } = await model.takeLedger();
    if (index >= 0) sent.push(toSent(seen, calls));
    await more.onPicture?.(page, seen.source);
    await page.waitForTimeout(breathMs);
  }
  await page.context().close();
  return sent;
}

/** Several conversations, one after the other. */
export async function sendBatches(
  lab: Lab,
  subject: Subject,
  batches: number,
  perBatch: number,
  more: Parameters<typeof sendMany>[3] = {},
): Promise<readonly Sent[]> {
  const all: Sent[] = [];
  for (let batch = 0; batch < batches; batch++) all.push(...(await sendMany(lab, subject, perBatch, more)));
  return all;
}
