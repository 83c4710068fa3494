import type { CryptoRecords } from '../../storage/crypto-records.ts';
import type { Store } from '../../storage/store.ts';
import type { SessionRefused } from './refused.ts';

/** How the account is entered once: with its password, or with an access token of a device made for the bot. */
export type Login = { password: string } | { token: string };

/** What every way to open the bot's device needs. */
export interface AccountOptions {
  /** Base address of the homeserver, `https://matrix.example.org`. */
  homeserver: string;
  /** `@roundtable:example.org` */
  userId: string;
  login: Login;
  /** Shown in lists of devices. */
  deviceName: string;
  /** Sealed settings: access token, device id, storage key and identity live there as `session.*`. */
  store: Pick<Store, 'setting' | 'setSetting'>;
  /** Where the recovery key is written once (mode 0600, never overwritten) for the operator to take away. */
  recoveryKeyFile: string;
}

export interface SessionOptions extends AccountOptions {
  /** The durable mirror of the crypto store, used by this session alone. The caller closes it after `stop()`. */
  records: CryptoRecords;
  /** Events of each room in the first sync. Default 20. */
  initialSyncLimit?: number;
  /** Whether an event is being handled or an answer is on its way: the next sync waits for it a moment. Asked only after `start()`. */
  busy?: () => boolean;
  /** The server ended the session while it ran (device removed, token revoked). Nothing can be sent any more. */
  onLost?: (refused: SessionRefused) => void;
  /** A key could not be written to disk. Must end the process; that is the default too. */
  onFatal?: (cause: unknown) => void;
}
