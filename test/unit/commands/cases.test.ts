import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import type { Command } from '../../../commands/command.ts';
import { readArguments, usage } from '../../../commands/parse.ts';
import { personOf, REF, World } from './support.ts';

describe('a case', () => {
  test('is opened with the core agencies that have people here', () => {
    const { outcome, said } = new World().types('crisis_service', 'direct', 'case open');
    expect(outcome).toMatchObject({
      caseRef: REF,
      events: [{ type: 'case.opened', agencies: ['crisis_service', 'school', 'social_services', 'city_hall', 'job_centre'] }],
      replies: [{ to: 'here', confirms: true }],
      deeds: [{ react: '✅' }],
    });
    expect(said).toContain(`Case ${REF} is open.`);
  });

  test.each([
    'case open school, social services and Piet Winter',
    'case open SCHOOL social_services "City hall"',
    'case open --purpose threat_management school social city',
    'case open school social city --purpose threat_management',
    'case open @jonas:example.org @leyla:example.org @piet:example.org',
  ])('is opened with those named: %s', (line) => {
    const { outcome } = new World().types('crisis_service', 'admin', line);
    expect(outcome.events[0]).toMatchObject({ agencies: ['crisis_service', 'school', 'social_services', 'city_hall'] });
  });

  test('is listed and shown to coordinators', () => {
    const world = World.withCase();
    expect(world.types('crisis_service', 'admin', 'cases').said).toContain(`${REF} | open`);
    expect(world.types('crisis_service', 'direct', `case show ${REF.toLowerCase()}`).said).toContain(
      'Coordinator: Mira Falk, Crisis service',
    );
    expect(world.types('school', 'conference', 'case show').said).toContain('Purpose: Threat management');
    expect(new World().types('crisis_service', 'admin', 'case list').said).toContain('There is no case yet.');
  });

  test('is neither listed nor shown to coordinators whose agency takes no part in it', () => {
    const world = World.withCase();
    world.types('crisis_service', 'desk', 'case remove city_hall');
    const speaker = { ...personOf('city_hall'), roles: ['coordinator' as const] };
    expect(world.types('city_hall', 'direct', 'case list', { speaker }).said).toContain('There is no case yet.');
    const shown = world.types('city_hall', 'direct', `case show ${REF}`, { speaker });
    expect(shown.said).toContain('that you can see from here');
    expect(shown.outcome.deeds).toEqual([{ react: '⛔' }]);
    const part = { ...personOf('school'), roles: ['coordinator' as const] };
    expect(world.types('school', 'admin', 'case list', { speaker: part }).said).toContain(REF);
  });

  test('loses and gains agencies; what they still own is named', () => {
    const world = World.withCase();
    world.types('school', 'conference', 'action add city_hall friday Open the hall');
    expect(world.types('crisis_service', 'desk', 'case remove city hall').said).toContain('City hall still owns an action (#1).');
    expect(world.state?.agencies).not.toContain('city_hall');
    expect(world.types('crisis_service', 'desk', 'case add Piet Winter').said).toContain('City hall joins this case.');
    expect(world.state?.agencies).toContain('city_hall');
  });

  test('is closed where everybody reads it; what is left open is named and no longer reminded', () => {
    const world = World.withCase();
    world.types('school', 'conference', 'action add school friday Call');
    const { outcome, to } = world.types('crisis_service', 'desk', 'case close all is well');
    expect(outcome.events).toEqual([{ type: 'case.closed', reason: 'all is well' }]);
    expect(outcome.reminders).toEqual([{ subject: 'action:1', at: null }]);
    expect(to('conference')).toContain('One action is neither done nor dropped: #1.');
    expect(to('conference')).not.toContain('is closed');
    expect(to('here')).toContain('is closed');
  });
});

