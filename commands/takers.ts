import type { Take } from './command.ts';
import { takeDate } from './dates.ts';
import { takeAgencies, takeAgency } from './people.ts';
import { takeWord } from './tokens.ts';

export const agency: Take = (text, context) => takeAgency(text, context);
/** All agencies up to the next flag. */
export const agencies: Take = (text, context) => {
  const end = text.search(/\s--\w/);
  if (end === -1) return takeAgencies(text, context);
  const taken = takeAgencies(text.slice(0, end), context);
  return 'problem' in taken ? taken : { value: taken.value, rest: text.slice(end).trimStart() };
};
export const due: Take = (text, context) => takeDate(text, context);

/** The number of an action: `3` or `#3`. */
export const actionId: Take = (text) => {
  const match = /^#?(\d{1,6})(?:[.:)]?(?:\s+|$))/.exec(text.trimStart());
  if (match) return { value: Number(match[1]), rest: text.trimStart().slice(match[0].length) };
  const word = takeWord(text);
  return { problem: { say: 'error.action_number', with: { typed: 'value' in word ? word.value.slice(0, 40) : '' } } };
};
