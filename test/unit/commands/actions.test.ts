import { describe, expect, test } from '@jest/globals';
import { overdue } from '../../../commands/reminders.ts';
import { profile, roster, seen, World, ZONE } from './support.ts';

const react = (key: string) => ({ kind: 'reaction' as const, target: '$x', key });

function proposed(): World {
  const world = World.withCase();
  world.types('crisis_service', 'conference', 'action add school friday Arrange the meeting');
  return world;
}

describe('an action', () => {
  test('is proposed in the conference, with the ticks to tap and a reminder at its date', () => {
    const { outcome, said } = World.withCase().types(
      'crisis_service',
      'conference',
      'action add Jonas Brandt "in 2 weeks" Arrange the meeting',
    );
    expect(outcome.events).toEqual([
      { type: 'action.proposed', id: 1, title: 'Arrange the meeting', owner: 'school', due: '2026-03-24T22:59:59.000Z' },
    ]);
    expect(outcome.replies[0]).toMatchObject({ to: 'here', subject: 'action:1', choices: ['✅', '⛔'], confirms: true });
    expect(outcome.deeds).toEqual([{ react: '✅' }]);
    expect(outcome.reminders).toEqual([{ subject: 'action:1', at: '2026-03-24T22:59:59.000Z' }]);
    expect(said).toContain('School: please agree with ✅');
  });

  test('typed at a desk stands in the conference', () => {
    const world = World.withCase();
    const result = world.types('school', 'desk', 'action add school morgen 14:00 Call');
    expect(result.to('conference')).toContain('School took it on, so it is agreed.');
    expect(result.to('here')).toBe('Done. It stands in the conference.');
    expect(world.state?.actions[0]).toMatchObject({ status: 'open', due: '2026-03-11T13:00:00.000Z' });
  });

  test('with personal data in its title is not carried from a desk to the conference', () => {
    const { outcome, said } = World.withCase().types('crisis_service', 'desk', 'action add school friday Ask about his medication');
    expect(outcome.events).toEqual([]);
    expect(said).toContain('I did not post that in the conference');
    expect(said).not.toContain('medication');
  });

  test.each(['action add school friday Ask about his medication', 'action object 1 because of his medication'])(
    'typed in the conference, personal data are neither logged nor said again, and the guard notes the message: %s',
    (line) => {
      const world = proposed();
      const { outcome, to } = world.types('crisis_service', 'conference', line);
      expect(outcome.events.map(({ type }) => type)).toEqual(['disclosure.registered', 'guard.noted']);
      expect(JSON.stringify(outcome)).not.toContain('medication');
      expect(to('here')).toMatch(/^I did not run that command. Please type it again in neutral words/);
      expect(to('crisis_service')).toContain('may not have: mental health');
      expect(world.state?.actions).toHaveLength(1);
      expect(world.state?.actions[0]?.status).toBe('proposed');
    },
  );

  test.each([
    'action done 1 he takes his medication again',
    'action drop 1 he takes his medication again',
    'case close he takes his medication again',
    'case remove city_hall he takes his medication again',
    'consent withdraw C1 he takes his medication again',
  ])('personal data in a reason do not get into the log: %s', (line) => {
    const world = proposed();
    world.types('crisis_service', 'desk', 'consent record health to school');
    world.types('school', 'conference', 'action agree 1');
    const before = world.state;
    const { outcome, said } = world.types('crisis_service', 'desk', line);
    expect(outcome).toMatchObject({ events: [], deeds: [{ react: '⛔' }] });
    expect(said).toContain('I did nothing yet');
    expect(world.state).toBe(before);
    const there = world.types('crisis_service', 'conference', line);
    expect(there.outcome.events.map(({ type }) => type)).toEqual(['disclosure.registered', 'guard.noted']);
    expect(there.to('here')).toContain('in neutral words');
    const neutral = line.replace('he takes his medication again', 'not needed any more');
    expect(world.types('crisis_service', 'desk', neutral).outcome.events).toHaveLength(1);
  });

  test.each(['✅', '✔️', '👍🏽'])('is agreed by its owner with %s', (key) => {
    const world = proposed();
    const { outcome, said } = world.does('school', 'conference', react(key), 'action:1');
    expect(outcome.events).toEqual([{ type: 'action.agreed', id: 1, agency: 'school' }]);
    expect(outcome.deeds).toEqual([]);
    expect(said).toContain('Action 1 is agreed');
    expect(world.does('school', 'conference', react(key), 'action:1').outcome).toMatchObject({ events: [], replies: [] });
  });

  test('still waits for its owner when another agency ticks it', () => {
    expect(proposed().types('city_hall', 'conference', 'action agree 1').said).toContain('It still waits for others.');
  });

  test('is objected to by tapping, with the reason given at the desk', () => {
    const world = proposed();
    const asked = world.does('school', 'conference', react('👎'), 'action:1');
    expect(asked.reply()).toMatchObject({ to: { desk: 'school' }, subject: 'objection:1:school' });
    expect(asked.outcome.events).toEqual([]);
    const reply = { kind: 'reply' as const, target: '$q', text: 'No staff that week' };
    const foreign = world.does('city_hall', 'desk', reply, 'objection:1:school');
    expect(foreign.outcome.events).toEqual([]);
    const held = world.does('school', 'desk', { ...reply, text: 'because of his medication' }, 'objection:1:school');
    expect(held.outcome).toMatchObject({ events: [], replies: [{ subject: 'objection:1:school' }] });
    const given = world.does('school', 'desk', reply, 'objection:1:school');
    expect(given.to('conference')).toBe('School objects to action 1: No staff that week');
    expect(world.state?.actions[0]?.status).toBe('objected');
  });

  test('is given to another agency, done or dropped', () => {
    const world = proposed();
    expect(world.types('crisis_service', 'conference', 'action assign 1 job centre 20.3.').outcome.reminders).toEqual([
      { subject: 'action:1', at: '2026-03-20T22:59:59.000Z' },
    ]);
    world.types('job_centre', 'conference', 'action agree #1');
    const done = world.types('job_centre', 'conference', 'action done 1');
    expect(done.said).toContain('Action 1 is done: Arrange the meeting. Thank you, Job centre.');
    expect(done.outcome.reminders).toEqual([{ subject: 'action:1', at: null }]);
    world.types('school', 'conference', 'action add school friday Second');
    expect(world.types('school', 'conference', 'action drop 2 not needed').outcome.events).toEqual([
      { type: 'action.dropped', id: 2, reason: 'not needed' },
    ]);
  });

  test('is listed as a table that says what is overdue and who objects', () => {
    const world = proposed();
    world.types('city_hall', 'conference', 'action object 1 Not us');
    world.types('school', 'conference', 'action add school in 20 seconds Call');
    world.now = new Date(world.now.getTime() + 60_000);
    const { said, outcome } = world.types('school', 'conference', 'actions');
    expect(said).toMatch(/#2 \| Call \| School \| .* \| overdue \| School/);
    expect(said).toMatch(/#1 \| Arrange the meeting \| School \| .* \| objection: City hall \|/);
    expect(outcome.replies[0]?.message[0]).toHaveProperty('table');
  });

  test('is among what an agency has to do', () => {
    const world = proposed();
    expect(world.types('school', 'direct', 'mine').said).toMatch(/K7QF-4XPD \| #1 \| Arrange the meeting .* proposed/);
    expect(world.types('city_hall', 'direct', 'mine').said).toBe('There is nothing to do for City hall.');
  });
});

describe('the reminder', () => {
  const due = (world: World, subject: string) => {
    if (!world.state) throw new Error('no case');
    return overdue({ state: world.state, subject, now: world.now, timeZone: ZONE, roster, profile, language: 'en' });
  };

  test('goes to the owner once its agreed date is past', () => {
    const world = World.withCase();
    world.types('school', 'conference', 'action add school in 20 seconds Call');
    expect(due(world, 'action:1').events).toEqual([]);
    world.now = new Date(world.now.getTime() + 21_000);
    const result = due(world, 'action:1');
    expect(result.events).toEqual([{ type: 'action.reminded', id: 1 }]);
    expect(seen(result).to('school')).toContain('Action 1 of case K7QF-4XPD is overdue: Call.');
  });

  test('is silent for what is not agreed, done, unknown or in a closed case', () => {
    const world = World.withCase();
    world.types('crisis_service', 'conference', 'action add school in 20 seconds Call');
    world.now = new Date(world.now.getTime() + 21_000);
    expect(due(world, 'action:1').replies).toEqual([]);
    expect(due(world, 'action:9').replies).toEqual([]);
    expect(due(world, 'other:1').replies).toEqual([]);
    world.types('school', 'conference', 'action agree 1');
    expect(due(world, 'action:1').replies).toHaveLength(1);
    world.types('crisis_service', 'conference', 'case close');
    expect(due(world, 'action:1').replies).toEqual([]);
  });

  test('tells the coordinator what a consent that ran out leaves without basis', () => {
    const world = World.withCase();
    world.types('crisis_service', 'desk', 'consent record health to school social_services city_hall job_centre until tomorrow');
    world.says('crisis_service', 'conference', 'something about health');
    expect(due(world, 'consent:C1').replies).toEqual([]);
    world.now = new Date('2026-03-12T12:00:00.000Z');
    const said = seen(due(world, 'consent:C1')).to('crisis_service');
    expect(said).toContain('Consent C1 of case K7QF-4XPD has run out.');
    expect(said).toContain('Crisis service told School about health');
  });
});
