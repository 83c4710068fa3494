import fs from 'node:fs';
import path from 'node:path';
import type { LoggedEvent } from '../../../cases/events.ts';
import { readExport } from '../../../storage/read-export.ts';
import type { BotProcess } from './bot-process.ts';

/** A case's log as the operator exports it beside the running bot, after its chain and signatures were verified by the command line. Throws if they were not. */
export async function exportedLog(bot: BotProcess, ref: string): Promise<LoggedEvent[]> {
  const file = path.join(bot.configuration.dir, `${crypto.randomUUID()}.jsonl`);
  for (const args of [
    ['log', 'export', ref, '--out', file],
    ['log', 'verify', file],
  ]) {
    const { code, stdout, stderr } = await bot.command(args);
    if (code !== 0) throw new Error(`roundtable ${args.slice(0, 2).join(' ')} ended with ${code}: ${stdout}${stderr}`);
  }
  return readExport(fs.readFileSync(file));
}
