import { mkdirSync } from 'node:fs';
import { stdin, stdout } from 'node:process';
import { createInterface } from 'node:readline/promises';
import { readMasterKey, readSecret } from '../../config/secret.ts';
import { loadSite } from '../../config/site.ts';
import { openCryptoRecords } from '../../storage/crypto-records.ts';
import { openStore } from '../../storage/open.ts';
import { takeLock } from '../../storage/process-lock.ts';
import { accountOf, files } from '../files.ts';
import { recover } from '../session/recover.ts';

export interface RecoverArguments {
  config: string;
  keyFile?: string;
  resetIdentity?: boolean;
}

/** Makes a new signed device when the old one's store is lost. The bot must not run; the lock sees to that. */
export async function recoverCommand({ config: file, keyFile, resetIdentity }: RecoverArguments): Promise<void> {
  const { config } = loadSite(file);
  mkdirSync(config.data, { recursive: true, mode: 0o700 });
  const release = await takeLock(config.data);
  const store = await openStore({ file: files(config).database, master: readMasterKey(config.masterKeyFile) });
  try {
    const by = resetIdentity ? { resetIdentity: true as const } : { recoveryKey: keyFile ? readSecret(keyFile) : await askForKey() };
    const options = {
      ...accountOf(config, store),
      cryptoFile: files(config).crypto,
      openRecords: openCryptoRecords,
      now: () => new Date(),
    };
    const done = await recover(options, by);
    stdout.write(`New device ${done.deviceId}, signed. Room keys restored: ${done.keysRestored} of ${done.keysInBackup} in the backup.\n`);
    for (const aside of done.movedAside) stdout.write(`Kept aside: ${aside}\n`);
    if (done.oldDevice && !done.oldDevice.removed)
      stdout.write(`Remove the old device ${done.oldDevice.deviceId} of the account by hand.\n`);
    stdout.write('Start the bot again: roundtable start\n');
  } finally {
    await store.close();
    await release();
  }
  process.exit(0);
}

async function askForKey(): Promise<string> {
  const dialogue = createInterface({ input: stdin, output: stdout });
  const key = await dialogue.question('Recovery key: ');
  dialogue.close();
  return key;
}
