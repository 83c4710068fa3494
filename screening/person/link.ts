import type { NameFound } from '../names/find.ts';
import { droppedSubject } from './dropped-subject.ts';
import { type Mention, mentionsOf, type SentenceView } from './mention.ts';

/** How surely a sentence speaks of somebody in the case. From `LINKED` on it does. */
export interface Link {
  score: number;
  /** The strongest sign of one person alone, before what speaks for general talk was taken off. */
  person: number;
  about: 'subject' | 'third_party';
  /** The relative is named as hers or his, so that facts about the relation are facts about the subject. */
  ofSubject: boolean;
  /** The relative or neighbour spoken of, as a token; the message then also concerns a third party. */
  thirdParty?: number;
  /** What the next sentence inherits: a person spoken of, own staff, or a made-up case. */
  leaves: 'person' | 'staff' | 'hypothetical' | 'nothing';
}

/** The score from which a sentence counts as being about a person. */
export const LINKED = 1.5;

/** What the sentence before (or the message before) left behind. */
export type Carried = Link['leaves'] | 'earlier_message';

/**
 * Judges one sentence. `names` are those of people who are no professionals; `concepts` counts the words of lexicons (weak ones left out),
 * which alone make a telegraphic note ("debts now 4,000") weakly personal.
 */
export function linkOf(view: SentenceView, carried: Carried, names: readonly NameFound[], concepts: number): Link {
  const bound = boundBy(view, carried);
  const mentions = mentionsOf(view).filter((mention) => !bound(mention));
  for (const name of names) {
    mentions.push({ role: 'name', gender: 'n', token: name.from, weight: nameWeight(view, name.to - name.from > 1, concepts > 0) });
  }
  const dropped = droppedSubject(view);
  const person = personWeight(view, mentions, dropped, carried, concepts);
  const general = generality(view, person, mentions);
  const about = whom(view, mentions, dropped > 0);
  const score = person - general;
  return { score, person, ...about, leaves: leavesOf(view, score, mentions, carried) };
}

/** Pronouns that stand for a colleague or for somebody made up do not stand for the case's person. */
function boundBy(view: SentenceView, carried: Carried): (mention: Mention) => boolean {
  const { signals, sentence } = view;
  const staff = signals.all('staff')[0]?.from ?? (carried === 'staff' ? sentence.from - 1 : undefined);
  const unreal = signals.has('conditional') || signals.has('offer') || signals.has('ask_group');
  const madeUp =
    unreal && signals.has('indefinite') ? signals.all('indefinite')[0]?.from : carried === 'hypothetical' ? sentence.from - 1 : undefined;
  const pronoun = (mention: Mention): boolean =>
    mention.role === 'subject_pronoun' || mention.role === 'possessive' || mention.role === 'object_pronoun' || mention.role === 'they';
  return (mention) => {
    // "her deputy"
    if (mention.role === 'possessive' && signals.at('staff', mention.token + 1) !== undefined) return true;
    if (madeUp !== undefined && mention.token > madeUp && (pronoun(mention) || mention.role === 'kin')) return true;
    if (staff === undefined || mention.token < staff) return false;
    return mention.role === 'subject_pronoun' || mention.role === 'they' || (mention.role === 'possessive' && mention.gender === 'f');
  };
}

/** A name beside words for staff or a meeting is most likely a colleague's; alone it is weaker than beside something sensitive. */
function nameWeight(view: SentenceView, full: boolean, conceptual: boolean): number {
  if (view.signals.has('staff')) return 1;
  if (conceptual) return 2.5;
  return view.signals.has('appointment') || !full ? 1.25 : 2;
}

function personWeight(view: SentenceView, mentions: readonly Mention[], dropped: number, carried: Carried, concepts: number): number {
  const { signals, sentence } = view;
  let weight = dropped;
  for (const mention of mentions) weight = Math.max(weight, mention.weight);
  const impersonal = signals.has('own') || signals.has('plural') || signals.has('staff') || sentence.question;
  if (concepts > 0 && !impersonal) {
    weight = Math.max(weight, (dropped > 0 && dropped < 1.5) || concepts > 1 ? 1.5 : 1);
    if (carried === 'person') weight = Math.max(weight, 1.75);
    if (carried === 'earlier_message') weight = Math.max(weight, 1.5);
  }
  return weight + (signals.has('episodic') && weight > 0 ? 0.75 : 0);
}

