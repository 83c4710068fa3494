import { describe, expect, test } from '@jest/globals';
import { MatrixEvent } from 'matrix-js-sdk';
import { answerInvitation } from '../../../../bot/rooms/invitation.ts';
import { roster, world } from './world.ts';

const state = (type: string, content: object) => new MatrixEvent({ type, state_key: '', content: { ...content } });
const encrypted = [state('m.room.create', {}), state('m.room.encryption', { algorithm: 'm.megolm.v1.aes-sha2' })];
const answer = (inviter: string, events: MatrixEvent[]) => answerInvitation(inviter, events, roster(), world().texts);

describe('an invitation', () => {
  test('by somebody of the roster into an encrypted room is accepted', () => {
    expect(answer('@ben:one.example', encrypted)).toEqual({ accept: true });
  });
  test('into an unencrypted room is declined with a reason', () => {
    expect(answer('@ben:one.example', [state('m.room.create', {})])).toEqual({
      accept: false,
      reason: expect.stringContaining('encrypted rooms only'),
    });
  });
  test('into a space is accepted: nothing is said there', () => {
    expect(answer('@ben:one.example', [state('m.room.create', { type: 'm.space' })])).toEqual({ accept: true });
  });
  test('by a stranger is declined, whatever the room', () => {
    expect(answer('@mallory:one.example', encrypted)).toEqual({ accept: false, reason: expect.stringContaining('roster') });
  });
});
