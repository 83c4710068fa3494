import { describe, expect, test } from '@jest/globals';
import { MatrixError } from 'matrix-js-sdk';
import { openOutbox } from '../../../../bot/outbox/outbox.ts';
import type { OutboxRow } from '../../../../storage/store.ts';
import { fakeRows, fakeServer, ROOM, silent } from './fakes.ts';

function setUp() {
  const server = fakeServer();
  const rows = fakeRows();
  const refused: [OutboxRow, string][] = [];
  const outbox = openOutbox({
    session: server.session,
    store: rows.store,
    now: () => 2_000,
    log: silent,
    onFailed: (row, reason) => void refused.push([row, reason]),
  });
  return { server, rows, refused, outbox };
}

describe('the outbox', () => {
  test('sends rows in order, encrypted, with the mark of the row inside and its transaction id outside', async () => {
    const { server, rows, outbox } = setUp();
    for (let i = 0; i < 5; i++) rows.add();
    outbox.wake();
    await outbox.idle();
    expect(server.bodies()).toEqual(['message 1', 'message 2', 'message 3', 'message 4', 'message 5']);
    expect(server.puts[0]?.path).toBe('/rooms/!room%3Aone.example/send/m.room.encrypted/rt-test-1');
    expect(server.puts[0]?.body['ciphertext']).toContain('"org.roundtable.row":"rt-test-1"');
    expect(rows.sent).toEqual([1, 2, 3, 4, 5].map((id) => [id, `$${id - 1}`]));
  });

  test('keeps order and loses nothing when the server is busy or down', async () => {
    const { server, rows, outbox } = setUp();
    for (let i = 0; i < 3; i++) rows.add();
    server.errors.push(
      new MatrixError({ errcode: 'M_LIMIT_EXCEEDED', retry_after_ms: 5 }, 429),
      undefined,
      new MatrixError({ retry_after_ms: 5 }, 503),
    );
    outbox.wake();
    await outbox.idle();
    expect(server.bodies()).toEqual(['message 1', 'message 2', 'message 3']);
    expect(rows.rows.map((row) => row.attempts)).toEqual([1, 1, 0]);
  });

  test('puts a refused row aside and goes on with the next', async () => {
    const { server, rows, refused, outbox } = setUp();
    rows.add();
    rows.add();
    server.errors.push(new MatrixError({ errcode: 'M_TOO_LARGE', error: 'too large' }, 413));
    outbox.wake();
    await outbox.idle();
    expect(server.bodies()).toEqual(['message 2']);
    expect(rows.failed[0]?.[1]).toContain('M_TOO_LARGE');
    expect(refused.map(([row]) => row.id)).toEqual([1]);
  });

  test('waits for the sync that brings a new room, while other rooms go on', async () => {
    const { server, rows, outbox } = setUp();
    rows.add({ roomId: '!new:one.example' });
    rows.add();
    outbox.wake();
    while (!server.puts.length) await new Promise((resolve) => setImmediate(resolve));
    expect(server.bodies()).toEqual(['message 2']);
    server.rooms.set('!new:one.example', { membership: 'join', encrypted: true });
    server.sync();
    await outbox.idle();
    expect(server.bodies()).toEqual(['message 2', 'message 1']);
  });

  test('never sends into a room whose encryption it does not see', async () => {
    const { server, rows, outbox } = setUp();
    server.rooms.set(ROOM, { membership: 'join', encrypted: false });
    rows.add();
    outbox.wake();
    server.sync();
    await outbox.stop();
    expect(server.puts).toEqual([]);
    expect(rows.failed).toEqual([]);
  });

  test('gives up on a room that the bot was taken out of', async () => {
    const { server, rows, refused, outbox } = setUp();
    server.rooms.set(ROOM, { membership: 'leave', encrypted: true });
    rows.add();
    outbox.wake();
    await outbox.idle();
    expect(refused).toHaveLength(1);
  });

  test('a reaction that stands already counts as sent, with the id that the server knows', async () => {
    const { server, rows, outbox } = setUp();
    const relation = { rel_type: 'm.annotation', event_id: '$command', key: '✅' };
    rows.add({ kind: 'reaction', content: { 'm.relates_to': relation } });
    server.errors.push(new MatrixError({ errcode: 'M_DUPLICATE_ANNOTATION' }, 400));
    server.pages.set('/rooms/!room%3Aone.example/relations/%24command/m.annotation/m.reaction', {
      chunk: [
        { event_id: '$hers', sender: '@ben:one.example', content: { 'm.relates_to': relation } },
        { event_id: '$ours', sender: '@roundtable:one.example', content: { 'm.relates_to': relation } },
      ],
    });
    outbox.wake();
    await outbox.idle();
    expect(rows.sent).toEqual([[1, '$ours']]);
  });

  test('redacts with the reason and without the mark', async () => {
    const { server, rows, outbox } = setUp();
    rows.add({ kind: 'redaction', content: { redacts: '$said', reason: 'taken back' } });
    outbox.wake();
    await outbox.idle();
    expect(server.puts).toEqual([{ path: '/rooms/!room%3Aone.example/redact/%24said/rt-test-1', body: { reason: 'taken back' } }]);
  });

  test('a store that cannot be read or written for a moment costs no row and sends none twice', async () => {
    const { server, rows, outbox } = setUp();
    rows.add();
    const { unsent, sent } = rows.store;
    let troubles = 2;
    rows.store.unsent = async (limit) => (troubles-- > 1 ? Promise.reject(new Error('locked')) : unsent(limit));
    rows.store.sent = async (id, eventId) => (troubles-- > 0 ? Promise.reject(new Error('locked')) : sent(id, eventId));
    outbox.wake();
    await outbox.idle();
    expect(server.puts).toHaveLength(1);
    expect(rows.sent).toEqual([[1, '$0']]);
  });

  test('what was not sent when the bot stops is left for the next start', async () => {
    const { server, rows, outbox } = setUp();
    rows.add();
    server.errors.push(new MatrixError({ retry_after_ms: 60_000 }, 429));
    outbox.wake();
    while (!rows.rows[0]?.attempts) await new Promise((resolve) => setImmediate(resolve));
    await outbox.stop();
    expect(rows.sent).toEqual([]);
    expect(rows.failed).toEqual([]);
  });
});
