import { z } from 'zod';
import { CATEGORIES } from '../cases/model.ts';

/** Consent and basis records. Source: domain.md 4.1, ISO/IEC TS 27560 life cycle (domain.md 3.3). */
const time = z.iso.datetime();

export const GrantSchema = z.strictObject({
  decision: z.enum(['permit', 'deny']),
  categories: z.array(z.enum(CATEGORIES)).min(1),
  /** At least one of the three; several narrow nothing: they are added up. */
  to: z.strictObject({
    agencies: z.array(z.string()).optional(),
    sectors: z.array(z.string()).optional(),
    roles: z.array(z.string()).optional(),
  }),
  purpose: z.string(),
});
export type Grant = z.infer<typeof GrantSchema>;

/** A permission from the person. Locked once given: a correction invalidates it and makes a new one. */
export const ConsentRecordSchema = z.strictObject({
  id: z.string(),
  status: z.enum(['requested', 'given', 'refused', 'renewed', 'withdrawn', 'expired', 'invalidated']),
  givenBy: z.enum(['self', 'guardian', 'delegate']),
  method: z.enum(['oral', 'written', 'digital', 'signed_form']),
  grants: z.array(GrantSchema),
  /** Agencies whose professional secrecy the person lifted (the second lock). */
  releasesSecrecyOf: z.array(z.string()),
  validFrom: time,
  validUntil: time,
  supersedes: z.string().optional(),
});
export type ConsentRecord = z.infer<typeof ConsentRecordSchema>;

/** A permission from law, chosen from the profile's `legal_bases`. */
export const BasisRecordSchema = z.strictObject({
  id: z.string(),
  /** Id in the profile's `legal_bases`. */
  basisId: z.string(),
  invokedBy: z.strictObject({ agency: z.string(), person: z.string() }),
  categories: z.array(z.enum(CATEGORIES)).min(1),
  to: z.array(z.string()),
  purpose: z.string(),
  from: time,
  until: time,
  reason: z.string(),
  /** Preconditions of the profile's basis that the person ticked. */
  needsTicked: z.array(z.string()),
  /** Id of the Matrix event that this basis was invoked for, when it covers one message alone. */
  eventId: z.string().optional(),
  status: z.enum(['active', 'expired', 'rejected', 'revoked']),
});
export type BasisRecord = z.infer<typeof BasisRecordSchema>;
