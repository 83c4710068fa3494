import type { Hit } from '../matcher.ts';
import type { PlainText } from '../plain-text.ts';
import type { Sentence, Token } from '../tokens.ts';
import type { Signals } from './signals.ts';

/** A word that stands for somebody. `weight` says how surely it means one person of the case: 3 is as sure as "he". */
export interface Mention {
  role: 'subject_pronoun' | 'object_pronoun' | 'possessive' | 'person' | 'kin' | 'they' | 'name';
  gender: 'm' | 'f' | 'n';
  token: number;
  weight: number;
}

/** What a sentence is judged on. */
export interface SentenceView {
  plain: PlainText;
  tokens: readonly Token[];
  sentence: Sentence;
  signals: Signals;
  /** May the text be German? */
  german: boolean;
}

const DETERMINERS = new Set(
  'the this that our his her their its der die das den dem des dieser dieses diesen diesem unser unsere unseren unserem unserer seine seinen seinem seiner sein ihre ihren ihrem ihrer ihr eur eure beim vom zum zur s'.split(
    ' ',
  ),
);
const OWN = new Set('my mein meine meinen meinem meiner your dein deine euer eure eur'.split(' '));
const INDEFINITE = new Set(
  'a an any some ein eine einen einem einer every each no another other andere anderer jeder jede jedes kein keine'.split(' '),
);
/** German words whose plural looks like the singular: "die Klienten" are many, "den Klienten" is one. */
const SAME_IN_PLURAL = new Set('jugendlichen schuler patienten klienten betroffenen bewohner mieter jungen madchen'.split(' '));
/** Words after "her" that show it is no possessive: "hit her again". */
const AFTER_OBJECT = new Set(
  'and with again on at in to when because since for out up so yesterday last every if that is was from about but then this into off now today tonight before after'.split(
    ' ',
  ),
);
const NOT_INITIAL_AFTER = new Set(
  'plan vitamin hepatitis phase station block room raum gruppe option klasse class team group typ type teil part stufe z zimmer haus step'.split(
    ' ',
  ),
);

const THING_AFTER_KIN = new Set('tongue country company board organisation und'.split(' '));

/** Every word of the sentence that stands for one person, or for a relative. */
export function mentionsOf(view: SentenceView): Mention[] {
  const { signals } = view;
  const found: Mention[] = [];
  const add = (role: Mention['role'], gender: Mention['gender'], token: number, weight: number): void => {
    if (weight > 0) found.push({ role, gender, token, weight });
  };
  for (const hit of signals.all('he')) add('subject_pronoun', 'm', hit.from, 3);
  for (const hit of signals.all('him')) add('object_pronoun', 'm', hit.from, 3);
  for (const hit of signals.all('his')) add('possessive', 'm', hit.from, hisWeight(view, hit));
  for (const hit of signals.all('she')) add('subject_pronoun', 'f', hit.from, hit.entry.language === 'en' ? 3 : sieWeight(view, hit));
  for (const hit of signals.all('her')) {
    if (hit.entry.language === 'en') add(isObjectHer(view, hit) ? 'object_pronoun' : 'possessive', 'f', hit.from, 3);
    else add('possessive', 'f', hit.from, ihrWeight(view, hit));
  }
  for (const hit of signals.all('they')) add('they', 'n', hit.from, 0.75);
  for (const hit of signals.all('person')) add('person', 'n', hit.from, personWeight(view, hit));
  for (const hit of signals.all('kin_f')) add('kin', 'f', hit.from, kinWeight(view, hit));
  for (const hit of signals.all('kin_m')) add('kin', 'm', hit.from, kinWeight(view, hit));
  for (const hit of signals.all('kin_n')) add('kin', 'n', hit.from, kinWeight(view, hit));
  for (let token = view.sentence.from; token < view.sentence.to; token += 1) if (isInitial(view, token)) add('name', 'n', token, 2.5);
  return found.sort((a, b) => a.token - b.token);
}

function word(view: SentenceView, token: number): string {
  return token >= view.sentence.from && token < view.sentence.to ? (view.tokens[token]?.word ?? '') : '';
}

function isFirst(view: SentenceView, token: number): boolean {
  return token === view.sentence.from;
}

