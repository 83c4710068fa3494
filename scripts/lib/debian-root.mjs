/**
 * A Debian of its own in the cache folder, with Synapse and a Matrix client that shares no code with ours.
 * Nothing of it runs outside the folder and nothing of the machine is changed, except that mmdebstrap is installed if it is missing.
 */
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { hasProgram, isAlive, quietly, streamed } from './run.mjs';
import { longStep, say } from './say.mjs';

const SUITE = 'sid';
const PACKAGES = ['matrix-synapse', 'python3-matrix-nio', 'python3-olm'];

/** Folder where everything is kept that may be fetched again. */
export function cacheFolder() {
  return path.join(process.env.XDG_CACHE_HOME || path.join(os.homedir(), '.cache'), 'roundtable');
}

/** Where the root is or will be; another list of packages is another folder. */
export function debianRootPath() {
  const digest = createHash('sha256').update(PACKAGES.join(',')).digest('hex').slice(0, 8);
  return path.join(cacheFolder(), `debian-${SUITE}-${digest}`);
}

/** The command that runs a program inside the root. */
export function inside(root) {
  return ['chroot', root];
}

/**
 * Returns the folder of the root, unpacked first if necessary.
 * Throws with a sentence that says what to install when this machine cannot do it.
 */
export async function debianRoot() {
  const root = debianRootPath();
  if (fs.existsSync(root)) return root;
  if (process.getuid?.() !== 0) throw new Error('unpacking Debian needs root');
  fs.mkdirSync(path.dirname(root), { recursive: true });
  const unlock = await lock(`${root}.lock`);
  try {
    // Another run may have finished while this one waited for the lock.
    if (!fs.existsSync(root)) await unpack(root);
  } finally {
    unlock();
  }
  return root;
}

async function unpack(root) {
  if (!hasProgram('mmdebstrap')) await installMmdebstrap();
  const temporary = `${root}.${process.pid}.tmp`;
  for (const name of fs.readdirSync(path.dirname(root))) {
    if (name.startsWith(`${path.basename(root)}.`) && name.endsWith('.tmp')) {
      fs.rmSync(path.join(path.dirname(root), name), { recursive: true, force: true });
    }
  }
  const step = longStep('Unpacking a Debian with Synapse into the cache folder (once, about a minute)');
  try {
    await streamed('mmdebstrap', mmdebstrapArguments(temporary), { onLine: (line) => step.note(line.slice(0, 90)) });
    const check = quietly('chroot', [temporary, 'python3', '-c', 'import synapse.app.homeserver, nio, olm']);
    if (!check.ok) throw new Error(`the unpacked Debian does not work: ${check.stderr.trim().split('\n').at(-1)}`);
    fs.renameSync(temporary, root);
    step.end();
  } catch (error) {
    step.end('failed');
    fs.rmSync(temporary, { recursive: true, force: true });
    throw error;
  }
}

function mmdebstrapArguments(target) {
  const mirror = debianMirror();
  const proxy = quietly('apt-config', ['shell', 'P', 'Acquire::http::Proxy']).stdout.match(/P='([^']*)'/)?.[1];
  return [
    '--mode=root',
    '--variant=minbase',
    // The root is a cache: its time of unpacking says nothing about the age of the mirror.
    '--aptopt=Acquire::Check-Valid-Until "false"',
    ...(proxy ? [`--aptopt=Acquire::http::Proxy "${proxy}"`] : []),
    '--dpkgopt=path-exclude=/usr/share/doc/*',
    '--dpkgopt=path-exclude=/usr/share/man/*',
    `--include=${PACKAGES.join(',')}`,
    SUITE,
    target,
    // Without a mirror of the machine's own, mmdebstrap takes its default.
    ...(mirror ? [mirror] : []),
  ];
}

async function installMmdebstrap() {
  if (!hasProgram('apt-get')) throw new Error('mmdebstrap is missing and there is no apt-get to install it');
  const step = longStep('Installing mmdebstrap');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const install = () => streamed('apt-get', ['install', '-y', '--no-install-recommends', 'mmdebstrap'], { env });
  try {
    // The machine's package lists may be old or absent: read them anew only if the first try fails.
    await install().catch(async () => {
      await streamed('apt-get', ['update'], { env }).catch(() => {});
      await install();
    });
    step.end();
  } catch (error) {
    step.end('failed');
    throw error;
  }
}

/** The Debian mirror of this machine's apt sources, or undefined. */
export function debianMirror() {
  const folder = '/etc/apt/sources.list.d';
  const files = fs.existsSync(folder) ? fs.readdirSync(folder).map((name) => path.join(folder, name)) : [];
  const uris = ['/etc/apt/sources.list', ...files]
    .filter((file) => /\.(list|sources)$/.test(file) && fs.existsSync(file))
    .flatMap((file) => mirrorsIn(fs.readFileSync(file, 'utf8')));
  return uris.find((uri) => /\/debian\/?$/.test(uri));
}

/** Addresses in both formats of apt: `deb [options] URI suite ...` and `URIs: ...`. */
function mirrorsIn(text) {
  return text.split('\n').flatMap((line) => {
    const uris = line.match(/^URIs:\s*(.+)$/i)?.[1] ?? line.match(/^deb\s+(?:\[[^\]]*\]\s+)?(\S+)/)?.[1] ?? '';
    return uris.split(/\s+/).filter((uri) => /^https?:/.test(uri));
  });
}

/** Waits until this process holds the lock file; the lock of a process that is gone is taken over. */
async function lock(file) {
  for (let waited = 0; ; waited++) {
    try {
      fs.writeFileSync(file, String(process.pid), { flag: 'wx' });
      return () => fs.rmSync(file, { force: true });
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    const holder = Number(readIfThere(file));
    // An empty file is a holder that has not written its number yet.
    if (holder && !isAlive(holder)) fs.rmSync(file, { force: true });
    else if (waited === 0) say('Another run is unpacking Debian; waiting for it ...');
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

function readIfThere(file) {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
