import { describe, expect, test } from '@jest/globals';
import { creation, PLAN_KEY } from '../../../../bot/rooms/creation.ts';
import { desired } from '../../../../bot/rooms/desired.ts';
import { ADMIN_ROOM, caseRooms, directRoom, userOfDirect } from '../../../../bot/rooms/plan.ts';
import { BOT, caseState, person, roster, world } from './world.ts';

const [space, conference, crisisDesk, schoolDesk] = caseRooms(caseState());

describe('the rooms of a case', () => {
  test('are a space, a conference and a desk for each agency', () => {
    expect(caseRooms(caseState()).map((row) => row.key)).toEqual([
      'case:K7QF-4XPD:space',
      'case:K7QF-4XPD:conference',
      'case:K7QF-4XPD:desk:crisis',
      'case:K7QF-4XPD:desk:school',
    ]);
  });

  test('are named without any name of a person or an agency', () => {
    const names = caseRooms(caseState()).map((row) => desired(row, world(), caseState()).name);
    expect(names).toEqual(['Case K7QF-4XPD', 'Case K7QF-4XPD - information', 'Case K7QF-4XPD: our desk', 'Case K7QF-4XPD: our desk']);
  });

  test('are encrypted with history from joining on, except the space, in which nobody can speak', () => {
    const types = (row: typeof space) => desired(row!, world(), caseState()).state.map((state) => state.type);
    expect(types(conference)).toContain('m.room.encryption');
    expect(types(space)).not.toContain('m.room.encryption');
    expect(desired(space!, world(), caseState()).power['events_default']).toBe(100);
    expect(desired(conference!, world(), caseState()).state).toContainEqual({
      type: 'm.room.history_visibility',
      content: { history_visibility: 'joined' },
    });
  });
});

describe('who is invited', () => {
  test('single points of contact, the deputy only where the roster says so, and the person who opened the case', () => {
    const opener = { ...caseState(), coordinator: { agency: 'crisis', person: 'ines' } };
    expect([...desired(conference!, world(), opener).invited]).toEqual([
      '@anna:one.example',
      '@ben:one.example',
      '@dora:one.example',
      '@ines:one.example',
    ]);
  });

  test('to a desk nobody but its own agency', () => {
    expect([...desired(schoolDesk!, world(), caseState()).invited]).toEqual(['@ben:one.example', '@dora:one.example']);
    expect(desired(crisisDesk!, world(), caseState()).allowed.has('@ben:one.example')).toBe(false);
  });

  test('nobody to a closed case, but those who are in may stay', () => {
    const closed = { ...caseState(), status: 'closed' as const };
    expect(desired(conference!, world(), closed).invited.size).toBe(0);
    expect(desired(conference!, world(), closed).allowed.has('@ben:one.example')).toBe(true);
  });

  test('nobody of an agency that left, to its desk neither', () => {
    const left = { ...caseState(), agencies: ['crisis'] };
    expect(desired(conference!, world(), left).allowed.has('@ben:one.example')).toBe(false);
    expect(desired(schoolDesk!, world(), left).allowed.size).toBe(0);
  });

  test('a seconded person belongs to the team she works in', () => {
    const people = [
      ...roster().people,
      { ...person('paul', 'police'), secondedTo: 'school' },
      { ...person('sue', 'school'), secondedTo: 'police' },
    ];
    const seconded = world({ ...roster(), people });
    const { allowed } = desired(schoolDesk!, seconded, caseState());
    expect(allowed.has('@paul:one.example')).toBe(true);
    expect(allowed.has('@sue:one.example')).toBe(false);
  });

  test('coordinators and admins to the admin room, one person to a direct chat', () => {
    expect([...desired(ADMIN_ROOM, world(), undefined).invited]).toEqual(['@anna:one.example', '@ines:one.example']);
    const direct = directRoom('@ben:one.example');
    expect([...desired(direct, world(), undefined).invited]).toEqual(['@ben:one.example']);
    expect(userOfDirect(direct)).toBe('@ben:one.example');
  });
});

describe('servers', () => {
  test('one server: the room does not federate, and needs no list', () => {
    const room = desired(conference!, world(), caseState());
    expect(creation(conference!, room, BOT, '!space:one.example')['creation_content']).toEqual({
      [PLAN_KEY]: conference!.key,
      'm.federate': false,
    });
    expect(room.state.map((state) => state.type)).not.toContain('m.room.server_acl');
  });

  test('several servers: only those of the roster', () => {
    const people = roster().people.map((each) => (each.id === 'ben' ? { ...each, user: '@ben:two.example' } : each));
    const room = desired(conference!, world({ ...roster(), people }), caseState());
    expect(room.federate).toBe(true);
    expect(room.state).toContainEqual({
      type: 'm.room.server_acl',
      content: { allow: ['one.example', 'two.example'], deny: [], allow_ip_literals: false },
    });
  });
});

test('everything stands in the one call that creates a room', () => {
  const body = creation(conference!, desired(conference!, world(), caseState()), BOT, '!space:one.example');
  expect(body).toMatchObject({
    room_version: '11',
    preset: 'private_chat',
    visibility: 'private',
    invite: ['@anna:one.example', '@ben:one.example', '@dora:one.example'],
  });
  expect(body['initial_state']).toContainEqual({
    type: 'm.space.parent',
    state_key: '!space:one.example',
    content: { via: ['one.example'], canonical: true },
  });
  expect(body).not.toHaveProperty('room_alias_name');
});
