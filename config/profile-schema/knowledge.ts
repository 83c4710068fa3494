import { z } from 'zod';
import { date, duration, i18n, id, ids, text, texts } from './words.ts';

export const glossaryEntry = z.strictObject({ term: i18n, definition: i18n, sector_meanings: z.record(z.string(), i18n).optional() });

export const handbookSection = z.strictObject({
  id,
  title: i18n,
  href: z.url('This is not a web address.').optional(),
  body_ref: text.optional(),
  /** Roles. */
  audience: ids.optional(),
  phase: id.optional(),
  evidence: texts.optional(),
  reviewed_on: date.optional(),
});

export const training = z.strictObject({
  id,
  title: i18n,
  roles: ids,
  required: z.boolean(),
  min_hours: z.number().positive().optional(),
  valid: duration.optional(),
  href: z.url('This is not a web address.').optional(),
});

export const monitoring = z.strictObject({
  indicators: z.array(
    z.strictObject({
      id,
      kind: z.enum(['process', 'outcome', 'reason']),
      title: i18n,
      formula: text.optional(),
      target: z.union([text, z.number()]).optional(),
      /** Smallest number of cases that may be published. */
      publish_min_n: z.int().positive(),
    }),
  ),
  evaluation_every: duration.optional(),
});
