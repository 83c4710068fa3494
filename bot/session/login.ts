import type { AccountOptions } from './options.ts';
import { RECOVER_HINT, SessionRefused } from './refused.ts';
import { passwordLogin, ServerError, servedKeys, whoami } from './server.ts';
import type { DeviceSetting } from './settings.ts';

/**
 * Gets a device that has never had keys: a new login with the password, or the device of the given token.
 * Throws a `SessionRefused` for a wrong password, a dead token, a token of another account or without device,
 * and a token whose device has keys already (two stores for one device make messages unreadable for ever).
 */
export async function logIn({ homeserver, userId, login, deviceName }: AccountOptions): Promise<DeviceSetting> {
  if ('password' in login) return withPassword(homeserver, userId, login.password, deviceName);
  const { deviceId } = await checkToken(homeserver, userId, login.token);
  const served = await servedKeys(homeserver, login.token, userId);
  if (served.devices[deviceId] !== undefined) {
    throw new SessionRefused(
      'store_lost',
      'The access token belongs to a device that has keys already, but they are not in this key store.',
      `Make a new access token (a new device) for the bot and put it into the token file. ${RECOVER_HINT}`,
    );
  }
  return { userId, deviceId, accessToken: login.token };
}

async function withPassword(homeserver: string, userId: string, password: string, deviceName: string): Promise<DeviceSetting> {
  try {
    const answer = await passwordLogin(homeserver, userId, password, deviceName);
    assertUser(userId, answer.user_id);
    return { userId, deviceId: answer.device_id, accessToken: answer.access_token };
  } catch (error) {
    if (!(error instanceof ServerError) || (error.status !== 403 && error.status !== 400)) throw error;
    throw new SessionRefused(
      'wrong_login',
      `The homeserver refused the login of ${userId}: ${error.message}.`,
      'Check the user id and the password file in the configuration, and that the server allows logins with a password (otherwise use a token file).',
      error,
    );
  }
}

/** Asks the server whose token it is. Throws a `SessionRefused` unless it is the account's, on a device. */
export async function checkToken(homeserver: string, userId: string, token: string): Promise<{ deviceId: string }> {
  const owner = await whoami(homeserver, token);
  if (owner === null) {
    throw new SessionRefused(
      'logged_out',
      `The homeserver no longer accepts the access token of ${userId}: the bot's device was removed there, or the token was never valid.`,
      RECOVER_HINT,
    );
  }
  assertUser(userId, owner.userId);
  if (owner.deviceId === null) {
    throw new SessionRefused(
      'no_device',
      'The access token belongs to no device, and without a device there is no encryption.',
      'Use a token from a login with a device, or the password. (Tokens from the admin API of Synapse have no device.)',
    );
  }
  return { deviceId: owner.deviceId };
}

function assertUser(expected: string, found: string): void {
  if (found === expected) return;
  throw new SessionRefused(
    'other_user',
    `The login is for ${found}, but the configuration names ${expected}.`,
    'Correct the user id or the login in the configuration. To move to another account, start with an empty data folder.',
  );
}
