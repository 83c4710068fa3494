import { openStore } from '../../../../storage/open.ts';

/** Run as its own process: opens the database given and prints what went wrong. */
try {
  const store = await openStore({ file: process.argv[2] ?? '', master: new Uint8Array(32).fill(7) });
  await store.close();
  process.stdout.write('{}');
} catch (error) {
  const { fault, message } = error as { fault?: string; message: string };
  process.stdout.write(JSON.stringify({ fault, message }));
}
