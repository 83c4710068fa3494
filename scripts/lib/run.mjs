import { spawn, spawnSync } from 'node:child_process';

/** Runs a short command and returns `{ok, stdout, stderr}`; a command that does not exist is not ok. */
export function quietly(command, args, options = {}) {
  const result = spawnSync(command, args, { encoding: 'utf8', timeout: 60_000, ...options });
  return { ok: result.status === 0, stdout: result.stdout ?? '', stderr: result.stderr ?? '' };
}

/** Whether a program is on the path. */
export function hasProgram(name) {
  return quietly('sh', ['-c', `command -v ${name}`]).ok;
}

/**
 * Runs a long command and hands each line of its output to `onLine`.
 * Rejects with the last lines of the output when it fails.
 */
export function streamed(command, args, { onLine = () => {}, ...options } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
    const tail = [];
    const take = (chunk) => {
      for (const line of String(chunk).split(/[\r\n]+/)) {
        if (line.trim() === '') continue;
        tail.push(line);
        if (tail.length > 40) tail.shift();
        onLine(line);
      }
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.on('error', (error) => reject(new Error(`${command}: ${error.message}`)));
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`${command} failed (${code}):\n  ${tail.join('\n  ')}`));
    });
  });
}

/** Whether a process with this id exists. */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
