import { z } from 'zod';
import { BasisRecordSchema, ConsentRecordSchema } from '../consent/records.ts';
import { CATEGORIES, ROOM_KINDS, VERDICTS } from './model.ts';

/**
 * Everything that can stand in a case log. No message text stands in any event; titles of actions and
 * reasons are text that people asked to be logged. Times are ISO 8601 with offset, in UTC.
 */
const time = z.iso.datetime();
const agency = z.string().min(1);
const person = z.string().min(1);
const category = z.enum(CATEGORIES);

/** How an author answered a note of the guard. None of the answers counts against her. */
export const GUARD_ANSWERS = [
  'take_back',
  'keep_under_basis',
  'anonymous',
  'false_alarm',
  'edited',
  'redacted_by_author',
  // The message is gone, but its author said nothing to the note.
  'redacted_by_other',
] as const;
export type GuardAnswer = (typeof GUARD_ANSWERS)[number];

export const CaseEventSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('case.opened'),
    profile: z.strictObject({ id: z.string(), version: z.string(), hash: z.string() }),
    coordinator: z.strictObject({ agency, person }),
    agencies: z.array(agency).min(1),
    purpose: z.string(),
  }),
  z.strictObject({ type: z.literal('case.closed'), reason: z.string().optional() }),
  z.strictObject({ type: z.literal('agency.added'), agency }),
  z.strictObject({ type: z.literal('agency.removed'), agency, reason: z.string().optional() }),
  z.strictObject({ type: z.literal('room.made'), kind: z.enum(ROOM_KINDS), agency: agency.optional(), roomId: z.string() }),
  z.strictObject({ type: z.literal('room.mended'), kind: z.enum(ROOM_KINDS), agency: agency.optional(), what: z.array(z.string()) }),
  z.strictObject({ type: z.literal('member.joined'), kind: z.enum(ROOM_KINDS), agency, person }),
  z.strictObject({ type: z.literal('member.left'), kind: z.enum(ROOM_KINDS), agency, person }),
  z.strictObject({ type: z.literal('member.invited'), kind: z.enum(ROOM_KINDS), agency, person, deputy: z.boolean() }),
  z.strictObject({ type: z.literal('stranger.removed'), kind: z.enum(ROOM_KINDS), who: z.string() }),
  z.strictObject({ type: z.literal('consent.recorded'), record: ConsentRecordSchema }),
  z.strictObject({ type: z.literal('consent.withdrawn'), id: z.string(), reason: z.string().optional() }),
  z.strictObject({ type: z.literal('basis.recorded'), record: BasisRecordSchema }),
  z.strictObject({
    type: z.literal('guard.noted'),
    note: z.string(),
    eventId: z.string(),
    /** The first version of the message, where this was a later one: both are redacted when it is taken back, as far as both are known to be the author's. */
    edits: z.string().optional(),
    roomKind: z.enum(ROOM_KINDS),
    author: z.strictObject({ agency, person }),
    verdict: z.enum(VERDICTS),
    findings: z.array(z.strictObject({ category, about: z.enum(['subject', 'third_party', 'none']) })),
    /** The agencies that may not have what was said, with the categories that they may not have. */
    barred: z.array(z.strictObject({ agency, categories: z.array(category) })),
    kind: z.string(),
  }),
  z.strictObject({
    type: z.literal('guard.answered'),
    note: z.string(),
    answer: z.enum(GUARD_ANSWERS),
    basis: z.string().optional(),
    reason: z.string().optional(),
  }),
  /** One line of the disclosure register: what went from whom to whom under which basis, never the text. */
  z.strictObject({
    type: z.literal('disclosure.registered'),
    eventId: z.string(),
    from: agency,
    to: z.array(agency),
    categories: z.array(category),
    /** Ids of the consent or basis records or of the profile's rules that allowed it. */
    under: z.array(z.string()),
    kind: z.string(),
    verdict: z.enum(VERDICTS),
  }),
  z.strictObject({ type: z.literal('disclosure.taken_back'), eventId: z.string() }),
  z.strictObject({
    type: z.literal('action.proposed'),
    id: z.number().int().positive(),
    title: z.string().min(1).max(300),
    owner: agency,
    due: time,
    /** The quorum the profile named when this was proposed: `min` of the agencies `of` (of all, where absent). Without it the owner's tick decides. */
    quorum: z.strictObject({ of: z.array(agency).optional(), min: z.number().int().positive() }).optional(),
  }),
  z.strictObject({ type: z.literal('action.agreed'), id: z.number().int(), agency }),
  z.strictObject({ type: z.literal('action.objected'), id: z.number().int(), agency, reason: z.string().min(1) }),
  z.strictObject({ type: z.literal('action.assigned'), id: z.number().int(), owner: agency, due: time.optional() }),
  z.strictObject({ type: z.literal('action.done'), id: z.number().int(), note: z.string().optional() }),
  z.strictObject({ type: z.literal('action.dropped'), id: z.number().int(), reason: z.string().optional() }),
  z.strictObject({ type: z.literal('action.reminded'), id: z.number().int() }),
]);
export type CaseEvent = z.infer<typeof CaseEventSchema>;

/** What is encrypted into an entry's body: who, why (the Matrix event that caused it) and the event itself. */
export const EntryBodySchema = z.strictObject({
  actor: z.union([z.strictObject({ person, agency }), z.strictObject({ bot: z.literal(true) })]),
  /** Id of the Matrix event that caused the entry; a redelivered event is recognised by it. */
  cause: z.string().optional(),
  /** The keys of what caused it came after the wait was over. */
  late: z.literal(true).optional(),
  event: CaseEventSchema,
});
export type EntryBody = z.infer<typeof EntryBodySchema>;

/** An event as the fold sees it: with its place in the log and its time. */
export interface LoggedEvent extends EntryBody {
  seq: number;
  /** ISO 8601, UTC. */
  at: string;
}