/** German "sein" is mostly "to be"; as a possessive a noun follows. */
function hisWeight(view: SentenceView, hit: Hit): number {
  if (hit.entry.language === 'en' || word(view, hit.from) !== 'sein') return 3;
  return view.tokens[hit.to]?.capital === true && hit.to < view.sentence.to ? 3 : 0;
}

/** German "sie": she, they or, with a capital, you. */
function sieWeight(view: SentenceView, hit: Hit): number {
  const token = view.tokens[hit.from];
  const next = word(view, hit.to);
  const previous = word(view, hit.from - 1);
  if (token?.capital === true && !isFirst(view, hit.from)) return 0;
  const plural = (verb: string): boolean => verb === 'sind' || verb === 'seien' || (verb.length > 3 && verb.endsWith('en'));
  if (plural(next) && view.tokens[hit.to]?.capital !== true) return token?.capital === true ? 0 : 0.75;
  if (plural(previous) && view.tokens[hit.from - 1]?.capital !== true) return 0.75;
  return 3;
}

/** German "ihr": her, their or the familiar you ("ihr habt"). */
function ihrWeight(view: SentenceView, hit: Hit): number {
  const token = view.tokens[hit.from];
  if (token?.capital === true && !isFirst(view, hit.from)) return 0;
  const next = word(view, hit.to);
  if (token?.word === 'ihr' && (/(?:[^h]t|d)$/.test(next) || next === '') && view.tokens[hit.to]?.capital !== true) return 0;
  return 2.5;
}

function isObjectHer(view: SentenceView, hit: Hit): boolean {
  const next = word(view, hit.to);
  return next === '' || AFTER_OBJECT.has(next);
}

function personWeight(view: SentenceView, hit: Hit): number {
  const noun = word(view, hit.to - 1);
  const german = hit.entry.language === 'de';
  if (
    german &&
    view.tokens[hit.from]?.capital !== true &&
    view.tokens[hit.from]?.raw === view.tokens[hit.from]?.word &&
    /^(?:jung|klein)/.test(noun)
  )
    return 0;
  for (const back of [1, 2]) {
    const before = word(view, hit.from - back);
    if (INDEFINITE.has(before)) return 1;
    if (OWN.has(before)) return before === 'my' || before === 'your' || before.startsWith('mein') ? 2 : 0;
    if (!DETERMINERS.has(before)) continue;
    if (german && SAME_IN_PLURAL.has(noun))
      return before === 'die' ? (noun === 'madchen' || noun === 'jungen' ? 1 : 0) : before === 'der' && noun.endsWith('en') ? 1.5 : 3;
    return 3;
  }
  if (!isFirst(view, hit.from)) return 0.75;
  return view.signals.at('state_verb', hit.to) === undefined ? 1.25 : 2;
}

function kinWeight(view: SentenceView, hit: Hit): number {
  const token = view.tokens[hit.to - 1];
  if (THING_AFTER_KIN.has(word(view, hit.to))) return 0;
  // "Mutter-Kind-Haus" and "parents' evening" are things
  if (token !== undefined && view.plain.text.charAt(token.end) === '-') return 0;
  for (const back of [1, 2]) {
    const before = word(view, hit.from - back);
    if (OWN.has(before)) return 0;
    if (INDEFINITE.has(before)) return 0.75;
    if (DETERMINERS.has(before)) return 3;
  }
  return isFirst(view, hit.from) ? 2 : 0.75;
}

/** "K." in running text: a person whom the writer does not name. */
function isInitial(view: SentenceView, token: number): boolean {
  const initial = view.tokens[token];
  if (initial === undefined || initial.raw.length !== 1 || !initial.capital || initial.raw === 'I') return false;
  if (view.plain.text.charAt(initial.end) !== '.') return false;
  const previous = word(view, token - 1);
  const next = word(view, token + 1);
  // "z. B." and the like, numbered points, endings of sentences such as "plan B."
  if (NOT_INITIAL_AFTER.has(previous) || previous.length === 1 || (next.length === 1 && next !== 's') || /^\d+$/.test(previous))
    return false;
  return next !== '' || previous === 'herr' || previous === 'frau' || previous === 'mr' || previous === 'ms' || previous === 'mrs';
}
