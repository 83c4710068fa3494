import { accessSync, constants, existsSync, statfsSync, statSync } from 'node:fs';
import type { Config } from '../../../config/load.ts';
import { checkLocales } from '../../../config/locale-check.ts';
import { readMasterKey, secretProblem } from '../../../config/secret.ts';
import type { Site } from '../../../config/site.ts';
import { checkCryptoRecords } from '../../../storage/crypto-records.ts';
import { openStore } from '../../../storage/open.ts';
import { takeLock } from '../../../storage/process-lock.ts';
import { checkWritable } from '../../../storage/sqlite.ts';
import type { Store } from '../../../storage/store.ts';
import { files } from '../../files.ts';
import { readDevice } from '../../session/settings.ts';
import { type Finding, fault, faultOf, good, warning } from './check.ts';

const NEEDED_NODE = 24;
const ENOUGH_DISK = 1_000_000_000;

/** The runtime and the texts. */
export function checkProgram(): Finding[] {
  const major = Number(process.versions.node.split('.')[0]);
  const texts = checkLocales();
  return [
    major >= NEEDED_NODE
      ? good('node', `Node ${process.versions.node}.`)
      : fault('node', `Node ${process.versions.node} is too old.`, `Use Node ${NEEDED_NODE} or newer.`),
    texts.length
      ? warning(
          'texts',
          `${texts.length} sentences are missing or differ: ${texts[0]?.language} ${texts[0]?.key}.`,
          'English is used instead; complete config/locales.',
        )
      : good('texts', 'Every language is complete.'),
  ];
}

/** What the profile's linter found worth a word. */
export function checkProfile(site: Site): Finding[] {
  const { profile, warnings } = site;
  if (!warnings.length) return [good('profile', `${profile.id} ${profile.version} (${profile.status}).`)];
  return warnings.map((each) => warning('profile', each.sentence, each.suggestion ?? 'Look into the profile.'));
}

/** Password or token, master key, and a recovery key that still lies beside the bot. */
export function checkSecrets(config: Config): Finding[] {
  const login = 'passwordFile' in config.login ? config.login.passwordFile : config.login.tokenFile;
  const problem = secretProblem(login);
  return [
    problem
      ? fault('login secret', problem.sentence, problem.suggestion ?? `Mend ${login}.`)
      : good('login secret', 'Present and closed to others.'),
    checkMasterKey(config),
    existsSync(config.recoveryKeyFile)
      ? warning(
          'recovery key',
          'The recovery key still lies on this machine.',
          `Print or store it elsewhere, then delete ${config.recoveryKeyFile}: with the machine it would be lost or stolen too.`,
        )
      : good('recovery key', 'Not on this machine, as it should be once it is stored elsewhere.'),
  ];
}

function checkMasterKey(config: Config): Finding {
  try {
    readMasterKey(config.masterKeyFile).fill(0);
    return good('master key', 'Present and closed to others.');
  } catch (error) {
    return faultOf('master key', error);
  }
}

/** Whether the data folder can be written, is closed to others and has room. */
export function checkDataFolder({ data }: Config): Finding[] {
  if (!existsSync(data)) return [warning('data folder', `${data} does not exist yet.`, 'The first start makes it.')];
  try {
    accessSync(data, constants.W_OK | constants.X_OK);
    if (!statSync(data).isDirectory()) return [fault('data folder', `${data} is not a folder.`, 'Name a folder in `data`.')];
  } catch {
    return [fault('data folder', `${data} cannot be written.`, 'Give it to the account that runs the bot.')];
  }
  const open = (statSync(data).mode & 0o077) !== 0;
  const { bavail, bsize } = statfsSync(data);
  const free = bavail * bsize;
  return [
    open
      ? warning('data folder', 'Other users of this machine may look into it.', `chmod 700 ${data}`)
      : good('data folder', 'Writable, closed to others.'),
    free < ENOUGH_DISK
      ? warning('disk', `Only ${Math.round(free / 1e6)} MB are free.`, 'Make room: a full disk stops the bot.')
      : good('disk', `${Math.round(free / 1e9)} GB free.`),
  ];
}

/** Whether a bot runs on this data folder now. */
export async function checkProcess({ data }: Config): Promise<Finding[]> {
  if (!existsSync(data)) return [];
  try {
    await (await takeLock(data))();
    return [good('process', 'No bot runs on this data folder now.')];
  } catch (error) {
    const { fault: what, message } = error as { fault?: string; message: string };
    return what === 'held' ? [good('process', `The bot is running. ${message}`)] : [faultOf('process', error)];
  }
}

/** Opens the database beside a running bot, reads every log to its end, and looks for messages that never left. */
export async function checkDatabase(config: Config): Promise<{ findings: Finding[]; store?: Store }> {
  const { database, crypto } = files(config);
  if (!existsSync(database)) return { findings: [warning('database', 'There is none yet.', 'The first start makes it.')] };
  let store: Store;
  try {
    // Read-only suffices for a look, but the bot has to write.
    checkWritable(database);
    store = await openStore({ file: database, master: readMasterKey(config.masterKeyFile), readOnly: true });
  } catch (error) {
    // The key has a line of its own already.
    if ((error as Error).name === 'ConfigError') return { findings: [warning('database', 'Not looked at.', 'Mend the master key first.')] };
    return { findings: [faultOf('database', error)] };
  }
  const findings: Finding[] = [good('database', `Sound. Signing key: ${store.fingerprint()}.`)];
  const refs = await store.cases();
  const broken: Finding[] = [];
  for (const ref of refs) await store.readLog(ref).catch((error) => broken.push(faultOf('case logs', error)));
  findings.push(...(broken.length ? broken : [good('case logs', `${refs.length} logs, all verify.`)]));
  const failed = await store.failedRows();
  findings.push(
    failed.length
      ? warning('outbox', `${failed.length} messages were refused by the homeserver.`, `The newest: ${failed.at(-1)?.reason}`)
      : good('outbox', 'Nothing was refused.'),
  );
  findings.push(await checkCryptoStore(crypto, store));
  return { findings, store };
}

async function checkCryptoStore(file: string, store: Store): Promise<Finding> {
  const device = await readDevice(store);
  if (!existsSync(file)) {
    return device
      ? fault('key store', `The keys of the bot's device ${device.deviceId} are lost.`, 'Run `roundtable recover` with the recovery key.')
      : warning('key store', 'There is none yet.', 'The first start makes it.');
  }
  try {
    await checkCryptoRecords(file);
    return good('key store', 'Sound.');
  } catch (error) {
    return faultOf('key store', error);
  }
}
