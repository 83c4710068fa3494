import type { ConfigError } from '../../config/problem.ts';
import { loadSite, type Site } from '../../config/site.ts';
import { type Finding, fault, print } from './doctor/check.ts';
import { checkDatabase, checkDataFolder, checkProcess, checkProfile, checkProgram, checkSecrets } from './doctor/local.ts';
import { checkAccount, checkHealth, checkHomeserver, checkPeople, liveToken } from './doctor/server.ts';

/** Looks at everything that can be wrong, in the order in which a start would stumble over it, and prints what to do. Ends with 1 if there is a fault. */
export async function doctor(file: string): Promise<void> {
  const findings = await examine(file);
  for (const finding of findings) process.stdout.write(`${print(finding)}\n`);
  const faults = findings.filter((f) => f.state === 'fault').length;
  const warnings = findings.filter((f) => f.state === 'warning').length;
  process.stdout.write(
    faults
      ? `\n${faults} to mend, ${warnings} to look at.\n`
      : `\nNothing keeps the bot from working${warnings ? `; ${warnings} to look at` : ''}.\n`,
  );
  process.exit(faults ? 1 : 0);
}

async function examine(file: string): Promise<Finding[]> {
  const program = checkProgram();
  let site: Site;
  try {
    site = loadSite(file);
  } catch (error) {
    if ((error as Error).name !== 'ConfigError') throw error;
    return [...program, ...(error as ConfigError).problems.map(problemFinding)];
  }
  const { config } = site;
  const { findings: database, store } = await checkDatabase(config);
  const homeserver = await checkHomeserver(config);
  const reachable = homeserver.some((f) => f.name === 'clock');
  return [
    ...program,
    { name: 'configuration', state: 'good', sentence: config.file },
    ...checkProfile(site),
    ...checkSecrets(config),
    ...checkDataFolder(config),
    ...(await checkProcess(config)),
    ...database,
    ...homeserver,
    ...(reachable ? [...(await checkAccount(config, store)), ...(await checkPeople(site, await liveToken(config, store)))] : []),
    ...(await checkHealth(config)),
  ];
}

function problemFinding({ file, line, column, key, sentence, suggestion }: ConfigError['problems'][number]): Finding {
  const place = [file, line, column].filter((part) => part !== undefined).join(':');
  return fault(
    'configuration',
    `${place}${key ? ` ${key}` : ''}: ${sentence}`,
    suggestion ?? 'Correct this line; config/examples shows every key.',
  );
}
