import type { SentenceView } from './mention.ts';

/** Words after an opening verb that are its subject, so that nothing was dropped: "Ist das ...", "Is the room ...". */
const OTHER_SUBJECT = new Set(
  'jemand ihr das es die der wer man du ich wir ein eine unser unsere euer eure anyone anybody someone there we i it this that these those you your our any what who us'.split(
    ' ',
  ),
);
/** Verbs without an object: a noun phrase right behind them is their subject ("Ist das Zimmer ...", "Kommt die Polizei ..."). */
const INTRANSITIVE = new Set(
  'is was has had isn wasn hasn hadn isnt wasnt hasnt hadnt ist war wird wurde kommt kam geht ging steht soll sollte muss musste darf bleibt liegt fehlt lautet'.split(
    ' ',
  ),
);
const ALWAYS_SUBJECT = new Set('der es ich wir ihr du wer man jemand you it we i there someone somebody anyone anybody'.split(' '));
const ENGLISH_PAST = /^[a-z]{2,}ed$/;
const GERMAN_PARTICIPLE = /^(?:[a-z]{0,6}ge[a-z]{2,}(?:t|en)|(?:ver|be|er|ent|zer|miss)[a-z]{3,}(?:t|en)|[a-z]{3,}iert)$/;

/** A small first letter and a verb's ending: somebody who starts a note so has left the person out. */
const GERMAN_VERB = /^[a-z]{3,}(?:[^s]t|te)$/;
const NO_VERB = new Set(
  'nicht jetzt seit mit dort sonst erst fast gut laut oft bitte passt klappt gibt reicht stimmt heute spat zuletzt selbst meist bereit kommt geht danke erste zweite dritte letzte unerlaubt not got what that just but at out about first last next best most cut put let get it right left light night might without quite update note date late late state white write site suite'.split(
    ' ',
  ),
);

/**
 * Practitioners leave the person out: "Not opened the door again", "nimmt die Tabletten nicht mehr".
 * Gives the weight of such an opening, 0 where the sentence has a subject of its own or is a question.
 */
export function droppedSubject(view: SentenceView): number {
  const { sentence, signals } = view;
  if (sentence.question) return 0;
  let at = sentence.from;
  while (at < sentence.to && at - sentence.from < 5) {
    const adverb = signals.at('adverb', at) ?? signals.at('episodic', at);
    if (adverb === undefined || signals.at('state_verb', at) !== undefined) break;
    at = adverb.to;
  }
  if (at >= sentence.to) return 0;
  if (signals.at('own', at) !== undefined) return 0;
  if (opens(view, at)) return hasSubject(view, at) ? 0 : 2;
  if (endsInParticiple(view)) {
    if (at > sentence.from) return 1.5;
    // with an auxiliary the noun in front is the subject: "Der Erlass wurde geändert"
    if (!signals.has('state_verb')) return 1;
  }
  return opensLaterClause(view) ? 1.5 : 0;
}

function hasSubject(view: SentenceView, verb: number): boolean {
  const next = verb + 1 < view.sentence.to ? (view.tokens[verb + 1]?.word ?? '') : '';
  return ALWAYS_SUBJECT.has(next) || (OTHER_SUBJECT.has(next) && INTRANSITIVE.has(view.tokens[verb]?.word ?? ''));
}

/** "Rückfall am Wochenende, war betrunken": the subject is dropped behind a comma, in a note without any other. */
function opensLaterClause(view: SentenceView): boolean {
  const { signals, sentence, tokens, plain } = view;
  if (signals.has('own') || signals.has('you') || signals.has('conditional') || signals.has('staff') || signals.has('plural')) return false;
  return signals.all('state_verb').some((hit) => {
    if (hit.from <= sentence.from || tokens[hit.from]?.capital === true || hasSubject(view, hit.from)) return false;
    return plain.text.slice(tokens[hit.from - 1]?.end ?? 0, tokens[hit.from]?.start ?? 0).includes(',');
  });
}

function opens(view: SentenceView, at: number): boolean {
  const verb = view.tokens[at];
  if (verb === undefined) return false;
  // a German noun has a capital where a verb has none
  if (verb.capital && at > view.sentence.from) return false;
  if (view.signals.at('not_state', at) !== undefined) return false;
  if (
    view.german &&
    at === view.sentence.from &&
    !verb.capital &&
    GERMAN_VERB.test(verb.word) &&
    !NO_VERB.has(verb.word) &&
    !view.signals.has('you')
  )
    return true;
  return (
    view.signals.at('state_verb', at) !== undefined ||
    (ENGLISH_PAST.test(verb.word) && view.signals.all('state_verb').every((hit) => hit.entry.language === 'en'))
  );
}

function endsInParticiple(view: SentenceView): boolean {
  if (view.signals.has('plural') || view.signals.has('own') || view.signals.has('appointment')) return false;
  const last = view.tokens[view.sentence.to - 1];
  return last !== undefined && !last.capital && GERMAN_PARTICIPLE.test(last.word);
}
