/** Where the homeserver for tests, demo and measurements comes from. Plain JavaScript: the machine's own Node runs it before ours is there. */
import { fileURLToPath } from 'node:url';
import { debianRoot, inside } from './lib/debian-root.mjs';
import { registerUser } from './lib/register.mjs';
import { quietly } from './lib/run.mjs';
import { say } from './lib/say.mjs';
import { freePort, startSynapse } from './lib/synapse.mjs';

export { freePort, registerUser, startSynapse };

const HOW_TO_GET_ONE = `No homeserver to run against. One of these is needed:
  - a Synapse that "python3 -m synapse.app.homeserver" finds: install the package matrix-synapse, or "pip install matrix-synapse" and activate that environment;
  - on Debian or a relative: run this once as root, it installs mmdebstrap and unpacks a Debian with Synapse into the cache folder;
  - a homeserver of your own: set ROUNDTABLE_HOMESERVER to its address and ROUNDTABLE_HOMESERVER_SECRET to its registration_shared_secret.`;

/** Finds a Python with Synapse: the machine's own, else Debian's. Throws with a sentence on what to install. */
export async function findSynapse() {
  if (quietly('python3', ['-c', 'import synapse.app.homeserver']).ok) return { python: ['python3'], root: undefined };
  try {
    const root = await debianRoot();
    return { python: [...inside(root), 'python3'], root };
  } catch (error) {
    throw new Error(`${HOW_TO_GET_ONE}\nWhat went wrong: ${error.message}`);
  }
}

/** Finds a Python with matrix-nio and olm, in the same order. Throws with a sentence on what to install. */
export async function findNio() {
  if (quietly('python3', ['-c', 'import nio, olm']).ok) return { python: ['python3'], root: undefined };
  try {
    const root = await debianRoot();
    return { python: [...inside(root), 'python3'], root };
  } catch (error) {
    throw new Error(`matrix-nio with olm is needed ("pip install 'matrix-nio[e2e]'"). What went wrong: ${error.message}`);
  }
}

/** The homeserver named in the environment, or undefined. Throws when its secret is missing or it does not answer. */
export async function namedHomeserver() {
  const url = process.env.ROUNDTABLE_HOMESERVER?.replace(/\/+$/, '');
  if (!url) return undefined;
  const secret = process.env.ROUNDTABLE_HOMESERVER_SECRET;
  if (!secret) {
    throw new Error(
      'ROUNDTABLE_HOMESERVER is set; ROUNDTABLE_HOMESERVER_SECRET must hold its registration_shared_secret, so that people can be registered.',
    );
  }
  const server = { url, secret };
  try {
    const probe = await registerUser(server, `probe-${Date.now().toString(36)}`, secret.slice(0, 8) + Date.now());
    return { ...server, serverName: probe.slice(probe.indexOf(':') + 1), destroy: async () => {} };
  } catch (error) {
    throw new Error(`The homeserver at ${url} (ROUNDTABLE_HOMESERVER) cannot be used: ${error.message}`);
  }
}

/** The homeserver to run against: the one in the environment, else a fresh Synapse. */
export async function openHomeserver(options = {}) {
  return (await namedHomeserver()) ?? (await startSynapse(await findSynapse(), options));
}

/** Makes sure that a homeserver can be had, without starting one; returns a sentence that says which. */
export async function prepareHomeserver() {
  if (process.env.ROUNDTABLE_HOMESERVER) return `homeserver: ${(await namedHomeserver()).url}`;
  const { root } = await findSynapse();
  return root ? `homeserver: Synapse of the Debian in ${root}` : 'homeserver: the Synapse of this machine';
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    say(await prepareHomeserver());
  } catch (error) {
    say(error.message);
    process.exitCode = 1;
  }
}
