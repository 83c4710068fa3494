/** Starts and stops throw-away Synapses on loopback, several at once if wanted. */
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { isAlive } from './run.mjs';
import { writeSynapseConfig } from './synapse-config.mjs';

/**
 * Runs Synapse and watches the process that started it: when that is gone, even by SIGKILL, Synapse ends too.
 * Inside a chroot the parent is still the parent.
 */
const GUARDED_START = `
import os, runpy, signal, sys, threading, time
parent = int(sys.argv.pop(1))
def watch():
    while os.getppid() == parent:
        time.sleep(0.5)
    os.kill(os.getpid(), signal.SIGTERM)
    time.sleep(10)
    os._exit(1)
threading.Thread(target=watch, daemon=True).start()
sys.argv[0] = 'synapse'
runpy.run_module('synapse.app.homeserver', run_name='__main__', alter_sys=True)
`;

/** Those that run now; stopped when this process ends. */
const running = new Set();
let hooked = false;

/** A port of loopback that was free a moment ago. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/**
 * Starts a Synapse with empty data and resolves when it answers.
 * `installation` is what `findSynapse` returned. Options: `port`, `serverName` (default `localhost:<port>`),
 * `extra` (merged over homeserver.yaml), `keep` (leave the data folder behind).
 * Returns the handle that `homeserver.d.mts` describes.
 */
export async function startSynapse(installation, { port: wanted, serverName: name, extra, keep = false } = {}) {
  const port = wanted ?? (await freePort());
  const serverName = name ?? `localhost:${port}`;
  const secret = randomBytes(24).toString('hex');
  const run = `${process.pid}-${randomBytes(4).toString('hex')}`;
  const seen = installation.root ? `/srv/roundtable/${run}` : path.join(os.tmpdir(), `roundtable-synapse-${run}`);
  const folder = installation.root ? path.join(installation.root, seen) : seen;
  if (installation.root) sweep(path.dirname(folder));
  writeSynapseConfig({ folder, seen, port, serverName, secret, extra });

  const handle = {
    url: `http://127.0.0.1:${port}`,
    port,
    serverName,
    secret,
    folder,
    databasePath: path.join(folder, 'homeserver.db'),
    logPath: path.join(folder, 'homeserver.log'),
    pid: undefined,
    child: undefined,
    /** Starts it again on the same data and port. */
    async start() {
      const [command, ...prefix] = installation.python;
      const args = [...prefix, '-c', GUARDED_START, String(process.pid), '-c', path.join(seen, 'homeserver.yaml')];
      const output = fs.openSync(path.join(folder, 'output.log'), 'a');
      // Its own process group: an interrupt at the terminal lets the bot and the clients stop first.
      const child = spawn(command, args, { stdio: ['ignore', output, output], detached: true, cwd: installation.root ? '/' : folder });
      fs.closeSync(output);
      handle.child = child;
      handle.pid = child.pid;
      running.add(handle);
      await untilAnswers(handle);
    },
    /** Ends it, politely first; resolves when the process is gone. The data stays. */
    async stop(graceMs = 15_000) {
      const child = handle.child;
      running.delete(handle);
      if (!child || child.exitCode !== null || child.signalCode !== null) return;
      const gone = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      const timer = setTimeout(() => child.kill('SIGKILL'), graceMs);
      await gone;
      clearTimeout(timer);
    },
    async restart() {
      await handle.stop();
      await handle.start();
    },
    /** Stops it and removes its data. */
    async destroy() {
      await handle.stop(3000);
      if (!keep) fs.rmSync(folder, { recursive: true, force: true });
    },
  };
  handle.remove = () => {
    if (!keep) fs.rmSync(folder, { recursive: true, force: true });
  };
  hookExit();
  await handle.start();
  return handle;
}

async function untilAnswers(handle, timeoutMs = 90_000) {
  const end = Date.now() + timeoutMs;
  const gone = () => handle.child.exitCode !== null || handle.child.signalCode !== null;
  let failure;
  handle.child.once('error', (error) => {
    failure = error;
  });
  while (Date.now() < end && !gone() && !failure) {
    try {
      const answer = await fetch(`${handle.url}/_matrix/client/versions`, { signal: AbortSignal.timeout(5000) });
      if (answer.ok) return;
    } catch {
      // Not listening yet.
    }
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
  const output = ['output.log', 'homeserver.log'].map((name) => tail(path.join(handle.folder, name))).join('');
  await handle.stop(2000);
  throw new Error(`Synapse did not start on port ${handle.port}${failure ? ` (${failure.message})` : ''}:\n${output}`);
}

function tail(file) {
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8').slice(-2500) : '';
}

/** Removes the data of runs whose process is gone. */
function sweep(parent) {
  if (!fs.existsSync(parent)) return;
  for (const name of fs.readdirSync(parent)) {
    const pid = Number(name.split('-')[0]);
    if (pid && !isAlive(pid)) fs.rmSync(path.join(parent, name), { recursive: true, force: true });
  }
}

function hookExit() {
  if (hooked) return;
  hooked = true;
  process.on('exit', () => {
    for (const handle of running) {
      handle.child?.kill('SIGKILL');
      handle.remove();
    }
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      // Whoever has a handler of its own decides when to end; this one only acts for those who have none.
      if (process.listenerCount(signal) === 1) process.exit(signal === 'SIGINT' ? 130 : 143);
    });
  }
}
