import { openHomeserver } from '../scripts/homeserver.mjs';
import { newAccount } from '../test/system/support/homeserver.ts';
import { type House, openHouse } from '../test/system/support/house.ts';
import type { Recorded, RecordingProxy } from '../test/system/support/proxy.ts';
import { type BareCalls, logIn, type Order, replay } from './bare-calls.ts';
import { atMost, type Figure, median } from './figures.ts';
import { numberOption, progress, report } from './run.ts';

const GOAL = 1.5;
const AGENCIES = ['crisis_service', 'school', 'social_services', 'city_hall', 'job_centre'];
/** Space, conference, a desk for each agency; all but the space are hung into it. */
const ROOMS = AGENCIES.length + 2;
const CHILDREN = ROOMS - 1;
/** No request of the bot for so long (ms): it is done with everything that follows from a case. */
const QUIET = 1_500;

/**
 * From `/case open` for five agencies to the server's last answer about its rooms (each is made with its invitations, and hung
 * into the space), against the same calls made one after the other or side by side by a client that does nothing else.
 * Everything goes through the same proxy on the same server in the same run, in turn. Invitations are not accepted meanwhile.
 */
export async function measureOpen(runs = numberOption('runs', 15)): Promise<Figure[]> {
  const server = await openHomeserver();
  const [opener, ...others] = AGENCIES;
  const house = await openHouse({
    server,
    proxy: true,
    members: [
      { id: 'anna', agency: opener!, roles: ['coordinator', 'admin'] },
      ...others.map((agency) => ({ id: agency.replace('_', '-'), agency, client: { autoJoin: false } })),
    ],
  });
  try {
    const proxy = house.proxy!;
    const admin = await house.adminRoom();
    await house.person('anna').setAutoJoin(false);
    const bare = await logIn(proxy.url, await newAccount(server, 'Bare'));
    const took: Record<Order | 'bot', number[]> = { bot: [], 'side by side': [], 'in a row': [] };
    for (let run = 0; run <= runs; run++) {
      const { ms, calls } = await openByBot(house, proxy, admin);
      const measured = {
        bot: ms,
        'side by side': await replay(bare, calls, 'side by side'),
        'in a row': await replay(bare, calls, 'in a row'),
      };
      // The first one warms up the server.
      if (run > 0) for (const [who, value] of Object.entries(measured)) took[who as Order].push(value);
      if (run > 0 && run % 5 === 0) progress(`open: ${run} of ${runs} cases`);
    }
    const ours = median(took.bot);
    const best = Math.min(median(took['side by side']), median(took['in a row']));
    const value = `${ours.toFixed(0)} ms, bare calls ${best.toFixed(0)} ms (median of ${runs})`;
    return [{ name: 'open a case of five', value, ratio: ours / best, goal: atMost(GOAL, ours / best) }];
  } finally {
    await house.close();
    await server.destroy();
  }
}

/** Opens a case by command; resolves, when the bot is quiet again, with the time that its rooms took and the calls that made them. */
async function openByBot(house: House, proxy: RecordingProxy, admin: string): Promise<{ ms: number; calls: BareCalls }> {
  await untilQuiet(proxy);
  const before = proxy.recorded.length;
  const answered = (wanted: (request: Recorded) => boolean) =>
    proxy.recorded.slice(before).filter((each) => wanted(each) && each.status === 200);
  const start = performance.now();
  const said = house.person('anna').say(admin, `/case open ${AGENCIES.join(' ')}`);
  while (answered(isCreation).length < ROOMS || answered(isChild).length < CHILDREN) {
    if (performance.now() - start > 60_000) throw new Error(`the rooms of a case were not made:\n${house.bot.output.slice(-3000)}`);
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  const ms = performance.now() - start;
  await said;
  await untilQuiet(proxy);
  return { ms, calls: { creator: house.botUser, creations: answered(isCreation), children: answered(isChild) } };
}

const isCreation = ({ method, path }: Recorded): boolean => method === 'POST' && path.includes('/createRoom');
const isChild = ({ method, path }: Recorded): boolean => method === 'PUT' && path.includes('/state/m.space.child/');

async function untilQuiet(proxy: RecordingProxy): Promise<void> {
  const busy = () => proxy.recorded.some(({ path, at }) => !path.includes('/sync') && Date.now() - at < QUIET);
  while (busy()) await new Promise((resolve) => setTimeout(resolve, 100));
}

if (import.meta.main) await report([measureOpen]);
