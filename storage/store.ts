import type { CaseEvent, LoggedEvent } from '../cases/events.ts';
import type { Actor, AgencyId, CaseRef, Head, RoomKind } from '../cases/model.ts';

/**
 * The one database of the bot behind names of the domain. Inside a transaction only that transaction is
 * awaited. Everything people wrote is sealed with keys derived from the operator's master key.
 */

/** What happens to an event that was not simply handled. `done` is final. */
export type InboxState = 'done' | 'missing_keys' | 'unsigned_device';

/** An event that could not be read yet. Sender and session as the server gave them, sealed at rest. */
export interface OpenEvent {
  eventId: string;
  roomId: string;
  sender: string;
  session: string | null;
  state: Exclude<InboxState, 'done'>;
  /** ms since 1970 */
  since: number;
}

/** A room that the bot keeps, and a step of its plan while `roomId` is null. */
export interface RoomRow {
  /** Stable name of the step: `case:REF:space`, `case:REF:conference`, `case:REF:desk:school`, `admin`, `direct:@user:server`. */
  key: string;
  kind: RoomKind;
  caseRef: CaseRef | null;
  agency: AgencyId | null;
  roomId: string | null;
}

/** A room by its id, or a step of a plan whose room may not be made yet (the row then waits for it). */
export type OutboxTarget = { roomId: string } | { key: string };

export interface OutboxDraft {
  to: OutboxTarget;
  kind: 'message' | 'reaction' | 'redaction';
  /** message: content of m.room.message; reaction: m.reaction content; redaction: {redacts, reason?} */
  content: Record<string, unknown>;
  /** What reactions and replies to it refer to. */
  subject?: string;
  caseRef?: CaseRef;
  /** `any`: may be sent to unsigned devices too: only for the help with verification, never with case content. */
  trust?: 'signed' | 'any';
  /** Reactions that follow on the sent event, as rows of their own once it has an id. */
  choices?: string[];
}

export interface OutboxRow extends OutboxDraft {
  id: number;
  roomId: string | null;
  /** Derived from the ids of the database, of the run that made the row, and of the row: never used twice, the same over restarts. */
  txnId: string;
  attempts: number;
  createdAt: number;
  firstTriedAt: number | null;
}

export interface DeadlineRow {
  /** `action:3` etc.; unique together with the case. */
  subject: string;
  caseRef: CaseRef;
  /** ms since 1970 */
  at: number;
}

/** A row that the server refused for good. */
export interface FailedRow {
  id: number;
  kind: string;
  /** Null where the row waited for a room of a plan. */
  roomId: string | null;
  reason: string;
}

/** Everything that one handled event leads to. One transaction: all of it or nothing. */
export interface Work {
  /** The event that was handled, if one was. `position` moves the room's position to it. */
  inbox?: { eventId: string; roomId: string; state: InboxState; position: boolean; sender?: string; session?: string | null; at: number };
  /** The work tells of these senders and sessions (or other reasons to tell): `noticed` is true from now on. Known ones are left alone. */
  notices?: { sender: string; session: string }[];
  /** Entries for the log of one case, in order. */
  log?: { caseRef: CaseRef; actor: Actor; cause?: string; late?: true; at: Date; events: CaseEvent[] };
  /** Rooms to be made, or known rooms to be remembered. Existing keys are left alone, but a null roomId is filled. */
  rooms?: RoomRow[];
  /** Rooms to be forgotten (key). What waits for them fails, except for direct chats: that waits for the next one with the person. */
  forget?: string[];
  /** Deadlines by subject; `at: null` removes. Needs a caseRef each. */
  deadlines?: { subject: string; caseRef: CaseRef; at: number | null }[];
  /** Called inside the transaction after the entries are chained, must be synchronous: confirmations carry the head. */
  outbox?: (head: Head | null) => OutboxDraft[];
}

export interface Committed {
  head: Head | null;
  /** The entries as logged, for the fold. */
  logged: LoggedEvent[];
  rows: number[];
}

export interface Store {
  /**
   * Writes all of the work or nothing, one commit after the other in the order they were asked for.
   * Throws `AlreadyHandled` (errors.ts) when the event is `done` already.
   */
  commit(work: Work): Promise<Committed>;

  /** References of all cases in the log, oldest first. */
  cases(): Promise<CaseRef[]>;
  /** The decrypted log of a case in order. Throws a `BrokenLog` that names the first entry whose chain, signature or body does not verify. */
  readLog(ref: CaseRef): Promise<LoggedEvent[]>;
  head(ref: CaseRef): Promise<Head | null>;
  /**
   * The log of a case as lines of a file that verifies offline (verify.ts). With `sealed` the case's key is left out:
   * chain and signatures verify, nobody can read it. Throws a `StorageError` for an unknown case, `BrokenLog` for a broken log.
   */
  exportLog(ref: CaseRef, options?: { sealed?: boolean }): AsyncIterable<string>;
  /** Fingerprint of the key that signs the logs, to be compared with that of an export. */
  fingerprint(): string;

  /** Last handled event of a room. */
  position(roomId: string): Promise<{ eventId: string; at: number } | null>;
  /** State of an event, null if never seen. */
  inboxState(eventId: string): Promise<InboxState | null>;
  openEvents(): Promise<OpenEvent[]>;
  /** Whether committed `notices` answered this sender and session before. Writes nothing. */
  noticed(sender: string, session: string): Promise<boolean>;

  rooms(): Promise<RoomRow[]>;

  /** Rows not yet sent, oldest first, whose room is known. */
  unsent(limit: number): Promise<OutboxRow[]>;
  tried(id: number, at: number): Promise<void>;
  /** Marks a row sent, forgets its content, keeps id, event id and subject; adds rows for its choices. */
  sent(id: number, eventId: string): Promise<void>;
  /** The server refused for good: the row is kept for the operator with the reason. */
  failed(id: number, reason: string): Promise<void>;
  /** What could not be sent, oldest first, for the operator. */
  failedRows(): Promise<FailedRow[]>;
  /** Which of our messages an event is. */
  subjectOf(eventId: string): Promise<{ subject: string | null; caseRef: CaseRef | null } | null>;

  dueDeadlines(now: number): Promise<DeadlineRow[]>;
  nextDeadline(): Promise<number | null>;

  /** Sealed settings of the bot itself (access token, device id, recovery state ...). */
  setting(name: string): Promise<string | null>;
  setSetting(name: string, value: string | null): Promise<void>;

  close(): Promise<void>;
}
