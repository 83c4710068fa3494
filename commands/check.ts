import { z } from 'zod';
import type { CaseState } from '../cases/state.ts';
import { recipientsOf } from '../consent/recipients.ts';
import type { Recipient } from '../consent/verdict.ts';
import type { Command, Context } from './command.ts';
import { barredBy, findingsIn, screened } from './guard/screened.ts';
import { barredWords, hintWords, offerWords } from './guard/words.ts';
import type { Message } from './message.ts';
import { agencyList, categoryList } from './names.ts';
import { outcome } from './outcome.ts';

/** Where somebody takes part in more cases than this, the check names the first ones. */
const MOST_CASES = 5;

export const check: Command = {
  name: 'check',
  aliases: ['prüfen'],
  summary: 'command.check',
  parameters: [{ name: 'text', schema: z.string(), take: (text) => ({ value: text, rest: '' }) }],
  who: 'practitioner',
  where: ['desk', 'direct'],
  examples: ['/check Can we meet on Tuesday at the school?'],
  run(context, args) {
    const text = args.text as string;
    const message = casesFor(context).flatMap((state, _, all) => verdictOn(context, state, text, all.length > 1));
    return outcome({ replies: [{ to: 'here', message: message.length > 0 ? message : withoutCase(context, text) }] });
  },
};

/** The case of the desk; in a direct chat the open cases of the speaker's agency. */
function casesFor({ case: here, cases, agency }: Context): CaseState[] {
  if (here) return [here];
  return cases()
    .filter(({ status, agencies }) => status === 'open' && agencies.includes(agency))
    .slice(0, MOST_CASES);
}

/** What would happen if the text were written in the conference of the case. Nothing is logged: it was not shared. */
function verdictOn(context: Context, state: CaseState, text: string, several: boolean): Message {
  const { findings, judgement } = screened(context, state, text, readersOf(context, state), {
    roomKind: 'conference',
    before: context.case ? context.before('conference') : [],
  });
  const heading: Message = several ? [{ heading: { say: 'guard.check_case', with: { ref: state.ref } } }] : [];
  if (findings.length === 0) return [...heading, { say: 'guard.check_nothing' }];
  const found = { categories: categoryList(findings.map(({ category }) => category)) };
  if (judgement.verdict === 'allow' || judgement.verdict === 'inform') {
    const agencies = agencyList([...new Set(judgement.judged.map(({ recipient }) => recipient))], context);
    return [...heading, { say: 'guard.check_allow', with: { ...found, agencies } }, ...hintWords(judgement, context)];
  }
  const barred = barredWords(barredBy(judgement), context);
  return [
    ...heading,
    { say: `guard.check_${judgement.verdict}`, with: found },
    ...barred,
    ...hintWords(judgement, context),
    ...offerWords(judgement, context),
  ];
}

/** Who would read it: everybody in the conference; the agencies of the case where it has not been made, or nobody has joined it yet. */
function readersOf(context: Context, state: CaseState): Recipient[] {
  const inRoom = context.case ? context.recipients('conference') : context.recipientsOfCase?.(state);
  const invited = state.agencies.map((agency) => ({ agency }));
  return inRoom !== undefined && inRoom.length > 0 ? inRoom : recipientsOf(invited, context.agency);
}

function withoutCase(context: Context, text: string): Message {
  const findings = findingsIn(context, text, { roomKind: 'conference' });
  if (findings.length === 0) return [{ say: 'guard.check_nothing' }];
  return [{ say: 'guard.check_no_case', with: { categories: categoryList(findings.map(({ category }) => category)) } }];
}
