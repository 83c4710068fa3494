import type { SentenceView } from './mention.ts';

/** Words after an opening verb that are its subject, so that nothing was dropped: "Ist das ...", "Is the room ...". */
const OTHER_SUBJECT = new Set(
  'jemand ihr das es die der wer man du ich wir ein eine unser unsere euer eure anyone anybody someone there we i it this that these those you your our any what who us'.split(
    ' ',
  ),
);
const AUXILIARY = new Set(
  'is was has had isn wasn hasn hadn isnt wasnt hasnt hadnt ist war hat hatte wird wurde soll sollte muss musste darf'.split(' '),
);
const ENGLISH_PAST = /^[a-z]{2,}ed$/;
const GERMAN_PARTICIPLE = /^(?:[a-z]{0,6}ge[a-z]{2,}(?:t|en)|(?:ver|be|er|ent|zer|miss)[a-z]{3,}(?:t|en)|[a-z]{3,}iert)$/;

/**
 * Practitioners leave the person out: "Not opened the door again", "nimmt die Tabletten nicht mehr".
 * Gives the weight of such an opening, 0 where the sentence has a subject of its own or is a question.
 */
export function droppedSubject(view: SentenceView): number {
  const { sentence, signals, tokens } = view;
  if (sentence.question) return 0;
  let at = sentence.from;
  while (at < sentence.to && at - sentence.from < 5) {
    const adverb = signals.at('adverb', at) ?? signals.at('episodic', at);
    if (adverb === undefined || signals.at('state_verb', at) !== undefined) break;
    at = adverb.to;
  }
  if (at >= sentence.to) return 0;
  const verb = tokens[at];
  const next = tokens[at + 1];
  if (verb === undefined || signals.at('own', at) !== undefined) return 0;
  if (opens(view, at)) {
    if (
      next !== undefined &&
      at + 1 < sentence.to &&
      OTHER_SUBJECT.has(next.word) &&
      (AUXILIARY.has(verb.word) || /^(?:die|der|das|es|ich|wir|ihr|man|jemand|you|it)$/.test(next.word))
    )
      return 0;
    return 2;
  }
  return at > sentence.from && endsInParticiple(view) ? 1.25 : 0;
}

function opens(view: SentenceView, at: number): boolean {
  const verb = view.tokens[at];
  if (verb === undefined) return false;
  // a German noun has a capital where a verb has none
  if (verb.capital && at > view.sentence.from) return false;
  if (view.signals.at('not_state', at) !== undefined) return false;
  return (
    view.signals.at('state_verb', at) !== undefined ||
    (ENGLISH_PAST.test(verb.word) && view.signals.all('state_verb').every((hit) => hit.entry.language === 'en'))
  );
}

function endsInParticiple(view: SentenceView): boolean {
  const last = view.tokens[view.sentence.to - 1];
  return last !== undefined && !last.capital && GERMAN_PARTICIPLE.test(last.word);
}
