import { dirname } from 'node:path';
import { openCryptoRecords } from '../../../../storage/crypto-records.ts';
import { openStore } from '../../../../storage/open.ts';
import { takeLock } from '../../../../storage/process-lock.ts';

/** Run as its own process, to be killed: commits without end and prints the number of each commit once it is confirmed. */
const file = process.argv[2] ?? '';
await takeLock(dirname(file));
const store = await openStore({ file, master: new Uint8Array(32).fill(7) });
const records = await openCryptoRecords(`${file}.crypto`);
await records.saveSchema('keys', { version: 1, stores: [{ name: 'sessions', keyPath: null, autoIncrement: false, indexes: [] }] });
const from = (await store.head('K7QF-4XPD'))?.seq ?? 0;
for (let id = from + 1; ; id++) {
  await records.write([1, 2, 3].map((part) => ({ db: 'keys', store: 'sessions', op: 'put', key: [id, part], value: { id } })));
  await store.commit({
    inbox: { eventId: `$${id}`, roomId: '!room:x', state: 'done', position: true, at: id },
    log: { caseRef: 'K7QF-4XPD', actor: { bot: true }, at: new Date(0), events: [{ type: 'action.reminded', id }] },
    outbox: () => [{ to: { roomId: '!room:x' }, kind: 'message', content: { id } }],
  });
  process.stdout.write(`${id}\n`);
}
