/** A Python that has Synapse (or matrix-nio): the command, and the folder of the root it runs in, if any. */
export interface Installation {
  python: string[];
  root: string | undefined;
}

/** What is needed to use a homeserver. */
export interface Homeserver {
  url: string;
  serverName: string;
  /** `registration_shared_secret`. */
  secret: string;
  /** Stops it and removes its data; does nothing for a homeserver that we did not start. */
  destroy(): Promise<void>;
}

/** A Synapse of ours. */
export interface Synapse extends Homeserver {
  port: number;
  pid: number | undefined;
  /** Data folder, as this process sees it. */
  folder: string;
  databasePath: string;
  logPath: string;
  /** Starts it again on the same data and port; resolves when it answers. */
  start(): Promise<void>;
  /** Ends it (SIGTERM, then SIGKILL after `graceMs`); the data stays. */
  stop(graceMs?: number): Promise<void>;
  restart(): Promise<void>;
}

export interface SynapseOptions {
  port?: number;
  /** Default `localhost:<port>`. */
  serverName?: string;
  /** Merged over homeserver.yaml. */
  extra?: Record<string, unknown>;
  /** Leave the data folder behind. */
  keep?: boolean;
}

export function freePort(): Promise<number>;
export function findSynapse(): Promise<Installation>;
export function findNio(): Promise<Installation>;
export function startSynapse(installation: Installation, options?: SynapseOptions): Promise<Synapse>;
export function namedHomeserver(): Promise<Homeserver | undefined>;
export function openHomeserver(options?: SynapseOptions): Promise<Homeserver>;
export function prepareHomeserver(): Promise<string>;
/** Registers a person and returns her Matrix id. */
export function registerUser(
  server: { url: string; secret: string },
  name: string,
  password: string,
  options?: { admin?: boolean; displayName?: string },
): Promise<string>;
