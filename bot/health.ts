import { createServer, type Server } from 'node:http';

/** What a supervisor may know: no names, no rooms, no counts that single anybody out. */
export interface Health {
  ready: boolean;
  /** Milliseconds since the last sync with the homeserver ended. */
  lastSync: number | null;
  /** Messages that wait to be sent. */
  waiting: number;
  cases: number;
  /** Resident memory in bytes. */
  memory: number;
}

/** Serves `GET /health`: 200 while the bot is ready and synced within two minutes, else 503. */
export async function serveHealth(host: string, port: number, look: () => Health | Promise<Health>): Promise<Server> {
  const server = createServer(async (request, response) => {
    if (request.url !== '/health') return void response.writeHead(404).end();
    const health = await look();
    const well = health.ready && health.lastSync !== null && health.lastSync < 120_000;
    response.writeHead(well ? 200 : 503, { 'content-type': 'application/json' }).end(JSON.stringify(health));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  server.unref();
  return server;
}
