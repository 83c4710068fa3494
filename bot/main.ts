import { mkdirSync } from 'node:fs';
import { ClientEvent } from 'matrix-js-sdk';
import { loadTexts } from '../config/locales.ts';
import { readMasterKey } from '../config/secret.ts';
import type { Site } from '../config/site.ts';
import { screen } from '../screening/screen.ts';
import { openCryptoRecords } from '../storage/crypto-records.ts';
import { openKeys } from '../storage/keys.ts';
import { openStore } from '../storage/open.ts';
import { takeLock } from '../storage/process-lock.ts';
import type { OutboxRow } from '../storage/store.ts';
import { openClock } from './clock/clock.ts';
import { accountOf, files } from './files.ts';
import { serveHealth } from './health.ts';
import { openInbox } from './inbox/inbox.ts';
import { openLog } from './logging.ts';
import { openOutbox } from './outbox/outbox.ts';
import { ADMIN_ROOM } from './rooms/plan.ts';
import { openRooms } from './rooms/rooms.ts';
import { openSession } from './session/open.ts';
import { openCaseBook } from './turn/case-book.ts';
import { openPlaces } from './turn/places.ts';
import { openTurn } from './turn/turn.ts';

/**
 * Runs the bot until SIGTERM or SIGINT: first what only this process may touch (lock, database, logs), then the
 * device, then everything that listens. Throws a sentence for the operator when something does not fit.
 */
export async function startBot(site: Site): Promise<void> {
  /** Closed in the reverse order, also when a later part refuses to start: a process that keeps them open does not end. */
  const opened: (() => unknown)[] = [];
  const closeAll = async () => {
    for (const close of opened.splice(0).reverse()) await close();
  };
  try {
    await run(site, opened);
  } finally {
    await closeAll();
  }
}

async function run(site: Site, opened: (() => unknown)[]): Promise<void> {
  const { config } = site;
  const paths = files(config);
  mkdirSync(config.data, { recursive: true, mode: 0o700 });
  opened.push(await takeLock(config.data));
  const log = openLog(config.log.level, config.log.file);
  const master = readMasterKey(config.masterKeyFile);
  const keys = await openKeys(master);
  opened.push(() => keys.close());
  const store = await openStore({ file: paths.database, master });
  opened.push(() => store.close());
  const texts = loadTexts(config.language, config.timeZone);
  const book = await openCaseBook(store);
  const records = await openCryptoRecords(paths.crypto);
  opened.push(() => records.close());
  const session = await openSession({
    ...accountOf(config, store),
    records,
    busy: () => inbox.busy() || outbox.busy(),
    onLost: (refused) => fail(refused),
    onFatal: (cause) => fail(cause),
  });
  opened.push(() => session.stop());
  const places = await openPlaces(store, session, site.roster);
  if (!places.row(ADMIN_ROOM.key)) {
    await store.commit({ rooms: [ADMIN_ROOM] });
    places.take([ADMIN_ROOM]);
  }
  const now = Date.now;

  /** Nothing leaves before the rooms were compared: somebody who was taken off the roster meanwhile must get no more keys. */
  let roomsAreRight = false;
  const outbox = openOutbox({ session, store, now, log, onFailed: tellFailed });
  const turn = openTurn({
    site,
    texts,
    store,
    session,
    places,
    book,
    screen,
    log,
    pseudonym: keys.pseudonym,
    committed: (changed) => {
      if (roomsAreRight) outbox.wake();
      clock.wake();
      rooms.wake(changed);
    },
    roomChanged: (roomId) => rooms.check(roomId),
  });
  const rooms = openRooms({
    session,
    rows: places.rows,
    caseOf: book.get,
    roster: site.roster,
    profile: site.profile,
    texts,
    onMade: turn.made,
    onRefused: (row, reason) => {
      const reference = `room ${row.kind} of ${row.caseRef ?? 'no case'}`;
      log.error({ reference, reason }, 'a room could not be made');
      turn.notMade(row, reference).catch((error: unknown) => log.error({ error, reference }, 'the coordinators were not told'));
    },
    onKept: turn.kept,
    onForget: turn.forget,
    sent: outbox.idle,
    log,
  });
  const clock = openClock({ store, now, onDue: turn.due, log });
  const inbox = openInbox({ session, store, handle: turn.handle, onInvite: rooms.onInvite, wait: config.limits.lateKeysMs, now, log });

  let lastSync: number | null = null;
  session.client.on(ClientEvent.Sync, () => {
    lastSync = now();
  });
  await session.start();
  await session.rest.setDisplayName(config.bot.displayName).catch((error: unknown) => log.warn({ error }, 'display name not set'));
  await rooms.start();
  roomsAreRight = true;
  outbox.wake();
  clock.start();
  const health = config.health && (await serveHealth(config.health.host, config.health.port, look));
  log.info({ device: session.deviceId, cases: book.all().length, fingerprint: store.fingerprint() }, 'ready');

  const signal = await new Promise<string>((resolve) => {
    for (const name of ['SIGTERM', 'SIGINT'] as const) process.once(name, () => resolve(name));
  });
  log.info({ signal }, 'stopping');
  health?.close();
  await inbox.stop();
  await clock.stop();
  await rooms.stop();
  await outbox.stop();
  log.info({}, 'stopped');

  async function look() {
    const waiting = (await store.unsent(10_000)).length;
    return {
      ready: true,
      lastSync: lastSync === null ? null : now() - lastSync,
      waiting,
      cases: book.all().length,
      memory: process.memoryUsage.rss(),
    };
  }

  function tellFailed(row: OutboxRow, reason: string): void {
    const reference = `row ${row.id}`;
    log.error({ reference, kind: row.kind, case: row.caseRef, reason }, 'a message was refused by the homeserver for good');
    turn.refused(row, reference).catch((error: unknown) => log.error({ error, reference }, 'the coordinator was not told'));
  }

  /** Going on would lose keys or be talking to nobody: the process ends and its supervisor starts it anew, or shows why not. */
  function fail(cause: unknown): never {
    log.error({ error: cause }, 'the bot cannot go on');
    process.exit(1);
  }
}