function generality(view: SentenceView, person: number, mentions: readonly Mention[]): number {
  const { signals, sentence } = view;
  const sure = person >= 2;
  let general = 0;
  if (signals.has('ask_group')) general += sure ? 1 : 4;
  if (signals.has('offer')) general += sure ? 1.25 : 2.5;
  if (signals.has('conditional')) general += sure ? 1 : 2.5;
  if (signals.has('plural')) general += sure ? 0.5 : 2;
  if (signals.has('indefinite') && !sure) general += 0.75;
  if (signals.has('staff')) general += mentions.some((mention) => mention.weight >= 2.5) ? 0.5 : 3.5;
  if (signals.has('appointment')) general += sure ? 0.5 : 1;
  if (signals.has('own') && !sure) general += signals.all('own')[0]?.from === sentence.from ? 2 : 0.75;
  if (signals.has('you') && !sure) general += 0.5;
  if (sentence.question && !sure) general += 1.25;
  return general;
}

/** Relatives in the plural: a later "he" is none of them. */
const SEVERAL = new Set(
  'parents eltern siblings geschwister grandparents grosseltern relatives verwandte verwandten nachbarn freunde'.split(' '),
);

/** Subject or third party: who is the one that the sentence says something about? */
function whom(view: SentenceView, mentions: readonly Mention[], dropped: boolean): Pick<Link, 'about' | 'thirdParty' | 'ofSubject'> {
  const kin = mentions.find((mention) => mention.role === 'kin' && mention.weight >= 2);
  if (kin === undefined) return { about: 'subject', ofSubject: true };
  const opening = opensClause(view, kin.token);
  const toSubject = mentions.some((mention) => mention.role !== 'kin' && speaksOfSubject(view, mention, kin, opening));
  return {
    about: toSubject || (dropped && !opening) ? 'subject' : 'third_party',
    thirdParty: kin.token,
    ofSubject: mentions.some((mention) => leadsTo(view, mention, kin)),
  };
}

function speaksOfSubject(view: SentenceView, mention: Mention, kin: Mention, kinIsSubject: boolean): boolean {
  // "his mother" says nothing of its owner, unless the relative is only part of the scene
  if (leadsTo(view, mention, kin)) return !kinIsSubject;
  if (mention.token < kin.token) return true;
  if (mention.role === 'object_pronoun' || mention.role === 'name' || mention.role === 'person') return true;
  // a later "he" or "his" is the relative where the gender fits
  if (mention.role === 'they') return false;
  if (kin.gender === 'n') return SEVERAL.has(view.tokens[kin.token]?.word ?? '');
  return mention.gender !== kin.gender;
}

/** "his mother", "the girl's sister": words that only say whose relative it is. */
function leadsTo(view: SentenceView, mention: Mention, kin: Mention): boolean {
  const distance = kin.token - mention.token;
  if (mention.role === 'possessive') return distance === 1 || distance === 2;
  return mention.role === 'person' && distance === 2 && view.tokens[mention.token + 1]?.word === 's';
}

function opensClause(view: SentenceView, token: number): boolean {
  for (let at = token - 1; at >= view.sentence.from; at -= 1) {
    if (view.signals.at('state_verb', at) !== undefined) return false;
    const gap = view.plain.text.slice(view.tokens[at]?.end ?? 0, view.tokens[at + 1]?.start ?? 0);
    if (gap.includes(',') || gap.includes(':')) return true;
  }
  return token - view.sentence.from <= 4;
}

function leavesOf(view: SentenceView, score: number, mentions: readonly Mention[], carried: Carried): Link['leaves'] {
  const { signals } = view;
  const sure = mentions.some((mention) => mention.weight >= 2.5);
  if (signals.has('staff') && !sure) return 'staff';
  if (signals.has('indefinite') && (signals.has('conditional') || signals.has('ask_group') || signals.has('offer'))) return 'hypothetical';
  if (score >= LINKED && (sure || mentions.length > 0 || carried === 'person')) return 'person';
  if (carried === 'staff' || carried === 'hypothetical') return carried;
  return score >= LINKED ? 'person' : 'nothing';
}
