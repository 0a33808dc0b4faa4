import { randomInt } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import type { Person } from "./person.ts";
import { type CrashStudio, faultsOf, untilQuiet } from "./studio.ts";

// Nobody knows when the power goes. Several people send without a pause, and the server is killed again and again.

const peopleCount = 4;
const lifeMsMax = 2_500;
const pauseMs = 150;

type Crowd = Readonly<{ accepted: readonly string[]; leave: () => Promise<void> }>;

/** They send while the server lives, and try again while it does not. */
function gather(people: readonly Person[]): Crowd {
  const accepted: string[] = [];
  let isOver = false;
  let serial = 0;
  const one = async (person: Person) => {
    while (!isOver) {
      const sent = await person.send(`${randomInt(1, 4)} pictures of harbour number ${++serial}`);
      if (sent.isAccepted) accepted.push(sent.messageId);
      await wait(pauseMs);
    }
  };
  const all = Promise.all(people.map(one));
  return {
    accepted,
    leave: async () => {
      isOver = true;
      await all;
    },
  };
}

export async function killAtRandom(studio: CrashStudio, kills: number): Promise<readonly string[]> {
  const { server, services, line } = studio;
  const people = await Promise.all(Array.from({ length: peopleCount }, () => studio.person()));
  const crowd = gather(people);
  const faults: string[] = [];
  for (let kill = 1; kill <= kills && faults.length === 0; kill++) {
    await wait(randomInt(0, lifeMsMax));
    await server.kill();
    await server.start();
    faults.push(...(await faultsOf(services, line)).map((fault) => `after kill ${kill}: ${fault}`));
  }
  await crowd.leave();
  await untilQuiet(services);
  faults.push(...(await faultsOf(services, line)));
  const kept = await services.db.message.count({ where: { id: { in: [...crowd.accepted] } } });
  if (kept !== crowd.accepted.length) faults.push(`${crowd.accepted.length - kept} accepted messages are lost`);
  const states = await services.db.generation.groupBy({ by: ["state"], _count: true });
  const told = states.map(({ state, _count }) => `${_count} ${state}`).join(", ");
  console.log(`  ${kept} messages, pictures: ${told}`);
  return faults;
}
