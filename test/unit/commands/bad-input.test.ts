import { describe, expect, test } from '@jest/globals';
import type { AgencyId, RoomKind } from '../../../cases/model.ts';
import { handle } from '../../../commands/handle.ts';
import { handleUnknownPerson } from '../../../commands/unknown-person.ts';
import { seen, World } from './support.ts';

/** What is refused changes nothing: no event, no reminder, one ⛔. */
function refusal(world: World, agency: AgencyId, room: RoomKind, line: string): string {
  const before = world.state;
  const { outcome, said } = world.types(agency, room, line);
  expect(outcome.events).toEqual([]);
  expect(outcome.reminders).toEqual([]);
  expect(outcome.deeds).toEqual([{ react: '⛔' }]);
  expect(world.state).toBe(before);
  return said;
}

describe('what cannot be run gets one helpful sentence', () => {
  test.each<[string, AgencyId, RoomKind, string, string]>([
    ['unknown command', 'school', 'conference', 'frobnicate', 'I do not know the command frobnicate. Everything I can do: !help.'],
    ['typo', 'school', 'conference', 'action lsit', 'I do not know action lsit. Did you mean /action list?'],
    ['half a command', 'school', 'conference', 'action', '/action needs one more word'],
    ['too long', 'school', 'conference', `check ${'x'.repeat(64_000)}`, 'That command is too long: 8,000 characters'],
    ['wrong role', 'school', 'desk', 'consent record health to school', '/consent record is for coordinators.'],
    ['wrong role, office', 'school', 'direct', 'case open', '/case open is for coordinators.'],
    ['wrong room', 'crisis_service', 'conference', 'case open', '/case open does not work in this room. It works in: the coordinators'],
    ['wrong room, desk only', 'school', 'conference', 'check hello', '/check does not work in this room.'],
    ['a room of others', 'crisis_service', 'other', 'case list', '/case list does not work in this room.'],
    ['direct chat', 'school', 'direct', 'action list', '/action list does not work in this room.'],
    ['missing argument', 'school', 'conference', 'action add', 'Something is missing: the agency that does it.'],
    ['missing title', 'school', 'conference', 'action add school friday', 'Something is missing: what is to be done.'],
    ['usage', 'school', 'conference', 'action agree', 'It is typed like this: /action agree ID, for example /action agree 1.'],
    ['surplus argument', 'school', 'conference', 'action agree 1 please', 'I do not know what to do with please at the end.'],
    ['surplus for none', 'school', 'conference', 'mine now', 'I do not know what to do with now at the end.'],
    ['unknown option', 'crisis_service', 'desk', 'case add --urgent police', 'There is no option --urgent here.'],
    ['unclosed quote', 'crisis_service', 'desk', 'case add "city hall', 'A quotation begins with " and does not end.'],
    ['unclosed German quote', 'crisis_service', 'desk', 'consent record health to „school', 'A quotation begins with „ and does not end.'],
    ['no number', 'school', 'conference', 'action agree first', 'An action is named by its number'],
    ['unknown action', 'school', 'conference', 'action agree 7', 'There is no action in this case yet.'],
    ['unknown agency', 'crisis_service', 'desk', 'case add zoo', 'I do not know an agency or person called "zoo" here.'],
    ['near agency', 'crisis_service', 'desk', 'case add shcool', 'Did you mean school?'],
    ['agency that is in', 'crisis_service', 'desk', 'case add school', 'School is already part of this case.'],
    ['several agencies', 'crisis_service', 'desk', 'case add sc', 'I do not know an agency'],
    ['coordinator removed', 'crisis_service', 'desk', 'case remove crisis_service', 'Crisis service coordinates this case'],
    ['date in the past', 'school', 'conference', 'action add school yesterday Meet', 'is already past.'],
    [
      'date nobody understands',
      'school',
      'conference',
      'action add school whenever Meet',
      'I do not understand the date that begins with "whenever".',
    ],
    [
      'unknown category',
      'crisis_service',
      'desk',
      'consent record shoe_size to school',
      'I do not know a kind of data called "shoe_size".',
    ],
    ['near category', 'crisis_service', 'desk', 'consent record helth to school', 'Did you mean health?'],
    ['no category', 'crisis_service', 'desk', 'consent record to school', 'Please name at least one kind of data'],
    ['no recipient', 'crisis_service', 'desk', 'consent record health', 'Please say which agencies may have the data.'],
    ['unknown giver', 'crisis_service', 'desk', 'consent record health to school by zebra', 'I do not know who "zebra" is.'],
    [
      'unknown method',
      'crisis_service',
      'desk',
      'consent record health to school method telepathy',
      'I do not know the method "telepathy".',
    ],
    ['consent too long', 'crisis_service', 'desk', 'consent record health to school until 1.12.2026', 'Consent lasts until'],
    ['unknown consent', 'crisis_service', 'desk', 'consent withdraw C9', 'There is no consent C9 in this case.'],
    ['unknown case', 'crisis_service', 'admin', 'case show XXXX-YYYY', 'There is no case XXXX-YYYY'],
    ['which case', 'crisis_service', 'admin', 'case show', 'Which case?'],
    ['foreign case', 'school', 'direct', 'case show K7QF-4XPD', 'There is no case K7QF-4XPD that you can see'],
    ['agency outside', 'crisis_service', 'admin', 'case open zoo', 'I do not know an agency'],
    ['unknown purpose', 'crisis_service', 'admin', 'case open school --purpose gossip', 'This network has no purpose called gossip.'],
  ])('%s', (_, agency, room, line, sentence) => {
    expect(refusal(World.withCase(), agency, room, line)).toContain(sentence);
  });

  test('in a closed case', () => {
    const world = World.withCase();
    world.types('crisis_service', 'desk', 'case close');
    expect(refusal(world, 'school', 'conference', 'action add school friday Meet')).toContain('is closed');
  });

  test('in a room without a case', () => {
    expect(refusal(new World(), 'school', 'desk', 'action list')).toContain('this room belongs to none');
  });

  test('HTML in what was typed is text', () => {
    const world = World.withCase();
    const { outcome } = world.types('school', 'conference', 'action add school friday <b onclick="x">Meet</b>');
    expect(outcome.events[0]).toMatchObject({ title: '<b onclick="x">Meet</b>' });
  });

  test('an edited command', () => {
    const world = World.withCase();
    const { outcome, said } = world.says('crisis_service', 'desk', '/case close', '$before');
    expect(said).toBe('An edited command is not run again. Please type it anew.');
    expect(outcome.events).toEqual([]);
  });

  test('a room of coordinators counts as an office', () => {
    const room = { id: '!r:example.org', kind: 'other' as const, coordinatorsOnly: true };
    expect(World.withCase().types('crisis_service', 'other', 'case list', { room }).said).toContain('K7QF-4XPD');
  });
});

