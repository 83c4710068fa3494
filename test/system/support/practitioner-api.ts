import type { Matcher, SeenEvent } from './seen.ts';

/** How a practitioner's client starts. */
export interface ClientOptions {
  url: string;
  userId: string;
  password: string;
  /** Make a cross-signing identity and sign the device with it. Default true. */
  sign?: boolean;
  /** Whose keys count: `all` as Element by default, `signed` excludes unsigned devices. */
  isolation?: 'all' | 'signed';
  /** Accept every invitation. Default true. */
  autoJoin?: boolean;
}

export interface SeenMember {
  userId: string;
  membership: string;
  displayName: string;
  powerLevel: number;
}

/** A room as the client knows it. */
export interface SeenRoom {
  roomId: string;
  name: string;
  topic?: string;
  /** Membership of the practitioner herself. */
  membership: string;
  /** Content of the creation event: `type` is `m.space` for a space; markers stand here. */
  create: Record<string, unknown>;
  encrypted: boolean;
  members: SeenMember[];
  powerLevels: Record<string, unknown>;
  historyVisibility: string;
  joinRule: string;
  /** Room ids that a space lists. */
  children: string[];
}

export interface RoomMatcher {
  roomId?: string;
  nameIncludes?: string;
  /** Keys and values that the creation event must have. */
  create?: Record<string, unknown>;
  space?: boolean;
  /** Default `join`. */
  membership?: string;
  /** Somebody who must be joined. */
  member?: string;
  /** How many rooms a space lists. */
  children?: number;
}

export interface SendOptions {
  /** Event to reply to. */
  replyTo?: string;
  /** Root of the thread to write in. */
  thread?: string;
  /** HTML, as Element sends it when markdown was used. */
  html?: string;
  msgtype?: string;
  /** Send in clear into an unencrypted room. Default: refuse. */
  plain?: boolean;
}

export interface CreateRoomOptions {
  name?: string;
  invite?: string[];
  /** Default true. */
  encrypted?: boolean;
  direct?: boolean;
  /** Merged over the request. */
  extra?: Record<string, unknown>;
}

export interface OwnDevice {
  userId: string;
  deviceId: string;
  /** Ed25519 fingerprint, unpadded base64. */
  ed25519: string;
  accessToken: string;
}

/**
 * What a practitioner can do. Every call crosses a process border: arguments and results are JSON.
 * Sends resolve with the event id, after the server has it.
 */
export interface PractitionerApi {
  device(): Promise<OwnDevice>;
  /** Makes the cross-signing identity if there is none (or, with `reset`, a new one) and signs this device. */
  sign(options?: { reset?: boolean }): Promise<void>;
  /** Signs another device of the same person, e.g. one of matrix-nio. */
  crossSignDevice(deviceId: string): Promise<void>;
  setIsolation(mode: 'all' | 'signed'): Promise<void>;
  setAutoJoin(on: boolean): Promise<void>;
  /** Whether a device is signed by its owner's identity, as this client knows it now: news of a signature come with a later sync. */
  isSigned(userId: string, deviceId: string): Promise<boolean>;
  waitUntilSigned(userId: string, deviceId: string, timeoutMs?: number): Promise<void>;

  rooms(): Promise<SeenRoom[]>;
  waitForRoom(wanted: RoomMatcher, timeoutMs?: number): Promise<SeenRoom>;
  /** Resolves when the person is joined as this client sees it: messages sent from then on reach her. */
  waitForMember(roomId: string, userId: string, membership?: string, timeoutMs?: number): Promise<void>;
  /** Content of a state event, or null. */
  state(roomId: string, type: string, stateKey?: string): Promise<Record<string, unknown> | null>;
  createRoom(options?: CreateRoomOptions): Promise<string>;
  /** An encrypted direct chat; resolves when the invitation is sent. */
  createDirectChat(userId: string): Promise<string>;
  join(roomId: string): Promise<void>;
  invite(roomId: string, userId: string): Promise<void>;
  leave(roomId: string): Promise<void>;
  kick(roomId: string, userId: string, reason?: string): Promise<void>;
  setState(roomId: string, type: string, content: Record<string, unknown>, stateKey?: string): Promise<string>;

  say(roomId: string, text: string, options?: SendOptions): Promise<string>;
  /** Text after a mention pill, as Element sends it. */
  mention(roomId: string, userId: string, displayName: string, text: string, options?: SendOptions): Promise<string>;
  edit(roomId: string, eventId: string, text: string): Promise<string>;
  redact(roomId: string, eventId: string, reason?: string): Promise<string>;
  react(roomId: string, eventId: string, key: string): Promise<string>;
  sendFile(roomId: string, fileName: string, text: string): Promise<string>;
  sendLocation(roomId: string, geoUri: string, description: string): Promise<string>;
  sendPoll(roomId: string, question: string, answers: string[]): Promise<string>;
  /** Any event; encrypted where the room is, unless it is a reaction. */
  sendRaw(roomId: string, type: string, content: Record<string, unknown>, options?: { plain?: boolean }): Promise<string>;

  /** The first event that fits, already here or still to come. Rejects with a list of what was seen. */
  waitFor(wanted: Matcher, timeoutMs?: number): Promise<SeenEvent>;
  /** All events so far that fit, in order of arrival. */
  seen(wanted?: Matcher): Promise<SeenEvent[]>;
  /**
   * For measurements: says each text after the answer to the one before, and resolves with the milliseconds from the call of
   * `send` to the decrypted answer, taken in this process. An answer of `from` has the same text or replies to what was said.
   */
  roundTrips(roomId: string, from: string, texts: string[], options?: { pauseMs?: number; timeoutMs?: number }): Promise<number[]>;
  /** The shield that Element would show: colour 0 none, 1 grey, 2 red; `null` for an event in clear. */
  shield(roomId: string, eventId: string): Promise<{ colour: number; reason: number | null } | null>;
  /** Throws away the key that the next message would use, so that the next one is new. */
  forgetRoomKey(roomId: string): Promise<void>;
  /** Stops to sync, as if the laptop were closed; `resume` goes on. */
  pause(): Promise<void>;
  resume(): Promise<void>;
}
