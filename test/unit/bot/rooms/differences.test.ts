import { describe, expect, test } from '@jest/globals';
import type { Room } from 'matrix-js-sdk';
import type { Desired } from '../../../../bot/rooms/desired.ts';
import { differences } from '../../../../bot/rooms/differences.ts';

const [BOT, BEN] = ['@bot:one.example', '@ben:one.example'];
const NOON = Date.parse('2026-03-02T12:00:00Z');
const HOUR = 3_600_000;

/** A room whose only other member left, with who sent that and when. */
function leftBy(sender: string, at: number): Room {
  const member = { userId: BEN, membership: 'leave', events: { member: { getSender: () => sender, getTs: () => at } } };
  return {
    currentState: { getStateEvents: () => null },
    getMember: () => member,
    getMembers: () => [member],
  } as unknown as Room;
}

const target = (since?: number): Desired => ({
  isSpace: false,
  name: null,
  power: {},
  state: [],
  federate: false,
  invited: new Set([BEN]),
  allowed: new Set([BEN]),
  since: new Map(since === undefined ? [] : [[BEN, since]]),
});

describe('whom the bot invites again', () => {
  const invited = (room: Room, since?: number): string[] => differences(room, target(since), BOT).invite;

  test('whom it took out itself', () => {
    expect(invited(leftBy(BOT, NOON))).toEqual([BEN]);
  });

  test('nobody who left or declined by herself', () => {
    expect(invited(leftBy(BEN, NOON))).toEqual([]);
    expect(invited(leftBy(BEN, NOON), NOON - HOUR)).toEqual([]);
  });

  test('her too, when her agency was added to the case since', () => {
    expect(invited(leftBy(BEN, NOON), NOON + HOUR)).toEqual([BEN]);
  });
});
