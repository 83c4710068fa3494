import { Method } from 'matrix-js-sdk';
import type { OutboxRow } from '../../storage/store.ts';
import type { Session } from '../session/session.ts';
import { findReaction } from './find-sent.ts';
import { isSoAlready } from './patience.ts';
import { ROW_KEY } from './row-key.ts';

/** A request that hangs is given up after so long (ms) and repeated with the same transaction id. */
const REQUEST_TIMEOUT = 30_000;

/**
 * Sends a row once and resolves with the id of its event. The same row sent again gets the same id from the
 * server (Matrix client-server API, "Transaction identifiers"). Messages are encrypted here; nothing else sends.
 * @throws what the SDK throws for a failed request
 */
export async function send(session: Session, row: OutboxRow, roomId: string, signal: AbortSignal): Promise<string> {
  const room = encodeURIComponent(roomId);
  const txn = encodeURIComponent(row.txnId);
  const put = async (path: string, body: object): Promise<string> => {
    const answer = await session.client.http.authedRequest<{ event_id: string }>(Method.Put, `/rooms/${room}/${path}`, undefined, body, {
      localTimeoutMs: REQUEST_TIMEOUT,
      abortSignal: signal,
    });
    return answer.event_id;
  };
  if (row.kind === 'message') {
    const encrypted = await session.encrypt(roomId, 'm.room.message', { ...row.content, [ROW_KEY]: row.txnId }, row.trust ?? 'signed');
    return put(`send/m.room.encrypted/${txn}`, encrypted);
  }
  if (row.kind === 'redaction') {
    const { redacts, ...body } = row.content;
    return put(`redact/${encodeURIComponent(String(redacts))}/${txn}`, body);
  }
  try {
    return await put(`send/m.reaction/${txn}`, row.content);
  } catch (error) {
    if (!isSoAlready(error)) throw error;
    return (await findReaction(session, roomId, row.content)) ?? row.txnId;
  }
}
