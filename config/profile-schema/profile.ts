import { z } from 'zod';
import { glossaryEntry, handbookSection, monitoring, training } from './knowledge.ts';
import { accountability, categories, consent, guard, legalBasis, retention } from './law.ts';
import { algorithm, assessment, deadline, decision, intake, phase, plan, transition } from './process.ts';
import { agency, meeting, model, role, room, scope, structure, support, verticalFlow, workingGroup } from './structure.ts';
import { date, duration, i18n, id, text, texts } from './words.ts';

const INHERITS = 'This version does not merge inherited profiles yet: write the profile out in full and set `inherits: null`.';

/** The whole profile schema, `maw-profile/1`. What the engine does not act on yet is checked all the same. Source: domain.md 4.4. */
export const profileSchema = z.strictObject({
  schema: z.literal('maw-profile/1'),
  id,
  version: z.string().regex(/^\d+\.\d+\.\d+$/, 'A version has three numbers, such as 1.0.0.'),
  status: z.enum(['draft', 'illustrative', 'approved', 'retired']),
  title: i18n,
  summary: i18n,
  source: texts.default([]),
  country: z.string().regex(/^[A-Z]{2}$/, 'A country is named by its ISO 3166 code in capitals, such as DE.'),
  region: text.nullish(),
  languages: z.array(z.string().regex(/^[a-z]{2,3}$/, 'A language is named by its ISO 639 code, such as `de`.')).min(1),
  inherits: z
    .unknown()
    .refine((value) => value === undefined || value === null, INHERITS)
    .transform(() => null)
    .optional(),
  review_every: duration.optional(),
  maturity: z.enum(['emerging', 'developing', 'established']).optional(),
  orientation: z.enum(['support', 'security', 'mixed']).optional(),
  legal_framework: z.strictObject({ plan: text.optional(), established: date.optional(), notes: text.optional() }).optional(),
  approved_by: i18n.optional(),
  approved_on: date.nullish(),
  scope,
  model,
  structures: z.array(structure).min(1),
  agencies: z.array(agency).min(1),
  roles: z.array(role).default([]),
  intake: intake.optional(),
  phases: z.array(phase).min(1),
  transitions: z.array(transition).default([]),
  deadlines: z.array(deadline).default([]),
  decisions: z.array(decision).default([]),
  assessments: z.array(assessment).default([]),
  plan: plan.optional(),
  categories,
  legal_bases: z.array(legalBasis).default([]),
  guard: guard.optional(),
  consent,
  retention: z.array(retention),
  rooms: z.array(room),
  meetings: z.array(meeting).default([]),
  working_groups: z.array(workingGroup).default([]),
  vertical_flows: z.array(verticalFlow).default([]),
  support: support.optional(),
  algorithms: z.array(algorithm).default([]),
  glossary: z.array(glossaryEntry).default([]),
  handbook: z.array(handbookSection).default([]),
  training: z.array(training).default([]),
  monitoring: monitoring.optional(),
  accountability: accountability.optional(),
});

/** A multi-agency structure as its profile describes it; keys are those of the file. Satisfies `RuleProfile` of consent/verdict.ts. */
export type Profile = z.output<typeof profileSchema>;
