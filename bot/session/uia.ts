import type { UIAuthCallback } from 'matrix-js-sdk';
import { z } from 'zod';
import type { Login } from './options.ts';
import { SessionRefused } from './refused.ts';

const ChallengeSchema = z.looseObject({ session: z.string().optional(), flows: z.array(z.looseObject({ stages: z.array(z.string()) })) });

/**
 * Confirms a request with the password where the server asks for it (Matrix client-server API, "User-Interactive
 * Authentication"). Throws a `SessionRefused` when it asks and there is no password, or wants something else.
 */
export function confirmWith(login: Login, userId: string): UIAuthCallback<void> {
  return async (makeRequest) => {
    try {
      return await makeRequest(null);
    } catch (error) {
      const auth = passwordStage(error, login, userId);
      if (auth === null) throw error;
      return makeRequest(auth);
    }
  };
}

/** The `auth` part that answers a challenge (an error of either kind that carries the server's body); null if it is none. */
export function passwordStage(
  error: unknown,
  login: Login,
  userId: string,
): { type: string; session?: string; [key: string]: unknown } | null {
  const { httpStatus, status, data, body } = error as { httpStatus?: unknown; status?: unknown; data?: unknown; body?: unknown };
  const challenge = ChallengeSchema.safeParse(data ?? body);
  if ((httpStatus ?? status) !== 401 || !challenge.success) return null;
  const { session, flows } = challenge.data;
  if (!('password' in login) || !flows.some(({ stages }) => stages.length === 1 && stages[0] === 'm.login.password')) {
    throw new SessionRefused(
      'password_needed',
      'The homeserver wants this confirmed with the password of the account.',
      'Give the password of the account in the configuration for this one run (login: password file), or confirm a reset of the identity in the account settings of the homeserver first.',
      error,
    );
  }
  return {
    type: 'm.login.password',
    identifier: { type: 'm.id.user', user: userId },
    password: login.password,
    ...(session && { session }),
  };
}
