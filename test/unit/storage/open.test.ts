import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { connect } from '../../../storage/database.ts';
import type { OutboxDraft, Work } from '../../../storage/store.ts';
import { ANNA, failure, logging, proposal, REF, store } from './fixtures.ts';

const ROOM = '!conference:example.org';
const inbox = (eventId: string): Work['inbox'] => ({ eventId, roomId: ROOM, state: 'done', position: true, at: 5 });
const draft = (parts: Partial<OutboxDraft> = {}): OutboxDraft => ({
  to: { roomId: ROOM },
  kind: 'message',
  content: { body: 'Noted.' },
  ...parts,
});

describe('the case log', () => {
  test('reads back what was committed, chained from one entry to the next, also after a restart', async () => {
    const first = await store();
    expect(await first.head(REF)).toBeNull();
    const one = await first.commit(logging([1, 2]));
    const two = await first.commit({ log: { caseRef: REF, actor: { bot: true }, at: new Date(0), events: [proposal(3)] } });
    expect(one.head?.seq).toBe(2);
    await first.close();

    const second = await store({ file: first.file });
    const log = await second.readLog(REF);
    expect(log).toEqual([...one.logged, ...two.logged]);
    expect(log[0]).toEqual({ seq: 1, at: '2027-03-01T10:00:00.000Z', actor: ANNA, cause: '$cause', event: proposal(1) });
    expect(await second.head(REF)).toEqual(two.head);
    expect(await second.cases()).toEqual([REF]);
  });

  test('keeps the order of commits that are asked for at once', async () => {
    const s = await store();
    await Promise.all(Array.from({ length: 20 }, (_, n) => s.commit(logging([n + 1]))));
    const log = await s.readLog(REF);
    expect(log.map((entry) => (entry.event as { id: number }).id)).toEqual(Array.from({ length: 20 }, (_, n) => n + 1));
  });

  test('takes more entries in one commit than one statement of SQL can carry', async () => {
    const s = await store();
    await s.commit(logging(Array.from({ length: 1201 }, (_, n) => n + 1)));
    expect((await s.readLog(REF)).length).toBe(1201);
  });

  test('refuses an event that could not be read back, and writes nothing', async () => {
    const s = await store();
    const bad = { ...proposal(1), title: '' };
    await failure(s.commit({ inbox: inbox('$a'), log: { caseRef: REF, actor: ANNA, at: new Date(), events: [bad] } }));
    expect(await s.cases()).toEqual([]);
    expect(await s.inboxState('$a')).toBeNull();
  });

  test('is readable beside the running bot, but not writable there', async () => {
    const s = await store();
    await s.commit(logging([1]));
    const reader = await store({ file: s.file, readOnly: true });
    expect((await reader.readLog(REF)).length).toBe(1);
    expect((await failure(reader.commit(logging([2])))).fault).toBe('read_only');
  });

  test('is left as it stands on disk by a reader that closes, so that no commit of the bot is ever refused as busy', async () => {
    const s = await store();
    await s.commit(logging([1]));
    // As SQLite does by itself after a thousand pages: all is copied, the WAL stays.
    const beside = connect(s.file, false);
    await beside.raw('PRAGMA wal_checkpoint(PASSIVE)');
    const wal = statSync(`${s.file}-wal`).size;
    const reader = await store({ file: s.file, readOnly: true });
    await reader.close();
    await beside.destroy();
    expect(wal).toBeGreaterThan(0);
    expect(statSync(`${s.file}-wal`).size).toBe(wal);
  });
});

describe('a commit', () => {
  test('is all or nothing: a throwing outbox leaves no trace', async () => {
    const s = await store();
    const work: Work = {
      inbox: inbox('$a'),
      ...logging([1]),
      rooms: [{ key: 'admin', kind: 'admin', caseRef: null, agency: null, roomId: ROOM }],
      deadlines: [{ subject: 'action:1', caseRef: REF, at: 10 }],
      outbox: () => {
        throw new Error('no words');
      },
    };
    expect((await failure(s.commit(work))).message).toBe('no words');
    expect(await s.inboxState('$a')).toBeNull();
    expect(await s.position(ROOM)).toBeNull();
    expect(await s.cases()).toEqual([]);
    expect(await s.rooms()).toEqual([]);
    expect(await s.nextDeadline()).toBeNull();
    // The case gets a new key after the failure.
    await s.commit(logging([1]));
    expect((await s.readLog(REF)).length).toBe(1);
  });

  test('of an event that is done already is refused by name and changes nothing', async () => {
    const s = await store();
    await s.commit({ inbox: inbox('$a'), ...logging([1]) });
    const again = await failure(s.commit({ inbox: inbox('$a'), ...logging([2]), outbox: () => [draft()] }));
    expect(again.name).toBe('AlreadyHandled');
    expect((await s.head(REF))?.seq).toBe(1);
    expect(await s.unsent(10)).toEqual([]);
  });

  test('hands the new head to the outbox, and null where nothing was logged', async () => {
    const s = await store();
    const heads: unknown[] = [];
    const look = (head: unknown) => {
      heads.push(head);
      return [];
    };
    const { head } = await s.commit({ ...logging([1]), outbox: look });
    await s.commit({ outbox: look });
    await s.commit({ ...logging([]), outbox: look });
    expect(heads).toEqual([head, null, head]);
  });
});

