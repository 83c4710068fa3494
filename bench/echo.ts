import { openHomeserver } from '../scripts/homeserver.mjs';
import { newAccount } from '../test/system/support/homeserver.ts';
import { openHouse } from '../test/system/support/house.ts';
import { NioPractitioner } from '../test/system/support/nio.ts';
import { atMost, type Figure, percentile } from './figures.ts';
import { numberOption, progress, report } from './run.ts';

const BLOCK = 50;
const WARM_UP = 30;
/** Between an answer and the next thing typed, ms: nobody types while the server still hands out the reaction to the last one. */
const PAUSE = 50;
const P50_GOAL = 1.3;
const P99_GOAL = 2;

/** Settings of the echo bot's room: those of a conference that the server has work with. */
const LIKE_A_CONFERENCE = {
  initial_state: [encryption(), state('m.room.history_visibility', { history_visibility: 'joined' })],
  room_version: '11',
};

/**
 * From typing to the decrypted answer, as the same client sees it in its own process: a command that commits a log entry,
 * answered by our bot, and a text answered by a matrix-nio echo bot. Blocks of both alternate, so that noise hits both.
 * Each room has two members, the person who types and the bot.
 */
export async function measureEcho(rounds = numberOption('rounds', 2000)): Promise<Figure[]> {
  const server = await openHomeserver();
  const house = await openHouse({ server, members: [{ id: 'anna', agency: 'crisis_service', roles: ['coordinator', 'admin'] }] });
  const nio = await NioPractitioner.start(server, await newAccount(server, 'Echo'));
  try {
    const anna = house.person('anna');
    const { conference } = await house.openCase();
    const echoRoom = await anna.createRoom({ invite: [nio.userId], extra: LIKE_A_CONFERENCE });
    await anna.waitForMember(echoRoom, nio.userId);
    await nio.waitForMembers(echoRoom, [anna.userId]);
    await nio.setEcho(true);

    let typed = 0;
    // Each commits: an action is proposed and dropped again, so that the case stays small.
    const commands = (count: number) => Array.from({ length: count }, () => command(typed++));
    const texts = (count: number) =>
      Array.from({ length: count }, (_, index) => `action ${index} add crisis_service "in 2 weeks" Book room`);
    const ours: number[] = [];
    const theirs: number[] = [];
    const block = async (count: number) => {
      ours.push(...(await anna.roundTrips(conference, house.botUser, commands(count), { pauseMs: PAUSE })));
      theirs.push(...(await anna.roundTrips(echoRoom, nio.userId, texts(count), { pauseMs: PAUSE })));
    };
    await block(WARM_UP);
    ours.length = theirs.length = 0;
    while (ours.length < rounds) {
      await block(Math.min(BLOCK, rounds - ours.length));
      if (ours.length % 500 === 0) progress(`echo: ${ours.length} of ${rounds} round trips each`);
    }
    return [compare('p50', 0.5, P50_GOAL), compare('p99', 0.99, P99_GOAL)];

    function compare(name: string, share: number, goal: number): Figure {
      const [a, b] = [percentile(ours, share), percentile(theirs, share)];
      const value = `${a.toFixed(0)} ms, matrix-nio echo bot ${b.toFixed(0)} ms (${ours.length} each)`;
      return { name: `echo ${name}`, value, ratio: a / b, goal: atMost(goal, a / b) };
    }
  } finally {
    await nio.stop();
    await house.close();
    await server.destroy();
  }
}

/** Even: an action that is agreed at once, because its owner proposes it. Odd: the same action dropped. Ids count from 1. */
function command(index: number): string {
  const id = Math.floor(index / 2) + 1;
  return index % 2 === 0 ? `/action add crisis_service "in 2 weeks" Book room ${id}` : `/action drop ${id}`;
}

function encryption() {
  return state('m.room.encryption', { algorithm: 'm.megolm.v1.aes-sha2' });
}

function state(type: string, content: object) {
  return { type, state_key: '', content };
}

if (import.meta.main) await report([measureEcho]);
