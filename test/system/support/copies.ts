import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { parse, stringify } from 'yaml';
import { type Ended, runRoundtable } from './bot-process.ts';
import { endLater } from './cleanup.ts';
import type { BotConfiguration } from './configuration.ts';

// biome-ignore lint/suspicious/noExplicitAny: a file of the configuration, right or wrong
type Yaml = any;

/** A copy of a whole installation, data included, in which a test may break what it likes. The bot it was copied from must not run. */
export class InstallationCopy {
  readonly dir = fs.mkdtempSync(path.join(os.tmpdir(), 'roundtable-copy-'));
  readonly file = this.at('roundtable.yaml');
  readonly data = this.at('data');
  readonly #remove = endLater(async () => fs.rmSync(this.dir, { recursive: true, force: true }));

  constructor(original: Pick<BotConfiguration, 'dir'>) {
    fs.cpSync(original.dir, this.dir, { recursive: true });
    fs.chmodSync(this.data, 0o700);
  }

  at(...names: string[]): string {
    return path.join(this.dir, ...names);
  }

  /** Changes a YAML file of the copy, by default the configuration. */
  edit(change: (value: Yaml) => void, name = 'roundtable.yaml'): void {
    const value: Yaml = parse(fs.readFileSync(this.at(name), 'utf8'));
    change(value);
    fs.writeFileSync(this.at(name), stringify(value, { lineWidth: 0 }));
  }

  write(name: string, content: string | Uint8Array, mode = 0o600): void {
    fs.writeFileSync(this.at(name), content);
    fs.chmodSync(this.at(name), mode);
  }

  /** Removes the bot's memory, as before the first start. */
  forget(): void {
    fs.rmSync(this.data, { recursive: true });
  }

  run(args: string[], within?: string[]): Promise<Ended> {
    return runRoundtable(args, { config: this.file, cwd: this.dir, within });
  }

  remove(): Promise<void> {
    return this.#remove();
  }
}

/** A web server on loopback that answers everything alike; resolves with its port. Ended with the test file. */
export async function answering(status: number, type: string, body: string): Promise<number> {
  const server = http.createServer((_request, response) => void response.writeHead(status, { 'content-type': type }).end(body));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  endLater(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return (server.address() as AddressInfo).port;
}
