import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { quietly, streamed } from './run.mjs';
import { longStep } from './say.mjs';

/** Folder of package.json. */
export const PROJECT = path.resolve(import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname), '../..');

/** Installs the dependencies when they are missing or are not those of the lock file. */
export async function installDependencies() {
  const missing = whyInstall();
  if (!missing) return;
  const step = longStep(`Installing dependencies (sqlite3 is compiled, which takes a minute or two): ${missing}`);
  // npm's warnings about the machine's own Node are beside the point: ours comes with the packages.
  const note = (line) => line.startsWith('npm warn') || step.note(line.slice(0, 90));
  try {
    await streamed('npm', ['ci', '--no-audit', '--no-fund'], { cwd: PROJECT, onLine: note });
    step.end();
  } catch (error) {
    step.end('failed');
    throw error;
  }
}

/**
 * Runs one of the scripts of package.json in a new npm, so that Node of node_modules/.bin comes first on its path.
 * Resolves with the exit code.
 */
export function npmRun(script, args = []) {
  return new Promise((resolve, reject) => {
    const child = spawn('npm', ['run', '--silent', script, '--', ...args], { cwd: PROJECT, stdio: 'inherit' });
    // An interrupt at the terminal reaches the child without us; this process only has to outlive it.
    process.on('SIGINT', () => {});
    process.on('SIGTERM', () => child.kill('SIGTERM'));
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** What is wrong with node_modules, or undefined. */
function whyInstall() {
  const installed = read('node_modules/.package-lock.json');
  if (!installed) return 'there is no node_modules';
  const wanted = read('package-lock.json')?.packages ?? {};
  for (const [name, entry] of Object.entries(wanted)) {
    // The root entry and packages for other machines are not in node_modules.
    if (name === '' || entry.optional) continue;
    if (installed.packages?.[name]?.version !== entry.version) return `${name.replace(/^node_modules\//, '')} ${entry.version} is missing`;
  }
  const node = quietly(path.join(PROJECT, 'node_modules/.bin/node'), ['--version']);
  const own = quietly('node', ['--version']);
  const major = (text) => Number(text.match(/^v(\d+)/)?.[1] ?? 0);
  if (major(node.stdout) < 24 && major(own.stdout) < 24) return 'Node 24 is missing';
  return undefined;
}

function read(file) {
  try {
    return JSON.parse(fs.readFileSync(path.join(PROJECT, file), 'utf8'));
  } catch {
    return undefined;
  }
}
