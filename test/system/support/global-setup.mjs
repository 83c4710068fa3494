import { openHomeserver } from '../../../scripts/homeserver.mjs';

/** Starts the one homeserver that the system tests of this run share. Its address reaches the test files through the environment. */
export default async function setup() {
  const server = await openHomeserver();
  const { url, serverName, secret, databasePath, logPath, folder } = server;
  process.env.ROUNDTABLE_TEST_SERVER = JSON.stringify({ url, serverName, secret, databasePath, logPath, folder });
  globalThis.roundtableTestServer = server;
}
