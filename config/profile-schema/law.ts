import { z } from 'zod';
import { CATEGORIES, SECTORS, VERDICTS } from '../../cases/model.ts';
import { date, duration, i18n, id, ids, text, texts } from './words.ts';

const sectors = z.array(z.enum(SECTORS)).min(1);

const categoryRule = z.strictObject({
  category: z.enum(CATEGORIES),
  action: z.enum(VERDICTS),
  to_sector: sectors.optional(),
  to_agency: ids.optional(),
  to_structure: id.optional(),
  to_room: id.optional(),
  from_sector: sectors.optional(),
  from_structure: id.optional(),
  unless_basis: ids.optional(),
  hint: i18n.optional(),
});

export const categories = z.strictObject({
  default: z.strictObject({ action: z.enum(VERDICTS) }),
  rules: z.array(categoryRule).default([]),
});

export const legalBasis = z.strictObject({
  id,
  kind: z.enum(['consent', 'release', 'gateway', 'protocol', 'duty', 'override', 'none_needed']),
  title: i18n,
  cite: text,
  region: text.optional(),
  regime: z.enum(['gdpr', 'led']).optional(),
  gdpr: z.strictObject({ art6: text.optional(), art9: text.optional(), art10: text.optional() }).optional(),
  needs: texts.optional(),
  limits: texts.optional(),
  to_agency: ids.optional(),
  to_sector: sectors.optional(),
  for_purpose: ids.optional(),
  categories: z.array(z.enum(CATEGORIES)).min(1).optional(),
  valid: duration.optional(),
  expires: duration.optional(),
  ratify_within: duration.optional(),
  valid_from: date.optional(),
  valid_to: date.optional(),
  status: z.enum(['pending', 'in_force', 'repealed']),
  review: text.optional(),
});

/** Strictness of the guard, from watching to posting itself. Source: domain.md 4.3. */
export const STRICTNESS = ['observe', 'nudge', 'warn', 'retract', 'hold'] as const;
export type Strictness = (typeof STRICTNESS)[number];

export const guard = z.strictObject({ strictness: z.enum(STRICTNESS).optional(), remind_coordinator: z.boolean().optional() });

export const consent = z.strictObject({
  template_ref: text.optional(),
  age_of_own_consent: z.union([z.int().positive(), text]).optional(),
  guardians: text.optional(),
  expiry: duration,
  withdraw: text.optional(),
  /** Text of the receipt for each language, or `true` for the bot's own. */
  receipt: z.record(z.string(), z.union([text, z.literal(true)])).optional(),
});

export const retention = z.strictObject({
  item: id,
  after: text,
  period: duration,
  action: z.enum(['erase', 'pseudonymise', 'handed_over', 'archive']),
  review: text.optional(),
});

export const accountability = z.strictObject({
  controllership: z.enum(['joint', 'separate']).optional(),
  controller_contact: text.optional(),
  processor: text.optional(),
  dpia_ref: text.optional(),
  works_council_ref: text.optional(),
});
