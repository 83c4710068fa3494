import type { z } from 'zod';
import type { AgencyId, CaseRef, Head, RoomKind } from '../cases/model.ts';
import type { CaseState } from '../cases/state.ts';
import type { Profile } from '../config/profile.ts';
import type { Person, Roster } from '../config/roster.ts';
import type { Recipient } from '../consent/verdict.ts';
import type { Screen } from '../screening/types.ts';
import type { Say } from './message.ts';
import type { Outcome } from './outcome.ts';

/** Rights of people, from the roster. A coordinator may do what a practitioner may; an admin keeps rosters. */
export type Role = 'practitioner' | 'coordinator' | 'admin';

/** One parameter of a command, in the order people type them. */
export interface Parameter {
  name: string;
  /** Reads what was typed; its error message is a locale key. */
  schema: z.ZodType;
  /** Takes the rest of the line, unquoted. Only the last parameter may. */
  rest?: boolean;
  optional?: boolean;
  /** A flag such as `--purpose threat_management`, allowed anywhere before the rest. */
  flag?: boolean;
  /** Reads the value off the front of what is left of the line, where more than one word or the roster is needed. Default: one word or quotation. */
  take?: Take;
}

/** Takes a value off the front of a text and says what is left of it, or what is wrong with it. */
export type Take = (text: string, context: Context) => Taken;
export type Taken<T = unknown> = { value: T; rest: string } | { problem: Say };

/** What checking the log of the case from its first to its last entry gave. */
export type LogCheck = { ok: true; entries: number; head: Head } | { ok: false; at: number; what: string };

/** What a handler may know and use. It never sees a Matrix client, a database or a clock that ticks. */
export interface Context {
  now: Date;
  /** IANA name. */
  timeZone: string;
  language: string;
  /** Who speaks; always a person of the roster. */
  speaker: Person;
  /** The agency she speaks for: her own, or the one she is seconded to. */
  agency: AgencyId;
  /** Id of the event that is answered. */
  eventId: string;
  room: { id: string; kind: RoomKind; agency?: AgencyId; coordinatorsOnly?: boolean };
  /** The room of the case at hand, where it has been made. */
  roomId: (kind: RoomKind, agency?: AgencyId) => string | undefined;
  /** The case of the room, where it belongs to one. */
  case?: CaseState;
  /** All cases this process knows, for lists. */
  cases: () => CaseState[];
  roster: Roster;
  profile: Profile;
  /** Hash of the profile as loaded; a case keeps it. */
  profileHash: string;
  /** Who besides the author's agency has members in the room (or would have, in the conference, for `/check`). */
  recipients: (roomKind: RoomKind) => Recipient[];
  /** Who besides her agency reads the conference of a case that she may ask about from a direct chat. */
  recipientsOfCase?: (state: CaseState) => Recipient[];
  screen: Screen;
  /** What people last said in that room of the case, newest last; of the case at hand, so nothing where it is not known which. */
  before: (roomKind: RoomKind) => string[];
  /** A new neutral reference that no case has. */
  newRef: () => CaseRef;
  /** A new opaque id. */
  newId: () => string;
  /** Whether the coordinator is told of a deny that its author leaves unanswered (profile or configuration, `guard.remind_coordinator`). */
  remindCoordinator?: boolean;
  /** Filled in before `log verify` runs: reading the log needs the database. */
  logCheck?: LogCheck;
}

/** A command is data: help, usage errors and the manual are made from it. */
export interface Command {
  /** As people type it, without the slash: `case open`. */
  name: string;
  /** Other names that people try. */
  aliases?: string[];
  /** Locale key of one line that says what it does. */
  summary: string;
  /** Locale key of what help says besides, where the line has a grammar of its own. */
  details?: string;
  parameters: Parameter[];
  who: Role;
  where: RoomKind[];
  /** Works on the case of the room. */
  needsCase?: boolean;
  /** Needs the case of the room to be open. */
  needsOpenCase?: boolean;
  /** Complete lines that work. */
  examples: string[];
  /** Arguments are those of `parameters`, parsed, by name. Pure; throws never for what a person typed. */
  run: (context: Context, args: Record<string, unknown>) => Outcome;
}
