import { openHomeserver } from '../scripts/homeserver.mjs';
import { openHouse } from '../test/system/support/house.ts';
import { atMost, type Figure } from './figures.ts';
import { numberOption, progress, report } from './run.ts';

/** 300 for the bot itself, and the 150 that screening in eight languages may take. */
const GOAL_MB = 450;
/** Space, conference and a desk for each of the three agencies, and the coordinators' room. */
const ROOMS_PER_CASE = 5;

/**
 * Resident memory of the bot with so many open cases of three agencies whose people are all in their rooms:
 * the one that opened them, and after a restart, when the first sync has brought all rooms at once.
 */
export async function measureMemory(cases = numberOption('cases', 50)): Promise<Figure[]> {
  const server = await openHomeserver();
  const house = await openHouse({ server });
  try {
    const { bot } = house;
    for (let opened = 1; opened <= cases; opened++) {
      await house.openCase('crisis_service school social_services');
      if (opened % 10 === 0) progress(`memory: ${opened} of ${cases} cases, ${megabytes(bot.residentMemory())} MB`);
    }
    const opening = megabytes(await settled(() => bot.residentMemory()));
    await bot.restart();
    const restarted = megabytes(await settled(() => bot.residentMemory()));
    const rooms = cases * ROOMS_PER_CASE + 1;
    return [
      { name: 'memory', value: `${opening} MB with ${cases} cases in ${rooms} rooms`, goal: atMost(GOAL_MB, opening, ' MB') },
      {
        name: 'memory, restarted',
        value: `${restarted} MB with ${cases} cases in ${rooms} rooms`,
        goal: atMost(GOAL_MB, restarted, ' MB'),
      },
    ];
  } finally {
    await house.close();
    await server.destroy();
  }
}

/** The highest of a few looks, a second apart: the collector may be between two runs. */
async function settled(look: () => number): Promise<number> {
  let highest = look();
  for (let count = 0; count < 5; count++) {
    await new Promise((resolve) => setTimeout(resolve, 1000));
    highest = Math.max(highest, look());
  }
  return highest;
}

const megabytes = (bytes: number): number => Math.round(bytes / 1024 / 1024);

if (import.meta.main) await report([measureMemory]);
