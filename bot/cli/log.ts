import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { LoggedEvent } from '../../cases/events.ts';
import { readReference } from '../../cases/reference.ts';
import { ConfigError } from '../../config/problem.ts';
import { readMasterKey } from '../../config/secret.ts';
import { loadSite } from '../../config/site.ts';
import { openStore } from '../../storage/open.ts';
import { readExport } from '../../storage/read-export.ts';
import { verifyExport } from '../../storage/verify.ts';
import { files } from '../files.ts';

/** Writes the log of a case to a file; works beside a running bot. The file holds the case's key unless it is sealed: keep it like the case. */
export async function exportLogCommand(
  ref: string,
  { config: file, out, sealed }: { config: string; out?: string; sealed?: boolean },
): Promise<void> {
  const { config } = loadSite(file);
  const store = await openStore({ file: files(config).database, master: readMasterKey(config.masterKeyFile), readOnly: true });
  const target = out ?? `${ref}.log.jsonl`;
  try {
    if (existsSync(target))
      throw new ConfigError([{ file: target, key: '', sentence: 'This file is there already.', suggestion: 'Name another with --out.' }]);
    const lines: string[] = [];
    for await (const line of store.exportLog(readReference(ref) ?? ref, { sealed })) lines.push(line);
    writeFileSync(target, lines.join(''), { mode: 0o600, flag: 'wx' });
  } finally {
    await store.close();
  }
  process.stdout.write(`Written to ${target}.\nSigning key: ${store.fingerprint()}\nCheck it anywhere: roundtable log verify ${target}\n`);
}

/** Verifies an export with nothing but the file. Ends with 0 if every byte is as it was written, else with 1 and the place. */
export async function verifyLogCommand(file: string, { fingerprint, print }: { fingerprint?: string; print?: boolean }): Promise<void> {
  const content = readGiven(file);
  const result = await verifyExport(content, fingerprint);
  if (!result.ok) {
    process.stdout.write(`NOT INTACT: ${result.message}\n`);
    process.exitCode = 1;
    return;
  }
  if (print) for (const entry of await readExport(content)) process.stdout.write(`${readable(entry)}\n`);
  process.stdout.write(
    `Intact: case ${result.case}, ${result.entries} entries, exported ${result.exportedAt}${result.sealed ? ', sealed' : ''}.\nHead: ${result.head.seq} · ${result.head.hash}\nSigning key: ${result.fingerprint}\n`,
  );
}

function readGiven(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'There is no such file.' : 'This file cannot be read.';
    throw new ConfigError([{ file, key: '', sentence: why, suggestion: 'Name a file that `roundtable log export` wrote.' }]);
  }
}

/** One line: place, time, who, what. */
function readable({ seq, at, actor, event }: LoggedEvent): string {
  const { type, ...facts } = event;
  const who = 'bot' in actor ? 'Roundtable' : `${actor.person} (${actor.agency})`;
  return `${String(seq).padStart(4)}  ${at}  ${who}  ${type}  ${JSON.stringify(facts)}`;
}
