import { z } from 'zod';
import { date, duration, i18n, id, ids, requires, text, texts } from './words.ts';

const question = z.strictObject({
  id,
  type: z.enum(['choice', 'multi', 'text', 'date', 'number']),
  required: z.boolean(),
  options: texts.optional(),
  text: i18n,
  guidance: i18n.optional(),
});

const consequence = z.strictObject({
  action: z
    .enum(['accept', 'reject', 'refer_elsewhere', 'hold', 'emergency', 'request_missing', 'single_agency_only', 'offer_family_support'])
    .optional(),
  offer_basis: ids.optional(),
  offer_decision: id.optional(),
  create_action: z.strictObject({ title: i18n, due: duration.optional() }).optional(),
  invite: id.optional(),
  call: text.optional(),
  /** An agency that is to be asked first. */
  ask: id.optional(),
  reason: text.optional(),
});

export const intake = z.strictObject({
  sources: ids,
  questions: z.array(question),
  /** `if`: id of a question and its answer; `empty` stands for no answer. */
  // biome-ignore lint/suspicious/noThenProperty: the schema of domain.md 4.4 calls the consequence `then`; nothing awaits it.
  rules: z.array(z.strictObject({ if: z.record(z.string(), text), then: consequence })).default([]),
});

/** Canonical states of a case that phases stand for. Source: domain.md 4.2. */
export const PHASE_STATES = [
  'intake',
  'triage',
  'assessment',
  'consultation',
  'decision',
  'follow_up',
  'review',
  'closing',
  'closed',
  'archived',
  'erased',
  'held',
] as const;

export const phase = z.strictObject({
  id,
  title: i18n,
  state: z.enum(PHASE_STATES),
  entry: z.strictObject({ requires }).optional(),
  exit: z.strictObject({ requires }).optional(),
  due: duration.optional(),
  review: duration.optional(),
  optional: z.boolean().optional(),
  rooms: ids.optional(),
});

export const transition = z.strictObject({ from: id, to: id, event: text, requires: requires.optional() });

export const deadline = z.strictObject({
  id,
  title: i18n,
  starts: text,
  stops: text,
  within: duration,
  calendar: z.enum(['clock', 'working']),
  warn: z.array(duration).default([]),
  /** A role, or `deputy`. */
  escalate: id.optional(),
  on_breach: text.optional(),
});

export const decision = z.strictObject({
  id,
  title: i18n,
  options: z
    .array(z.strictObject({ id, title: i18n, to: id.optional(), requires: requires.optional() }))
    .min(2, 'A decision needs two options at least.'),
  method: z.enum(['chair', 'majority', 'consensus', 'unanimous']),
  quorum: z.strictObject({ role: id, min: z.union([z.int().positive(), z.literal('all_present')]) }).optional(),
  who: ids,
  rationale: z.enum(['required', 'optional']),
  dissent: z.enum(['recorded', 'blocks', 'hidden']),
  emergency: z.strictObject({ who: ids, ratify_within: duration }).optional(),
});

export const assessment = z.strictObject({
  id,
  title: i18n,
  by: ids,
  agencies: ids.optional(),
  due: duration.optional(),
  visible: z.enum(['full', 'summary', 'conclusion', 'level_only']),
  /** An agency or a structure. */
  held_in: id.optional(),
  tool: z
    .strictObject({ name: text, version: text.optional(), validated: z.union([z.boolean(), z.literal('unknown')]).optional() })
    .optional(),
  covers: texts.optional(),
  domains: texts.optional(),
  third_parties: z.boolean().optional(),
  with_person: z.boolean().optional(),
  anonymised_by_default: z.boolean().optional(),
});

export const plan = z.strictObject({
  sections: ids,
  measure_kinds: ids,
  factors: z.strictObject({ protective: texts.default([]), risk: texts.default([]) }).optional(),
});

const step = z.strictObject({
  id,
  do: i18n.optional(),
  /** A question of the intake. */
  ask: id.optional(),
  by: ids.optional(),
  within: duration.optional(),
  next: id.optional(),
  branches: z.record(z.string(), id).optional(),
  end: z.literal(true).optional(),
});

export const algorithm = z.strictObject({
  id,
  title: i18n,
  approved_by: z.union([text, i18n]).nullish(),
  approved_on: date.nullish(),
  steps: z.array(step).min(1),
});
