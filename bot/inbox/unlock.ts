import { type MatrixEvent, MatrixEventEvent } from 'matrix-js-sdk';
import { sleep } from '../outbox/patience.ts';
import type { Session } from '../session/session.ts';

/** What reading an event came to. */
export type Reading = Awaited<ReturnType<Session['decrypt']>>;

/** Keys can come in ways that the SDK does not report for this event (import, backup): look again so often (ms). */
const LOOK_AGAIN = 2_000;

/** Decrypts an event if it is encrypted and still has content. Never throws, as `Session.decrypt` does not. */
export async function read(session: Session, event: MatrixEvent, retry = false): Promise<Reading> {
  if (event.isRedacted() || event.getWireType() !== 'm.room.encrypted') return 'clear';
  return session.decrypt(event, { retry });
}

/** Like `read`, but waits for missing keys until the given time (ms since 1970) or the signal. */
export async function readPatiently(
  session: Session,
  event: MatrixEvent,
  until: number,
  now: () => number,
  signal: AbortSignal,
): Promise<Reading> {
  let reading = await read(session, event);
  while (reading === 'missing_keys' && now() < until && !signal.aborted) {
    await change(event, Math.min(LOOK_AGAIN, until - now()), signal);
    reading = await read(session, event, true);
  }
  return reading;
}

/** Resolves when the SDK tried the event again, when it was redacted, or after the time. */
async function change(event: MatrixEvent, ms: number, signal: AbortSignal): Promise<void> {
  const cut = new AbortController();
  const wake = (): void => cut.abort();
  event.on(MatrixEventEvent.Decrypted, wake);
  event.on(MatrixEventEvent.BeforeRedaction, wake);
  await sleep(ms, AbortSignal.any([signal, cut.signal]));
  event.off(MatrixEventEvent.Decrypted, wake);
  event.off(MatrixEventEvent.BeforeRedaction, wake);
}
