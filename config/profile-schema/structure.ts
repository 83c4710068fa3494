import { z } from 'zod';
import { SECTORS } from '../../cases/model.ts';
import { duration, i18n, id, ids, text, texts } from './words.ts';

/** What the structure is for and for whom. */
export const scope = z.strictObject({
  domain: id,
  threats: texts.default([]),
  subject_kinds: z.array(z.enum(['person', 'relative', 'group', 'family', 'community', 'bereaved_group'])).min(1),
  age: z.strictObject({ min: z.int().nonnegative().nullish(), max: z.int().nonnegative().nullish() }).optional(),
  client_group: i18n.optional(),
  out_of_scope: z.strictObject({ action: id, directory: texts.optional() }).optional(),
  purposes: z
    .array(z.strictObject({ id, title: i18n, dpv: z.url('This is not a web address.').optional(), not_for: texts.optional() }))
    .min(1),
});

/** The kind of multi-agency working, in the terms of the paper. */
export const model = z.strictObject({
  type: z.enum(['decision_making', 'service_delivery', 'operational_team']),
  delivery: z.enum(['centre_based', 'coordinated']),
  focus: z.enum(['strategic', 'operational', 'both']),
  formality: z.enum(['formal', 'informal']),
  permanence: z.enum(['permanent', 'ad_hoc']),
  consultative: z.boolean(),
});

export const structure = z.strictObject({
  id,
  title: i18n,
  level: z.enum(['national', 'regional', 'departmental', 'local', 'case']),
  parent: id.optional(),
  /** A role. */
  chair: id.optional(),
  members: ids.default([]),
  case_data: z.enum(['full', 'summary', 'separate', 'none']),
  regime: z.enum(['gdpr', 'led']).optional(),
  meets: z.union([duration, z.literal('on_demand')]).optional(),
});

export const agency = z.strictObject({
  id,
  title: i18n,
  parent: id.optional(),
  sector: z.enum(SECTORS),
  dpv: z.url('This is not a web address.').optional(),
  membership: z.enum(['core', 'on_need', 'ad_hoc', 'never']),
  mandatory: z.boolean().optional(),
  coordinator: z.boolean().optional(),
  spoc: z.strictObject({ deputy: z.boolean(), max_ack: duration }).optional(),
  secrecy: z.strictObject({ regime: text.optional(), release_required: z.boolean().optional() }).optional(),
  agreement_required: z.union([z.boolean(), id]).optional(),
  join_requires: texts.optional(),
});

export const role = z.strictObject({
  id,
  title: i18n,
  agencies: ids,
  min: z.int().nonnegative(),
  max: z.int().positive().nullable(),
  per: z.enum(['case', 'structure', 'agency']),
  permissions: z.array(z.string().regex(/^[a-z_]+\.[a-z_]+$/, 'A permission is written as `thing.deed`, such as `case.open`.')),
  training: id.optional(),
  expires: duration.optional(),
});

export const room = z.strictObject({
  id,
  title: i18n,
  kind: z.enum(['information', 'coordination', 'knowledge', 'release', 'strategic']),
  structure: id.optional(),
  members: ids.optional(),
  /** Roles that may be invited for a while. */
  guests: ids.optional(),
  history: z.enum(['joined', 'shared']),
  /** One for the whole site instead of one for each case. */
  once: z.boolean().optional(),
  encrypted: z.literal(true).optional(),
});

export const meeting = z.strictObject({
  id,
  title: i18n,
  structure: id.optional(),
  cadence: z.union([duration, z.literal('on_demand')]),
  minutes: z.enum(['decisions_actions_only', 'agreed_support_only', 'full']),
  research_form: z.union([z.boolean(), id]).optional(),
});

export const workingGroup = z.strictObject({
  id,
  title: i18n,
  chair: id.optional(),
  members: ids,
  cadence: z.union([duration, z.literal('on_demand')]).optional(),
});

export const verticalFlow = z.strictObject({ id, from: id, to: id, content: id, gate: text });

export const support = z.strictObject({ provider: id, kinds: ids, states: ids, requires: texts.optional(), cost: text.optional() });
