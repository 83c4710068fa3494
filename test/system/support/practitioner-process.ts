import type { ClientOptions, PractitionerApi } from './practitioner-api.ts';
import { PractitionerClient } from './practitioner-client.ts';

/** Requests of the parent: `start` makes a practitioner, anything else is called on the one named. */
export type Request = { id: number; who: number } & (
  | { method: 'start'; args: [ClientOptions] }
  | { method: keyof PractitionerApi; args: unknown[] }
);
export type Response = { id: number; result?: unknown; error?: string };

const people = new Map<number, PractitionerClient>();

process.on('message', async (request: Request) => {
  const answer: Response = { id: request.id };
  try {
    answer.result = await handle(request);
  } catch (error) {
    answer.error = error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
  process.send?.(answer);
});
// The parent is gone, however it ended.
process.on('disconnect', () => process.exit(0));

async function handle(request: Request): Promise<unknown> {
  if (request.method === 'start') {
    people.set(request.who, await PractitionerClient.start(request.args[0] as ClientOptions));
    return undefined;
  }
  const person = people.get(request.who);
  if (!person) throw new Error('this practitioner was not started');
  const call = person[request.method] as (...args: unknown[]) => Promise<unknown>;
  return call.apply(person, request.args);
}