describe('the inbox', () => {
  test('remembers events that cannot be read yet, from the first time they were seen, until they are done', async () => {
    const s = await store();
    const open = { eventId: '$x', roomId: ROOM, sender: '@mia:example.org', session: 'abc', position: false } as const;
    await s.commit({ inbox: { ...open, state: 'missing_keys', at: 100 } });
    await s.commit({ inbox: { ...open, state: 'unsigned_device', at: 200 } });
    expect(await s.openEvents()).toEqual([
      { eventId: '$x', roomId: ROOM, sender: '@mia:example.org', session: 'abc', state: 'unsigned_device', since: 100 },
    ]);
    expect(await s.position(ROOM)).toBeNull();
    await s.commit({ inbox: { ...open, state: 'done', position: true, at: 300 } });
    expect(await s.openEvents()).toEqual([]);
    expect(await s.inboxState('$x')).toBe('done');
    expect(await s.position(ROOM)).toEqual({ eventId: '$x', at: 300 });
  });

  test('knows which senders and sessions were answered', async () => {
    const s = await store();
    await s.commit({ notices: [{ sender: '@a:x', session: '1' }] });
    const known = [s.noticed('@a:x', '1'), s.noticed('@a:x', '2'), s.noticed('@b:x', '1')];
    expect(await Promise.all(known)).toEqual([true, false, false]);
  });

  test('an answer counts as given only together with the work that gives it', async () => {
    const s = await store();
    const notice = { sender: '@a:x', session: '1' };
    const work: Work = { inbox: inbox('$e'), notices: [notice], outbox: () => [draft()] };
    const lost = s.commit({
      ...work,
      outbox: () => {
        throw new Error('cut short');
      },
    });
    expect((await failure(lost)).message).toContain('cut short');
    expect(await s.noticed('@a:x', '1')).toBe(false);
    await s.commit(work);
    expect([await s.noticed('@a:x', '1'), await s.noticed('@a:x', '2'), await s.noticed('@b:x', '1')]).toEqual([true, false, false]);
    await s.commit({ notices: [notice] });
    expect(await s.noticed('@a:x', '1')).toBe(true);
  });
});

