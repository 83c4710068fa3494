import { randomBytes } from 'node:crypto';
import {
  findSynapse,
  type Homeserver,
  registerUser,
  type Synapse,
  type SynapseOptions,
  startSynapse,
} from '../../../scripts/homeserver.mjs';
import { endLater } from './cleanup.ts';

/** The homeserver as a test file sees it: an address, and what is needed to register people. */
export type TestServer = Pick<Homeserver, 'url' | 'serverName' | 'secret'>;

/** Somebody who can log in. */
export interface Account {
  userId: string;
  /** Part of the id before the colon, without `@`. */
  localpart: string;
  password: string;
  displayName: string;
}

/** The homeserver that all system tests of this jest run share. Throws outside of such a run. */
export function sharedServer(): TestServer {
  const text = process.env.ROUNDTABLE_TEST_SERVER;
  if (!text) throw new Error('No shared homeserver: system tests run through jest with test/system/support/global-setup.mjs');
  return JSON.parse(text) as TestServer;
}

/** A Synapse for one test alone, which may stop it, restart it and read its database. It is destroyed when the test file ends, or earlier by the test. */
export async function ownServer(options: SynapseOptions = {}): Promise<Synapse> {
  const server = await startSynapse(await findSynapse(), options);
  endLater(server.destroy);
  return server;
}

/**
 * Registers somebody under a name that no other test uses.
 * The display name is `name` as given, the localpart `name` in lower case with a random end.
 */
export async function newAccount(server: TestServer, name: string, options: { admin?: boolean } = {}): Promise<Account> {
  const localpart = `${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}-${randomBytes(4).toString('hex')}`;
  const password = randomBytes(12).toString('hex');
  const userId = await registerUser(server, localpart, password, { ...options, displayName: name });
  return { userId, localpart, password, displayName: name };
}
