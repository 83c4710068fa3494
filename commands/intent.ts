/** What the pure reading step makes of a decrypted Matrix event. Unknown and unreadable are intents too. */

/** The plain facts of a decrypted event, free of any SDK. */
export interface Incoming {
  eventId: string;
  roomId: string;
  /** Matrix user id. */
  sender: string;
  type: string;
  /** Content of the first version: an edit is an event of its own with `m.new_content`. */
  content: Record<string, unknown>;
  stateKey?: string;
  /** Content of the state before, for membership events. */
  before?: Record<string, unknown>;
  /** Server time in ms since 1970. */
  timestamp: number;
  encrypted: boolean;
  redacted: boolean;
  /** For `m.room.redaction`: the event that was redacted. */
  redacts?: string;
  /** Its keys came after the wait was over. */
  late?: boolean;
  /** Why it could not be read, if it could not. */
  unreadable?: { reason: 'missing_keys' | 'unsigned_device'; session?: string };
}

/** The bot as it is named in rooms. */
export interface Self {
  userId: string;
  displayName: string;
}

export type Intent =
  /** `text` without the prefix, cleaned of control and invisible characters. */
  | { kind: 'command'; text: string; viaMention: boolean; thread?: string }
  | { kind: 'reaction'; target: string; key: string }
  | { kind: 'reply'; target: string; text: string; thread?: string }
  | { kind: 'message'; text: string; what: 'text' | 'notice' | 'caption' | 'attachment' | 'location' | 'poll'; edits?: string }
  | { kind: 'redaction'; target: string }
  | { kind: 'membership'; user: string; was: Membership; is: Membership; reason?: string }
  /** `not_encrypted`: a message in clear, which anybody on the way may have written: nothing is done with it. */
  | { kind: 'unreadable'; reason: 'missing_keys' | 'unsigned_device' | 'not_encrypted'; session?: string }
  /** State of a room that must be as the bot made it (power levels, names, history ...). */
  | { kind: 'room_state'; type: string }
  | { kind: 'nothing' };
export type Membership = 'join' | 'invite' | 'leave' | 'ban' | 'knock';
