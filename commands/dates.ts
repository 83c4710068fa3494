import { de, en, type ParsedComponents, type ParsedResult } from 'chrono-node';
import type { Taken } from './command.ts';
import type { Say } from './message.ts';
import { takeWord } from './tokens.ts';
import { exists, instantOf, offsetAt, type Wall, wallAt } from './zone.ts';

/** What reading a date needs: today, where. */
export interface Today {
  now: Date;
  /** IANA name. */
  timeZone: string;
}

const LEAD = /^(?:by|until|till|on|due|bis(?:\s+zum)?|am|zum|ab)\s+/i;
/** `12.3.`, `12.3`, `12.3.2026`, `12.3. 14:00`: the parsers of chrono want the year. */
const DAY_MONTH = /^(\d{1,2})\.(\d{1,2})(?:\.(\d{4}|\d{2})?)?(?:,?\s+(?:at\s+|um\s+)?(\d{1,2}):(\d{2})(?:\s*(?:Uhr|h)\b)?)?(?=[\s,;]|$)/i;
const YEARS_AHEAD = 10;

/**
 * Takes a date off the front of a text, in English or German, as people write it. A day without a time ends at its last
 * second there. Days of the week and dates without year are the next to come; a date in the past is refused.
 */
export function takeDate(text: string, today: Today): Taken<Date> {
  const quoted = /^["'„“‘‚«»]/.test(text) ? takeWord(text) : undefined;
  if (quoted && 'value' in quoted) {
    const whole = readDate(quoted.value, today);
    return 'problem' in whole ? whole : { value: whole.value, rest: quoted.rest };
  }
  const line = text.trimStart().replace(LEAD, '');
  const found = dayMonth(line, today) ?? written(line, today);
  if (!found) return { problem: unclear(line) };
  const { at, length } = found;
  const problem = at === null ? unclear(line.slice(0, length)) : outOfRange(at, today);
  return problem || at === null ? { problem: problem ?? unclear(line) } : { value: at, rest: line.slice(length).replace(/^[\s,;:]+/, '') };
}

/** As `takeDate`, where nothing may follow. */
export function readDate(text: string, today: Today): Taken<Date> {
  const taken = takeDate(text.trim(), today);
  return 'value' in taken && taken.rest !== '' ? { problem: unclear(text) } : taken;
}

interface Found {
  at: Date | null;
  length: number;
}

function dayMonth(line: string, today: Today): Found | undefined {
  const match = DAY_MONTH.exec(line);
  if (!match) return undefined;
  const [whole, day, month, year, hour, minute] = match;
  const here = wallAt(today.now, today.timeZone);
  const years = year === undefined ? [here.year, here.year + 1] : [Number(year) + (year.length === 2 ? 2000 : 0)];
  const time = hour === undefined ? {} : { hour: Number(hour), minute: Number(minute), second: 0 };
  const moments = years.map((y) => moment({ year: y, month: Number(month), day: Number(day), ...END_OF_DAY, ...time }, today));
  const at = moments.find((m) => m && m > today.now) ?? moments[0] ?? null;
  return { at, length: whole.length };
}

const END_OF_DAY = { hour: 23, minute: 59, second: 59 };

function moment(wall: Wall, { timeZone }: Today): Date | null {
  return exists(wall) ? instantOf(wall, timeZone) : null;
}

function written(line: string, today: Today): Found | undefined {
  const reference = { instant: today.now, timezone: offsetAt(today.now, today.timeZone) };
  const results = [en.GB, de].map((chrono) => chrono.parse(line, reference, { forwardDate: true })[0]);
  const [best] = results.filter((r): r is ParsedResult => r?.index === 0).sort((a, b) => b.text.length - a.text.length);
  return best ? { at: instant(best.start, today), length: best.text.length } : undefined;
}

/** Durations of hours and less are counted on the clock; days on the calendar, so that a change of summer time moves none. */
function instant(start: ParsedComponents, today: Today): Date | null {
  if (start.isCertain('timezoneOffset')) return start.date();
  const at = (unit: 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second') => start.get(unit) ?? 0;
  const time = start.isCertain('hour') ? { hour: at('hour'), minute: at('minute'), second: at('second') } : END_OF_DAY;
  return moment({ year: at('year'), month: at('month'), day: at('day'), ...time }, today);
}

function outOfRange(at: Date, { now }: Today): Say | undefined {
  if (at <= now) return { say: 'error.date_past', with: { date: at } };
  const latest = new Date(now);
  latest.setUTCFullYear(latest.getUTCFullYear() + YEARS_AHEAD);
  return at > latest ? { say: 'error.date_far', with: { years: YEARS_AHEAD } } : undefined;
}

function unclear(text: string): Say {
  const [start = ''] = text.trim().split(/\s+/);
  return { say: 'error.date_unclear', with: { typed: start.slice(0, 40) } };
}
