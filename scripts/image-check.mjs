/**
 * `npm run image:check`: builds the Dockerfile without a daemon and runs the image once against a real homeserver.
 * The base image is made here, of a small Debian and the Node of node_modules, so that no image registry is asked.
 * Needs root, buildah and mmdebstrap.
 */
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { writeConfiguration } from '../test/system/support/configuration.ts';
import { findSynapse, freePort, registerUser, startSynapse } from './homeserver.mjs';
import { debianMirror } from './lib/debian-root.mjs';
import { PROJECT } from './lib/project.mjs';
import { hasProgram, streamed } from './lib/run.mjs';
import { longStep, say } from './lib/say.mjs';

/** The user of the Dockerfile. */
const UID = 10001;
const BASE = 'localhost/roundtable-base';
const IMAGE = 'localhost/roundtable';

const missing = ['buildah', 'mmdebstrap'].filter((name) => !hasProgram(name));
if (missing.length > 0 || process.getuid() !== 0) {
  say(`This check needs root, buildah and mmdebstrap${missing.length > 0 ? `; install: ${missing.join(' ')}` : ''}.`);
  process.exit(1);
}
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'roundtable-image-'));
const storage = ['--storage-driver', 'vfs', '--root', path.join(folder, 'storage'), '--runroot', path.join(folder, 'run')];
const isolated = ['--isolation', 'chroot'];

try {
  await step('Making a base image', makeBase);
  await step('Building the Dockerfile', () =>
    buildah(['build', ...isolated, '--format', 'docker', '--build-arg', `BASE=${BASE}`, '-t', IMAGE, PROJECT]),
  );
  await runOnce();
  say('The image builds, starts, is well, and stops.');
} finally {
  fs.rmSync(folder, { recursive: true, force: true });
}

async function makeBase() {
  const context = path.join(folder, 'base');
  const mirror = debianMirror();
  fs.mkdirSync(context);
  const options = ['--mode=root', '--variant=minbase', '--include=ca-certificates', '--aptopt=Acquire::Check-Valid-Until "false"'];
  await streamed('mmdebstrap', [...options, 'bookworm', path.join(context, 'debian.tar'), ...(mirror ? [mirror] : [])]);
  for (const [from, to] of parts()) fs.cpSync(from, path.join(context, 'files', to), { recursive: true, dereference: true });
  const lines = ['FROM scratch', 'ADD debian.tar /', 'COPY files /', 'RUN ln -s ../lib/node_modules/npm/bin/npm-cli.js /usr/local/bin/npm'];
  fs.writeFileSync(path.join(context, 'Dockerfile'), `${lines.join('\n')}\n`);
  await buildah(['build', ...isolated, '-t', BASE, context]);
}

/** What the base gets of this machine, with its place there: Node, npm, and what lets npm reach the registry from here. */
function parts() {
  const node = path.join(PROJECT, 'node_modules', `node-linux-${process.arch}`);
  // Told by the npm that runs this script.
  const npm = path.resolve(path.dirname(process.env.npm_execpath), '..');
  const npmConfig = process.env.npm_config_globalconfig ?? '';
  return [
    [path.join(node, 'bin'), 'usr/local/bin'],
    [path.join(node, 'include'), 'usr/local/include'],
    [npm, 'usr/local/lib/node_modules/npm'],
    [npmConfig, 'usr/local/etc/npmrc'],
    ['/etc/ssl/certs/ca-certificates.crt', 'etc/ssl/certs/ca-certificates.crt'],
  ].filter(([file]) => fs.existsSync(file));
}

async function runOnce() {
  const synapse = await startSynapse(await findSynapse());
  try {
    const data = path.join(folder, 'data');
    fs.mkdirSync(data);
    const account = async (name) => ({
      userId: await registerUser(synapse, name, `password-of-${name}`),
      password: `password-of-${name}`,
      displayName: name,
    });
    const people = [{ id: 'anna', account: await account('anna'), agency: 'crisis_service', roles: ['coordinator'] }];
    writeConfiguration(data, { homeserver: synapse.url, bot: await account('roundtable'), people, healthPort: await freePort() });
    await streamed('chown', ['-R', `${UID}:${UID}`, data]);
    const container = (await capture('buildah', [...storage, 'from', IMAGE])).output.trim().split('\n').at(-1);
    // Not /data: buildah lays the image's own volume over what is mounted there.
    const run = ['run', ...isolated, '--volume', `${data}:/mnt`, '--env', 'ROUNDTABLE_CONFIG=/mnt/roundtable.yaml', container, '--'];
    const program = ['node', 'bin/roundtable.mjs'];

    const who = await capture('buildah', [...storage, ...run, 'id', '-u']);
    if (who.output.trim() !== String(UID)) throw new Error(`the image runs as user ${who.output.trim()}`);
    await step('Starting the image', async () => {
      const bot = spawn('buildah', [...storage, ...run, ...program, 'start'], { stdio: ['ignore', 'pipe', 'pipe'] });
      try {
        const output = await untilReady(bot);
        const health = await capture('buildah', [...storage, ...run, ...program, 'health']);
        if (health.code !== 0) throw new Error(`it is not well: ${health.output}\n${output()}`);
        // The bot itself: buildah answers a signal by killing what it runs. Both see the same process numbers.
        process.kill(Number(output().match(/"pid":(\d+)/)[1]), 'SIGTERM');
        if (bot.exitCode === null) await new Promise((resolve) => bot.once('exit', resolve));
        if (!output().includes('"msg":"stopped"')) throw new Error(`it did not stop in order:\n${output()}`);
      } finally {
        bot.kill();
      }
    });
  } finally {
    await synapse.destroy();
  }
}

/** Resolves with a function that gives the output so far, once the bot says that it is ready. */
function untilReady(bot) {
  return new Promise((resolve, reject) => {
    let output = '';
    const timer = setTimeout(() => reject(new Error(`it did not get ready:\n${output}`)), 120_000);
    const take = (chunk) => {
      output += chunk;
      if (!output.includes('"msg":"ready"')) return;
      clearTimeout(timer);
      resolve(() => output);
    };
    bot.stdout.on('data', take);
    bot.stderr.on('data', take);
    bot.once('exit', (code) => {
      clearTimeout(timer);
      reject(new Error(`it ended with ${code}:\n${output}`));
    });
  });
}

function buildah(args) {
  return streamed('buildah', [...storage, ...args]);
}

function capture(command, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
    });
    child.stderr.on('data', (chunk) => {
      output += chunk;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
}

async function step(title, work) {
  const progress = longStep(title);
  try {
    await work();
    progress.end();
  } catch (error) {
    progress.end('failed');
    throw error;
  }
}
