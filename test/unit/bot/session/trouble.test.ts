import { EventEmitter } from 'node:events';
import { describe, expect, test } from '@jest/globals';
import { type MatrixClient, MatrixEvent, type Room } from 'matrix-js-sdk';
import { DecryptionFailureCode } from 'matrix-js-sdk/lib/crypto-api/index.js';
import { keepMembersTrue, loadMembers } from '../../../../bot/session/true-members.ts';
import { strictTrust } from '../../../../bot/session/trust.ts';

const ANNA = '@anna:one.example';
const soon = { httpStatus: 429, data: { retry_after_ms: 1 } };

/** A crypto whose key queries end with these errors, then succeed; the person's only device is signed once they did. */
function clientWith(errors: unknown[]) {
  let signed = false;
  const crypto = {
    olmMachine: {
      getUserDevices: async () => ({ devices: () => [{ isCrossSignedByOwner: () => signed, free: () => undefined }] }),
      queryKeysForUsers: () => ({}),
    },
    outgoingRequestProcessor: {
      async makeOutgoingRequest() {
        const error = errors.shift();
        if (error) throw error;
        signed = true;
      },
    },
  };
  return { getCrypto: () => crypto } as unknown as MatrixClient;
}

/** A room whose member list comes after these errors. */
function roomWith(errors: unknown[]): Room {
  return {
    roomId: '!r:one.example',
    async loadMembersIfNeeded() {
      const error = errors.shift();
      if (error) throw error;
      return true;
    },
  } as unknown as Room;
}

describe('a server in trouble', () => {
  test('an event of a device that the server does not name is not readable yet: nothing is thrown', async () => {
    const event = new MatrixEvent({ event_id: '$e', type: 'm.room.encrypted', sender: ANNA, content: { session_id: 's' } });
    Object.assign(event, {
      shouldAttemptDecryption: () => false,
      isDecryptionFailure: () => true,
      _decryptionFailureReason: DecryptionFailureCode.UNKNOWN_SENDER_DEVICE,
    });
    expect(event.decryptionFailureReason).toBe(DecryptionFailureCode.UNKNOWN_SENDER_DEVICE);
    await expect(strictTrust(clientWith([{ httpStatus: 502 }])).decrypt(event)).resolves.toBe('missing_keys');
  });

  test('whether somebody has a signed device is asked until the server answers', async () => {
    const errors = [soon, soon];
    await expect(strictTrust(clientWith(errors)).hasSignedDevice(ANNA)).resolves.toBe(true);
    expect(errors).toEqual([]);
  });

  test('members are asked for until the server answers or refuses, or the bot stops', async () => {
    const client = new EventEmitter() as unknown as MatrixClient;
    const members = keepMembersTrue(client);
    const errors: unknown[] = [soon, soon];
    await members.settled(roomWith(errors));
    expect(errors).toEqual([]);
    await expect(members.settled(roomWith([{ httpStatus: 403 }]))).rejects.toEqual({ httpStatus: 403 });
    members.stop();
    await expect(loadMembers(roomWith([soon, soon]), AbortSignal.abort())).rejects.toEqual(soon);
  });
});
