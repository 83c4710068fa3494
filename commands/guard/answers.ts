import type { GuardAnswer } from '../../cases/events.ts';

/** What an author can answer to a note: the emoji to tap, the words to reply, the sentence that explains it. */
export interface Answer {
  answer: Extract<GuardAnswer, 'take_back' | 'keep_under_basis' | 'anonymous' | 'false_alarm'>;
  key: string;
  words: RegExp;
  say: string;
}

export const ANSWERS: Answer[] = [
  {
    answer: 'take_back',
    key: '🗑️',
    words: /^(?:take\s+(?:it\s+)?back|delete|remove|zurücknehmen|zurück|löschen)\b/i,
    say: 'guard.choice_take_back',
  },
  { answer: 'keep_under_basis', key: '📜', words: /^(?:keep|basis|behalten)\b/i, say: 'guard.choice_keep' },
  { answer: 'anonymous', key: '👤', words: /^(?:it\s+(?:was|is)\s+)?(?:anonymous|anonym(?:isiert)?)\b/i, say: 'guard.choice_anonymous' },
  { answer: 'false_alarm', key: '❌', words: /^(?:false\s+alarm|fehlalarm|falscher\s+alarm)\b/i, say: 'guard.choice_false_alarm' },
];

/** The answer that a reaction stands for; how an emoji is dressed (colour, variation) makes no difference. */
export function answerOfKey(key: string): Answer['answer'] | undefined {
  return ANSWERS.find((candidate) => undressed(candidate.key) === undressed(key))?.answer;
}

/** The answer that a reply stands for: its emoji or its words. */
export function answerOfText(text: string): Answer['answer'] | undefined {
  const line = text.trim();
  return ANSWERS.find(({ key, words }) => undressed(line).startsWith(undressed(key)) || words.test(line))?.answer;
}

/** An emoji without variation selectors and skin tones. */
export function undressed(key: string): string {
  return key.replace(/[\ufe0e\ufe0f]|\p{Emoji_Modifier}/gu, '').trim();
}
