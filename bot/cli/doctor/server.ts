import type { Config } from '../../../config/load.ts';
import { readSecret, secretProblem } from '../../../config/secret.ts';
import type { Site } from '../../../config/site.ts';
import type { Store } from '../../../storage/store.ts';
import { checkServed } from '../../session/check.ts';
import { ask, ServerError, servedKeys, whoami } from '../../session/server.ts';
import { type DeviceSetting, readDevice, readIdentity } from '../../session/settings.ts';
import { type Finding, fault, faultOf, good, warning } from './check.ts';

const CLOCK_TOLERANCE = 60_000;

/** Whether the homeserver answers, and whether the clocks agree: deadlines and signatures depend on it. */
export async function checkHomeserver({ homeserver }: Config): Promise<Finding[]> {
  const answer = await fetch(`${homeserver.url}/_matrix/client/versions`, { signal: AbortSignal.timeout(10_000) }).catch(() => undefined);
  if (!answer)
    return [
      fault('homeserver', `${homeserver.url} does not answer.`, 'Check the address, that it runs, and that this machine can reach it.'),
    ];
  const versions = (await answer.json().catch(() => null)) as { versions?: string[] } | null;
  if (!answer.ok || !versions?.versions)
    return [
      fault(
        'homeserver',
        `${homeserver.url} answers, but not as a Matrix homeserver.`,
        'Name the address of the client API, not that of a web page.',
      ),
    ];
  const skew = Date.parse(answer.headers.get('date') ?? '') - Date.now();
  return [
    good('homeserver', `${homeserver.url} answers.`),
    Math.abs(skew) > CLOCK_TOLERANCE
      ? fault(
          'clock',
          `This machine's clock and the homeserver's differ by ${Math.round(Math.abs(skew) / 1000)} seconds.`,
          'Set both by a time service.',
        )
      : good('clock', 'Agrees with the homeserver.'),
  ];
}

/** The account: its token if the bot has logged in before, else its password or token as configured. */
export async function checkAccount(config: Config, store: Store | undefined): Promise<Finding[]> {
  try {
    const device = store ? await readDevice(store) : null;
    if (device) return await checkDevice(config, device, store as Store);
    if ('tokenFile' in config.login) {
      if (secretProblem(config.login.tokenFile)) return [];
      const me = await whoami(config.homeserver.url, readSecret(config.login.tokenFile));
      if (me?.userId !== config.bot.user)
        return [
          fault(
            'login',
            me ? `The token belongs to ${me.userId}.` : 'The homeserver does not know the token.',
            'Make a new token for the bot.',
          ),
        ];
      return [good('login', 'The token is right.')];
    }
    return secretProblem(config.login.passwordFile) ? [] : [await tryPassword(config, readSecret(config.login.passwordFile))];
  } catch (error) {
    return [faultOf('login', error)];
  }
}

/** Logs in and out again: a device without keys, which nobody sees, for a moment. */
async function tryPassword({ homeserver, bot }: Config, password: string): Promise<Finding> {
  const body = {
    type: 'm.login.password',
    identifier: { type: 'm.id.user', user: bot.user },
    password,
    initial_device_display_name: 'roundtable doctor',
  };
  try {
    const { access_token: token } = (await ask(homeserver.url, null, 'POST', '/login', body)) as { access_token: string };
    await ask(homeserver.url, token, 'POST', '/logout', {});
    return good('login', 'The password is right.');
  } catch (error) {
    if (!(error instanceof ServerError)) throw error;
    return fault(
      'login',
      `The homeserver refuses the login of ${bot.user}: ${error.message}.`,
      'Check `bot.user` and the password file; register the account if there is none.',
    );
  }
}

/** The device as others see it. Whether the keys are those of the bot's own store is checked by each start. */
async function checkDevice({ homeserver, bot }: Config, device: DeviceSetting, store: Store): Promise<Finding[]> {
  const me = await whoami(homeserver.url, device.accessToken);
  if (me?.userId !== bot.user || me.deviceId !== device.deviceId) {
    return [
      fault(
        'device',
        `The homeserver ended the bot's session (device ${device.deviceId}).`,
        'Run `roundtable recover` with the recovery key.',
      ),
    ];
  }
  const identity = await readIdentity(store);
  if (!identity) return [warning('device', 'The identity of the bot is not set up yet.', 'Start the bot: it makes it.')];
  const served = await servedKeys(homeserver.url, device.accessToken, bot.user);
  const keys = served.devices[device.deviceId]?.keys ?? {};
  const own = { ...identity, ed25519: keys[`ed25519:${device.deviceId}`] ?? '', curve25519: keys[`curve25519:${device.deviceId}`] ?? '' };
  const state = await checkServed(served, device, own);
  if (state !== 'good')
    return [
      fault(
        'device',
        `The signature of the bot's device ${device.deviceId} ${state === 'unsigned' ? 'is missing' : 'does not verify'}.`,
        'Start the bot: it signs again. If this stays, look at the homeserver.',
      ),
    ];
  return [good('login', 'The session is valid.'), good('device', `${device.deviceId}, signed by the bot's own identity.`)];
}

/** Whether everybody of the roster has an account, and a verified device. Without a valid session some servers say neither. */
export async function checkPeople({ config, roster }: Site, token: string | null): Promise<Finding[]> {
  const findings: Finding[] = [];
  let unseen = 0;
  for (const person of roster.people) {
    try {
      await ask(config.homeserver.url, token, 'GET', `/profile/${encodeURIComponent(person.user)}`);
      if (token && !(await servedKeys(config.homeserver.url, token, person.user)).selfSigning) {
        findings.push(
          warning(
            'people',
            `${person.user} has no verified device.`,
            'The bot tells this person how to verify one; it cannot read their messages before.',
          ),
        );
      }
    } catch (error) {
      if (!(error instanceof ServerError)) return [...findings, faultOf('people', error)];
      if (error.status === 404) findings.push(warning('people', `${person.user} has no account.`, 'Register it, or correct the roster.'));
      else unseen += 1;
    }
  }
  if (unseen) findings.push(warning('people', `${unseen} accounts could not be looked up.`, 'Mend the login first, and look again.'));
  return findings.length ? findings : [good('people', `${roster.people.length} people, all with an account.`)];
}

/** The access token of the bot's session if the homeserver still knows it, else null. */
export async function liveToken(config: Config, store: Store | undefined): Promise<string | null> {
  const device = store ? await readDevice(store) : null;
  if (!device) return null;
  return (await whoami(config.homeserver.url, device.accessToken).catch(() => null)) && device.accessToken;
}

/** Whether the health address is free, or our own bot answers there. */
export async function checkHealth({ health }: Config): Promise<Finding[]> {
  if (!health) return [];
  const url = `http://${health.host}:${health.port}/health`;
  const answer = await fetch(url, { signal: AbortSignal.timeout(3000) }).catch(() => undefined);
  if (!answer) return [good('health', `Nothing answers at ${url}: free for the bot.`)];
  const body = (await answer.json().catch(() => null)) as { ready?: boolean } | null;
  if (body?.ready === undefined) return [fault('health', `Another program answers at ${url}.`, 'Name a free port in `health.port`.')];
  return [
    answer.ok
      ? good('health', 'The running bot is well.')
      : fault('health', 'The running bot has not synced for two minutes.', 'Look at its log file and at the homeserver.'),
  ];
}