describe('somebody who is not on the roster', () => {
  test('is told so when she types a command, and nothing else', () => {
    expect(seen(handleUnknownPerson({ kind: 'command', text: 'case list', viaMention: false })).said).toContain(
      'You are not on the roster',
    );
    expect(handleUnknownPerson({ kind: 'message', text: 'hello', what: 'text' }).replies).toEqual([]);
  });
});

describe('what is none of the commands’ business leads to nothing', () => {
  const nothing = { events: [], replies: [], deeds: [], reminders: [] };
  test.each(['note:gone', 'action:99', 'basis:gone', 'objection:1:school', 'unknown:1', '', null])('reaction or reply to %j', (subject) => {
    const world = World.withCase();
    expect(world.does('school', 'conference', { kind: 'reaction', target: '$x', key: '🗑️' }, subject).outcome).toEqual(nothing);
  });
  test('a redaction of something that nobody noted', () => {
    expect(World.withCase().does('school', 'conference', { kind: 'redaction', target: '$x' }).outcome).toEqual(nothing);
  });
  test('rooms and unreadable events', () => {
    const context = World.withCase().context('school', 'conference');
    expect(handle({ kind: 'unreadable', reason: 'missing_keys' }, context, { strictness: 'warn' })).toEqual(nothing);
    expect(handle({ kind: 'room_state', type: 'm.room.name' }, context, { strictness: 'warn' })).toEqual(nothing);
  });
});
