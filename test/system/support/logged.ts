import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type { LoggedEvent } from '../../../cases/events.ts';
import { readExport } from '../../../storage/read-export.ts';
import type { House } from './house.ts';

/** The log of a case as the operator exports it, beside the running bot. */
export async function logOf({ bot }: Pick<House, 'bot'>, ref: string): Promise<LoggedEvent[]> {
  const file = path.join(bot.configuration.dir, `${ref}-${randomUUID()}.jsonl`);
  const ended = await bot.command(['log', 'export', ref, '--config', bot.configuration.file, '--out', file]);
  if (ended.code !== 0) throw new Error(`no export: ${ended.stdout}${ended.stderr}`);
  return readExport(fs.readFileSync(file));
}

/** What was logged of people's doings, without who came and went and the making of rooms: those are logged when the server tells of them. */
export async function deedsOf(house: Pick<House, 'bot'>, ref: string): Promise<LoggedEvent['event'][]> {
  const entries = await logOf(house, ref);
  return entries.map(({ event }) => event).filter(({ type }) => !type.startsWith('member.') && !type.startsWith('room.'));
}
