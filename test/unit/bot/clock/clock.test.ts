import { describe, expect, test } from '@jest/globals';
import { openClock } from '../../../../bot/clock/clock.ts';
import type { DeadlineRow } from '../../../../storage/store.ts';
import { silent } from '../outbox/fakes.ts';

function setUp(deadlines: DeadlineRow[], handle: (deadline: DeadlineRow) => void = () => undefined) {
  const fired: string[] = [];
  const store = {
    dueDeadlines: async (now: number) => deadlines.filter((each) => each.at <= now).sort((a, b) => a.at - b.at),
    nextDeadline: async () => (deadlines.length ? Math.min(...deadlines.map((each) => each.at)) : null),
  };
  const clock = openClock({
    store,
    now: Date.now,
    log: silent,
    onDue: async (deadline) => {
      handle(deadline);
      fired.push(deadline.subject);
      deadlines.splice(deadlines.indexOf(deadline), 1);
    },
  });
  return { clock, fired };
}

const deadline = (subject: string, at: number): DeadlineRow => ({ subject, caseRef: 'K7QF-4XPD', at });
const until = async (met: () => boolean) => {
  while (!met()) await new Promise((resolve) => setTimeout(resolve, 5));
};

describe('the clock', () => {
  test('fires what was missed while the bot was down, oldest first', async () => {
    const { clock, fired } = setUp([deadline('action:2', 2_000), deadline('action:1', 1_000)]);
    clock.start();
    await until(() => fired.length === 2);
    await clock.stop();
    expect(fired).toEqual(['action:1', 'action:2']);
  });

  test('fires a deadline when its time comes, also one that was set meanwhile', async () => {
    const deadlines = [deadline('later', Date.now() + 3_600_000)];
    const { clock, fired } = setUp(deadlines);
    clock.start();
    const at = Date.now() + 50;
    deadlines.push(deadline('soon', at));
    clock.wake();
    await until(() => fired.length === 1);
    expect(Date.now()).toBeGreaterThanOrEqual(at);
    await clock.stop();
    expect(fired).toEqual(['soon']);
  });

  test('tries again what failed, without holding up the others', async () => {
    let failures = 1;
    const { clock, fired } = setUp([deadline('bad', 1_000), deadline('good', 2_000)], (each) => {
      if (each.subject === 'bad' && failures-- > 0) throw new Error('database locked');
    });
    clock.start();
    await until(() => fired.length === 2);
    await clock.stop();
    expect(fired).toEqual(['good', 'bad']);
  });

  test('is silent once stopped', async () => {
    const { clock, fired } = setUp([deadline('soon', Date.now() + 20)]);
    clock.start();
    await clock.stop();
    clock.wake();
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(fired).toEqual([]);
  });
});