describe('the outbox', () => {
  test('hands rows out in order with ids that no other row or database has', async () => {
    const [a, b] = [await store(), await store()];
    await a.commit({ outbox: () => [draft(), draft({ trust: 'any', subject: 'note:1', caseRef: REF })] });
    await b.commit({ outbox: () => [draft()] });
    const rows = await a.unsent(10);
    expect(rows.map((row) => row.id)).toEqual([1, 2]);
    expect(rows[1]).toMatchObject({
      trust: 'any',
      subject: 'note:1',
      caseRef: REF,
      roomId: ROOM,
      attempts: 0,
      content: { body: 'Noted.' },
    });
    expect(rows[0]?.txnId).toMatch(/^rt-[0-9a-f]{16}-[0-9a-f]{8}-1$/);
    expect((await b.unsent(1))[0]?.txnId).not.toBe(rows[0]?.txnId);
    expect((await a.unsent(1)).length).toBe(1);

    await a.sent(1, '$one');
    await a.sent(2, '$two');
    await a.close();
    const again = await store({ file: a.file });
    await again.commit({ outbox: () => [draft()] });
    expect((await again.unsent(1))[0]?.id).toBe(3);
  });

  test('keeps the transaction id of a row over restarts, and gives no id again after an old backup was restored', async () => {
    const before = await store();
    await before.close();
    const backup = readFileSync(before.file);
    const first = await store({ file: before.file });
    await first.commit({ outbox: () => [draft({ choices: ['✅'] })] });
    const [row] = await first.unsent(1);
    await first.close();
    const restarted = await store({ file: before.file });
    expect((await restarted.unsent(1))[0]?.txnId).toBe(row?.txnId);
    await restarted.close();

    const file = `${before.file}-restored`;
    writeFileSync(file, backup);
    const restored = await store({ file });
    await restored.commit({ outbox: () => [draft()] });
    const [repeated] = await restored.unsent(1);
    expect(repeated?.id).toBe(row?.id);
    expect(repeated?.txnId).not.toBe(row?.txnId);
  });

  test('what waits for a forgotten direct chat is said in the next one with this person', async () => {
    const s = await store();
    const direct = { key: 'direct:@mia:x', kind: 'direct', caseRef: null, agency: null, roomId: '!first:x' } as const;
    await s.commit({ rooms: [direct], outbox: () => [draft({ to: { key: direct.key } })] });
    await s.commit({ forget: [direct.key] });
    expect([await s.unsent(10), await s.failedRows()]).toEqual([[], []]);
    await s.commit({ rooms: [{ ...direct, roomId: '!second:x' }] });
    expect((await s.unsent(10)).map((row) => row.roomId)).toEqual(['!second:x']);
  });

  test('lets rows wait for a room that is not made yet, without holding up the others', async () => {
    const s = await store();
    const room = { key: 'case:K:space', kind: 'space', caseRef: REF, agency: null, roomId: null } as const;
    await s.commit({ rooms: [room], outbox: () => [draft({ to: { key: room.key } }), draft()] });
    expect((await s.unsent(10)).map((row) => row.id)).toEqual([2]);
    await s.commit({ rooms: [{ ...room, roomId: '!made:x' }] });
    expect((await s.unsent(10)).map((row) => [row.id, row.roomId, row.to])).toEqual([
      [1, '!made:x', { key: room.key }],
      [2, ROOM, { roomId: ROOM }],
    ]);
    await s.commit({ rooms: [{ ...room, roomId: '!other:x', kind: 'desk' }] });
    expect(await s.rooms()).toEqual([{ ...room, roomId: '!made:x' }]);
    await s.commit({ forget: [room.key] });
    expect(await s.rooms()).toEqual([]);
    expect(await s.failedRows()).toEqual([{ id: 1, kind: 'message', roomId: null, reason: 'the room was forgotten' }]);
  });

  test('adds the choices of a sent row as reactions, forgets its content and keeps what it was about', async () => {
    const s = await store();
    await s.commit({ outbox: () => [draft({ subject: 'action:3', caseRef: REF, choices: ['✅', '⛔'] })] });
    await s.tried(1, 70);
    await s.tried(1, 80);
    expect((await s.unsent(1))[0]).toMatchObject({ attempts: 2, firstTriedAt: 70 });
    await s.sent(1, '$sent');
    const rows = await s.unsent(10);
    expect(rows.map((row) => [row.kind, row.roomId, row.content])).toEqual(
      ['✅', '⛔'].map((key) => ['reaction', ROOM, { 'm.relates_to': { rel_type: 'm.annotation', event_id: '$sent', key } }]),
    );
    expect(await s.subjectOf('$sent')).toEqual({ subject: 'action:3', caseRef: REF });
    expect(await s.subjectOf('$foreign')).toBeNull();
    await s.sent(1, '$again');
    expect((await s.unsent(10)).length).toBe(2);
  });

  test('keeps what the server refused for the operator', async () => {
    const s = await store();
    await s.commit({ outbox: () => [draft()] });
    await s.failed(1, 'M_FORBIDDEN');
    expect(await s.unsent(10)).toEqual([]);
    expect(await s.failedRows()).toEqual([{ id: 1, kind: 'message', roomId: ROOM, reason: 'M_FORBIDDEN' }]);
  });
});

test('deadlines are replaced by subject, taken away by null, and due in order', async () => {
  const s = await store();
  const set = (subject: string, at: number | null) => s.commit({ deadlines: [{ subject, caseRef: REF, at }] });
  await set('action:1', 300);
  await set('action:2', 200);
  await set('action:1', 100);
  await set('action:3', 900);
  expect(await s.nextDeadline()).toBe(100);
  expect(await s.dueDeadlines(200)).toEqual([
    { subject: 'action:1', caseRef: REF, at: 100 },
    { subject: 'action:2', caseRef: REF, at: 200 },
  ]);
  await set('action:1', null);
  expect(await s.nextDeadline()).toBe(200);
});

test('settings are kept, replaced and removed', async () => {
  const s = await store();
  await s.setSetting('token', 'one');
  await s.setSetting('token', 'two');
  expect(await s.setting('token')).toBe('two');
  await s.setSetting('token', null);
  expect(await s.setting('token')).toBeNull();
});

test('nothing that people wrote or are stands in the files in clear', async () => {
  const s = await store();
  const canary = 'CANARY-7f3a';
  const user = `@${canary}:example.org`;
  await s.commit({
    inbox: { eventId: '$e', roomId: ROOM, state: 'missing_keys', position: false, sender: user, session: canary, at: 1 },
    log: { caseRef: REF, actor: { person: canary, agency: 'school' }, cause: `$${canary}`, at: new Date(), events: [proposal(1, canary)] },
    rooms: [{ key: `direct:${user}`, kind: 'direct', caseRef: null, agency: null, roomId: ROOM }],
    outbox: () => [
      draft({ content: { body: canary }, subject: canary, choices: [canary] }),
      draft({ to: { key: `direct:${user}` }, content: { body: canary } }),
    ],
  });
  await s.setSetting('token', canary);
  await s.commit({ notices: [{ sender: user, session: canary }] });
  await s.failed(2, canary);
  const files = () => ['', '-wal'].map((suffix) => readFileSync(s.file + suffix).toString('latin1'));
  for (const content of files()) expect(content).not.toContain(canary);
  expect(files().join('')).toContain(REF);
  await s.close();
  expect(readFileSync(s.file).includes(canary)).toBe(false);
});
