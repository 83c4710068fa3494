/** What is wrong with a store, for programs; `message` and `hint` are for people. */
export type StorageFault =
  | 'locked'
  | 'read_only'
  | 'newer_version'
  | 'corrupt'
  | 'cannot_open'
  | 'full'
  | 'wrong_key'
  | 'held'
  | 'broken_log'
  | 'failed';

/**
 * A store that cannot be opened or used. `message` is one sentence on what is wrong, `hint` one on what the
 * operator does next. Neither holds anything that people wrote. The cause is kept for the log file.
 */
export class StorageError extends Error {
  readonly fault: StorageFault;
  readonly hint: string;

  constructor(fault: StorageFault, message: string, hint: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'StorageError';
    this.fault = fault;
    this.hint = hint;
  }
}

/** The event of this work is `done` already: nothing was written, the caller drops the redelivered event. */
export class AlreadyHandled extends Error {
  readonly eventId: string;

  constructor(eventId: string) {
    super(`the event ${eventId} was handled before`);
    this.name = 'AlreadyHandled';
    this.eventId = eventId;
  }
}

/** A case log with an entry whose chain, signature or body does not verify. `seq` is the first bad entry. */
export class BrokenLog extends StorageError {
  readonly caseRef: string;
  readonly seq: number;

  constructor(caseRef: string, seq: number, what: string) {
    super(
      'broken_log',
      `The log of case ${caseRef} is broken at entry ${seq}: ${what}.`,
      'Stop the bot, keep the database file as evidence, and restore the newest backup whose log verifies.',
    );
    this.name = 'BrokenLog';
    this.caseRef = caseRef;
    this.seq = seq;
  }
}

/**
 * Turns an error of the database driver into a sentence with a hint. Errors of ours pass through.
 * The codes are those of SQLite's result codes (sqlite.org/rescode.html).
 */
export function explain(error: unknown, file: string): unknown {
  if (error instanceof StorageError || error instanceof AlreadyHandled) return error;
  const code = (error as { code?: unknown } | null)?.code;
  switch (code) {
    case 'SQLITE_BUSY':
    case 'SQLITE_LOCKED':
      return new StorageError(
        'locked',
        `The database ${file} is locked by another program.`,
        'Stop the other Roundtable, or close the tool that has the file open, and start again.',
        error,
      );
    case 'SQLITE_READONLY':
    case 'SQLITE_PERM':
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return new StorageError(
        'read_only',
        `The database ${file} cannot be written.`,
        'Let the user that runs the bot own the file and its folder, and mount the volume writable.',
        error,
      );
    case 'SQLITE_CORRUPT':
    case 'SQLITE_NOTADB':
    // Our statements are fixed, so one that SQLite does not understand means that the tables are not as we made them.
    case 'SQLITE_ERROR':
    case 'SQLITE_SCHEMA':
    case 'SQLITE_FORMAT':
      return new StorageError(
        'corrupt',
        `The database ${file} is damaged.`,
        'Keep the damaged file, restore the newest backup (the files named *.backup-* next to it are made before each migration), and check the disk.',
        error,
      );
    case 'SQLITE_CANTOPEN':
    case 'ENOENT':
    case 'EISDIR':
    case 'ENOTDIR':
      return new StorageError(
        'cannot_open',
        `The database ${file} cannot be opened.`,
        'Check that its folder exists, that the path is a file, and that the user that runs the bot may read it.',
        error,
      );
    case 'SQLITE_FULL':
    case 'SQLITE_IOERR':
    case 'ENOSPC':
      return new StorageError(
        'full',
        `The database ${file} could not be written to disk.`,
        'Free space on the disk, check its health, and start again: nothing was half written.',
        error,
      );
    default:
      return error;
  }
}