describe('consent', () => {
  test.each([
    'consent record health mental_health to school social_services release crisis_service by guardian until friday method written',
    'consent record health, mental health to school and social services --method written --until friday --by guardian --release crisis_service',
    'consent record Gesundheit und psychische Gesundheit an Jonas Brandt, Leyla Aydin entbindet crisis bis Freitag durch Eltern form schriftlich',
  ])('%s', (line) => {
    const world = World.withCase();
    const { outcome } = world.types('crisis_service', 'desk', line);
    expect(world.state?.consents[0]).toMatchObject({
      id: 'C1',
      givenBy: 'guardian',
      method: 'written',
      grants: [{ decision: 'permit', categories: ['health', 'mental_health'], to: { agencies: ['school', 'social_services'] } }],
      releasesSecrecyOf: ['crisis_service'],
      validUntil: '2026-03-13T22:59:59.000Z',
    });
    expect(outcome.reminders).toEqual([{ subject: 'consent:C1', at: '2026-03-13T22:59:59.000Z' }]);
    expect(outcome.replies[0]).toMatchObject({ confirms: true });
  });

  test('is shown to everybody in the case, with bases in law', () => {
    const world = World.withCase();
    expect(world.types('school', 'conference', 'consents').said).toBe('No consent is recorded in this case.');
    world.types('crisis_service', 'desk', 'consent record health to school');
    world.types('crisis_service', 'desk', 'consent record family to school replaces c1');
    const { said } = world.types('school', 'conference', 'consent show');
    expect(said).toMatch(/C2 \| family.* \| School \| .* \| counts/);
    expect(said).toMatch(/C1 \| health \| School \| .* \| replaced/);
  });

  test('recorded and withdrawn at a desk, it is announced to all: who may have what, and whose secrecy is lifted', () => {
    const world = World.withCase();
    const given = world.types('crisis_service', 'desk', 'consent record health to school release social_services by guardian');
    expect(given.to('here')).toContain('Given by a guardian');
    expect(given.to('conference')).toMatch(/^Consent C1: School may have health, until [\s\S]*secrecy towards them: Social services\.$/);
    const withdrawn = world.types('crisis_service', 'desk', 'consent withdraw C1 she told us on the phone');
    expect(withdrawn.to('conference')).toBe('Consent C1 is withdrawn. From now on nothing may be shared under it.');
    expect(withdrawn.to('here')).toContain('Nothing was shared that stood on it alone.');
    expect(world.types('crisis_service', 'conference', 'consent record health to school').to('conference')).toBe('');
  });

  test('that was doubly given, or replaced, lists what lost its basis when the last cover goes', () => {
    const world = World.withCase();
    const all = 'health to school social_services city_hall job_centre release crisis_service';
    world.types('crisis_service', 'desk', `consent record ${all}`);
    world.types('crisis_service', 'desk', `consent record ${all}`);
    world.says('crisis_service', 'conference', 'something about health');
    expect(world.types('crisis_service', 'desk', 'consent withdraw C1').said).toContain('Nothing was shared that stood on it alone.');
    const replaced = world.types('crisis_service', 'desk', 'consent record health to school release crisis_service replaces C2');
    expect(replaced.to('here')).toContain('It takes the place of consent C2.');
    expect(replaced.to('here')).toContain('Crisis service told City hall about health');
    expect(replaced.to('here')).not.toContain('told School');
    expect(replaced.to('conference')).not.toContain('told');
    expect(world.types('crisis_service', 'desk', 'consent withdraw C3').said).toContain('Crisis service told School about health');
  });

  test('is not recorded or withdrawn by a coordinator of another agency', () => {
    const world = World.withCase();
    world.types('crisis_service', 'desk', 'consent record health to school');
    const speaker = { ...personOf('school'), roles: ['coordinator' as const] };
    for (const line of ['consent record finance to school', 'consent withdraw C1']) {
      const { outcome, said } = world.types('school', 'desk', line, { speaker });
      expect(outcome.events).toEqual([]);
      expect(said).toContain('Only the coordinator of this case can do that.');
    }
  });

  test('a date in the past is refused', () => {
    expect(World.withCase().types('crisis_service', 'desk', 'consent record health to school until yesterday').said).toContain(
      'already past',
    );
  });
});

describe('help', () => {
  test('shows what this person can type here', () => {
    const world = World.withCase();
    const practitioner = world.types('school', 'conference', 'help').said;
    expect(practitioner).toContain('/action add OWNER DUE TITLE');
    expect(practitioner).not.toContain('/case close');
    expect(practitioner).toContain('In other rooms there is also: /check.');
    expect(world.types('crisis_service', 'direct', '').said).toContain('/case open [AGENCIES] [--purpose PURPOSE]');
  });
  test.each(['help action add', 'help /action add', 'hilfe action ad'])('%s explains one', (line) => {
    expect(World.withCase().types('school', 'conference', line).said).toContain('First the agency');
  });
  test('names a group, and says what it does not know', () => {
    const world = World.withCase();
    expect(world.types('school', 'conference', 'help consent').said).toContain('/consent withdraw');
    expect(world.types('school', 'conference', 'help frobnicate').said).toContain('I do not know frobnicate.');
  });
});

describe('status and log', () => {
  test('status', () => {
    const world = World.withCase();
    expect(world.types('school', 'direct', 'status').said).toContain(
      'You are Jonas Brandt for School. Your agency takes part in one open case.',
    );
    expect(world.types('school', 'desk', 'status').said).toContain(`Case ${REF}: open`);
  });
  test('what people write in a direct chat besides commands gets a hint', () => {
    expect(new World().says('school', 'direct', 'hello?').said).toBe('I only understand commands here. What there is: !help.');
  });
  test('log verify', () => {
    const world = World.withCase();
    const head = { seq: 3, hash: 'ab'.repeat(32) };
    expect(world.types('school', 'conference', 'log verify', { logCheck: { ok: true, entries: 3, head } }).said).toContain('3 entries');
    const broken = world.types('school', 'conference', 'log verify', { logCheck: { ok: false, at: 2, what: 'hash' } });
    expect(broken.said).toContain('entry 2 was changed or is missing');
    expect(broken.outcome.deeds).toEqual([{ react: '⚠️' }]);
    expect(world.types('school', 'conference', 'log verify').said).toContain('could not be read just now');
  });
});

describe('arguments', () => {
  const command: Command = {
    name: 'try this',
    summary: 'command.status',
    parameters: [
      { name: 'note', schema: z.string() },
      { name: 'purpose', schema: z.string(), flag: true },
      { name: 'title', schema: z.string(), rest: true, optional: true },
    ],
    who: 'practitioner',
    where: ['direct'],
    examples: [],
    run: () => ({ events: [], replies: [], deeds: [], reminders: [] }),
  };
  const context = new World().context('school', 'direct');

  test.each([
    ['a', { note: 'a' }],
    ['"a b" c "d" e', { note: 'a b', title: 'c "d" e' }],
    ['--purpose x a b', { note: 'a', purpose: 'x', title: 'b' }],
    ['a --purpose "x y" b c', { note: 'a', purpose: 'x y', title: 'b c' }],
    ["a don't stop", { note: 'a', title: "don't stop" }],
  ])('%s', (line, args) => expect(readArguments(command, line, context)).toEqual({ args }));

  test.each([
    ['', 'error.missing'],
    ['a --purpose', 'error.missing'],
    ['a --porpoise x', 'error.unknown_flag'],
    ["'a", 'error.unclosed_quote'],
  ])('%j is refused', (line, say) => expect(readArguments(command, line, context)).toMatchObject({ problem: { say } }));

  test('usage', () => expect(usage(command)).toBe('/try this NOTE [--purpose PURPOSE] [TITLE]'));
});
