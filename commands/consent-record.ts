import { z } from 'zod';
import { decideRecordConsent } from '../cases/decide-consent.ts';
import type { ConsentRecord } from '../consent/records.ts';
import { alsoConference } from './also-conference.ts';
import { clauses } from './clauses.ts';
import type { Command, Context } from './command.ts';
import { isProblem, readTerms } from './consent-terms.ts';
import { byOf, caseOf, decided } from './decided.ts';
import type { Message } from './message.ts';
import { agencyList, categoryList } from './names.ts';
import { refuse } from './outcome.ts';
import { CASE_ROOMS } from './rooms.ts';
import { unfounded } from './unfounded.ts';

/** Words that begin a part of the line, in English and German. */
export const KEYWORDS: Record<string, string> = {
  ...{ to: 'to', for: 'to', an: 'to', für: 'to' },
  ...{ release: 'release', releases: 'release', entbindet: 'release', entbindung: 'release' },
  ...{ by: 'by', durch: 'by', von: 'by' },
  ...{ until: 'until', till: 'until', bis: 'until' },
  ...{ method: 'method', form: 'method', how: 'method', art: 'method' },
  ...{ replaces: 'replaces', ersetzt: 'replaces' },
};

export const consentRecord: Command = {
  name: 'consent record',
  aliases: ['consent add', 'consent give', 'record consent'],
  summary: 'command.consent_record',
  details: 'command.consent_record_more',
  parameters: [{ name: 'terms', schema: z.string(), take: (text) => ({ value: text, rest: '' }) }],
  who: 'coordinator',
  where: CASE_ROOMS,
  needsCase: true,
  needsOpenCase: true,
  examples: [
    '/consent record health to school',
    '/consent record health mental_health to school social_services release crisis_service by guardian until friday method written',
  ],
  run(context, args) {
    const split = clauses(args.terms as string, KEYWORDS);
    if ('unclosed' in split) return refuse([{ say: 'error.unclosed_quote', with: { mark: split.unclosed } }]);
    const terms = readTerms(split.parts, context);
    if (isProblem(terms)) return refuse([terms.problem, { say: 'error.example', with: { example: consentRecord.examples[1] ?? '' } }]);
    return decided(context, decideRecordConsent(caseOf(context), byOf(context), terms, context.profile, context.now), (events) => {
      const record = events.flatMap((event) => (event.type === 'consent.recorded' ? [event.record] : []))[0];
      if (!record) return {};
      const until = new Date(record.validUntil);
      const everybody: Message = record.grants.map(({ categories, to }) => ({
        say: 'reply.consent_recorded',
        with: { id: record.id, categories: categoryList(categories), agencies: agencyList(to.agencies ?? [], context), date: until },
      }));
      const released = record.releasesSecrecyOf;
      if (released.length > 0) everybody.push({ say: 'reply.consent_releases', with: { agencies: agencyList(released, context) } });
      const given = { say: `reply.consent_by_${record.givenBy}`, with: { method: { say: `reply.method_${record.method}` } } };
      const message: Message = [
        ...everybody,
        given,
        ...replaced(context, record),
        { say: 'reply.consent_withdraw', with: { id: record.id } },
      ];
      return {
        replies: alsoConference(context, message, everybody),
        reminders: [{ subject: `consent:${record.id}`, at: record.validUntil }],
      };
    });
  },
};

/** That a record takes the place of another, and what was shared under that one and is not covered any more. */
function replaced(context: Context, record: ConsentRecord): Message {
  const { supersedes: id } = record;
  if (id === undefined) return [];
  const state = caseOf(context);
  const { consents, bases } = state;
  const { now } = context;
  const after = [...consents.map((old) => (old.id === id ? { ...old, status: 'invalidated' as const } : old)), record];
  const lost = unfounded(state, { consents, bases, now }, { consents: after, bases, now }, context);
  return [{ say: 'reply.consent_replaces', with: { id } }, ...lost];
}
