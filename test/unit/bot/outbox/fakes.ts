import { EventEmitter } from 'node:events';
import { ClientEvent } from 'matrix-js-sdk';
import type { Session } from '../../../../bot/session/session.ts';
import type { OutboxRow, Store } from '../../../../storage/store.ts';

export const ROOM = '!room:one.example';
export const silent = { debug() {}, info() {}, warn() {}, error() {} };

/** A server at the seam of the SDK's HTTP: keeps what was put, answers with errors when told to. */
export function fakeServer() {
  const rooms = new Map<string, { membership: string; encrypted: boolean }>([[ROOM, { membership: 'join', encrypted: true }]]);
  const puts: { path: string; body: Record<string, unknown> }[] = [];
  const errors: unknown[] = [];
  const pages = new Map<string, unknown>();
  const client = Object.assign(new EventEmitter(), {
    getUserId: () => '@roundtable:one.example',
    getSyncState: () => 'SYNCING',
    getRoom(roomId: string) {
      const room = rooms.get(roomId);
      return room
        ? { getMyMembership: () => room.membership, hasEncryptionStateEvent: () => room.encrypted, getJoinedMemberCount: () => 2 }
        : null;
    },
    getJoinedRooms: async () => ({ joined_rooms: [...rooms.keys()] }),
    http: {
      async authedRequest(method: string, path: string, _query: unknown, body: Record<string, unknown>) {
        if (method === 'GET') return pages.get(path);
        const error = errors.shift();
        if (error) throw error;
        const known = puts.findIndex((put) => put.path === path);
        if (known >= 0) return { event_id: `$${known}` };
        puts.push({ path, body });
        return { event_id: `$${puts.length - 1}` };
      },
    },
  });
  const session = {
    userId: '@roundtable:one.example',
    client,
    encrypt: async (_room: string, type: string, content: object) => ({ ciphertext: JSON.stringify({ type, content }) }),
  } as unknown as Session;
  return {
    session,
    rooms,
    puts,
    errors,
    pages,
    sync: () => client.emit(ClientEvent.Sync, 'SYNCING'),
    bodies: () =>
      puts.map((put) =>
        typeof put.body['ciphertext'] === 'string' ? JSON.parse(put.body['ciphertext']).content.body : put.path.split('/')[3],
      ),
  };
}

/** Rows in memory behind the outbox's part of the store. */
export function fakeRows() {
  const rows: OutboxRow[] = [];
  const sent: [number, string][] = [];
  const failed: [number, string][] = [];
  const gone = (id: number) => sent.some(([each]) => each === id) || failed.some(([each]) => each === id);
  const store: Pick<Store, 'unsent' | 'tried' | 'sent' | 'failed'> = {
    unsent: async (limit) => rows.filter((row) => row.roomId && !gone(row.id)).slice(0, limit),
    tried: async (id) => {
      rows.find((row) => row.id === id)!.attempts++;
    },
    sent: async (id, eventId) => void sent.push([id, eventId]),
    failed: async (id, reason) => void failed.push([id, reason]),
  };
  function add(parts: Partial<OutboxRow> = {}): OutboxRow {
    const id = rows.length + 1;
    const row: OutboxRow = {
      id,
      to: { roomId: ROOM },
      roomId: ROOM,
      kind: 'message',
      content: { msgtype: 'm.text', body: `message ${id}` },
      txnId: `rt-test-${id}`,
      attempts: 0,
      createdAt: 1_000,
      firstTriedAt: null,
      ...parts,
    };
    rows.push(row);
    return row;
  }
  return { store, add, sent, failed, rows };
}
