import { distance } from 'fastest-levenshtein';
import { actionAdd } from './action-add.ts';
import { actionAgree } from './action-agree.ts';
import { actionAssign } from './action-assign.ts';
import { actionDone } from './action-done.ts';
import { actionDrop } from './action-drop.ts';
import { actionList } from './action-list.ts';
import { actionObject } from './action-object.ts';
import { caseAdd } from './case-add.ts';
import { caseClose } from './case-close.ts';
import { caseList } from './case-list.ts';
import { caseOpen } from './case-open.ts';
import { caseRemove } from './case-remove.ts';
import { caseShow } from './case-show.ts';
import { check } from './check.ts';
import type { Command } from './command.ts';
import { consentRecord } from './consent-record.ts';
import { consentShow } from './consent-show.ts';
import { consentWithdraw } from './consent-withdraw.ts';
import { logVerify } from './log-verify.ts';
import { mine } from './mine.ts';
import { status } from './status.ts';

/** All commands besides `help`, which is made from them; in the order in which help shows them. */
export const COMMANDS: readonly Command[] = [
  ...[check, mine, status],
  ...[actionAdd, actionAgree, actionObject, actionAssign, actionDone, actionDrop, actionList],
  ...[consentShow, consentRecord, consentWithdraw],
  ...[caseOpen, caseShow, caseList, caseAdd, caseRemove, caseClose],
  logVerify,
];

/** Longest name first, so that `case open` is found before a `case`. */
const NAMES = COMMANDS.flatMap((command) => [command.name, ...(command.aliases ?? [])].map((name) => ({ name, command }))).sort(
  (a, b) => b.name.length - a.name.length,
);

export type Lookup = { command: Command; rest: string } | { group: Command[]; typed: string } | { unknown: string; near?: Command };

/** The command that a line begins with; the commands of a group where only its first word is known; else the nearest, if one is near. */
export function lookUp(line: string): Lookup {
  const text = line.trim();
  const lower = text.toLowerCase().replace(/\s+/g, ' ');
  for (const { name, command } of NAMES) {
    if (lower === name) return { command, rest: '' };
    if (lower.startsWith(`${name} `)) return { command, rest: afterWords(text, name.split(' ').length) };
  }
  const [first = '', second] = lower.split(' ', 2);
  const group = COMMANDS.filter(({ name }) => name.startsWith(`${first} `));
  if (group.length > 0 && second === undefined) return { group, typed: first };
  const near = nearestTo(first, second);
  if (near) return { unknown: lower, near };
  return group.length > 0 ? { group, typed: `${first} ${second ?? ''}`.trim() } : { unknown: first };
}

/** The command whose name is least far from the first words, where it is not farther than a third of its letters (one at least). */
function nearestTo(first: string, second = ''): Command | undefined {
  const inGroup = NAMES.filter(({ name }) => name.startsWith(`${first} `));
  const candidates = inGroup.length > 0 && second !== '' ? inGroup : NAMES;
  const scored = candidates.map(({ name, command }) => {
    const far = distance(name.includes(' ') ? `${first} ${second}`.trim() : first, name);
    // Where the first word is right, only the second is measured: it may be off by two letters that changed places.
    const allowed = candidates === inGroup ? 2 : Math.max(1, Math.ceil(name.length / 3));
    return { command, far, allowed };
  });
  return scored.filter(({ far, allowed }) => far <= allowed).sort((a, b) => a.far - b.far)[0]?.command;
}

function afterWords(text: string, count: number): string {
  return text.replace(new RegExp(`^(?:\\S+\\s+){${count}}`), '');
}
