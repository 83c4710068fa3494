import type { AgencyId, Category, RoomKind } from '../../cases/model.ts';
import type { CaseState } from '../../cases/state.ts';
import { judge } from '../../consent/judge.ts';
import type { Judgement, Recipient } from '../../consent/verdict.ts';
import type { Finding } from '../../screening/types.ts';
import type { Context } from '../command.ts';

/** What a text would tell to whom. */
export interface Screened {
  findings: Finding[];
  judgement: Judgement;
  recipients: Recipient[];
}

/** A text where it stands. */
export interface Placed {
  roomKind: RoomKind;
  /** The message it is. */
  eventId?: string;
  /** What was said right before it, newest last; nothing where it stands by itself. */
  before?: string[];
}

/** Screens a text and judges it for the recipients in a room of the case. */
export function screened(context: Context, state: CaseState, text: string, recipients: Recipient[], placed: Placed): Screened {
  const { agency, profile, now } = context;
  const { roomKind, eventId } = placed;
  const findings = findingsIn(context, text, placed, state.ref);
  const { consents, bases, purpose } = state;
  const message = eventId === undefined ? {} : { eventId };
  const judgement = judge({ findings, author: agency, recipients, roomKind, consents, bases, profile, purpose, now, ...message });
  return { findings, judgement, recipients };
}

/** What a text says about people of a case; professionals' own data and statements about nobody are none. */
export function findingsIn(
  { screen, roster, agency }: Context,
  text: string,
  { roomKind, before = [] }: Placed,
  reference?: string,
): Finding[] {
  const professionals = { names: roster.people.map(({ name }) => name), numbers: [], addresses: roster.people.map(({ user }) => user) };
  const known = { professionals, roomKind, before, authorAgency: agency, ...(reference === undefined ? {} : { reference }) };
  return screen(text, known).findings.filter(({ about }) => about !== 'none');
}

/** The agencies that may not have something, with what. */
export function barredBy({ judged }: Judgement): { agency: AgencyId; categories: Category[] }[] {
  const barred = new Map<AgencyId, Set<Category>>();
  for (const { recipient, category, verdict } of judged) {
    if (verdict === 'allow' || verdict === 'inform') continue;
    barred.set(recipient, (barred.get(recipient) ?? new Set()).add(category));
  }
  return [...barred].map(([agency, categories]) => ({ agency, categories: [...categories] }));
}
