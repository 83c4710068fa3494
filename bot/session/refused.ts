/** Why the bot's device may not be used, for programs; the sentence is for people. */
export type SessionFault =
  | 'wrong_login'
  | 'logged_out'
  | 'other_user'
  | 'other_device'
  | 'no_device'
  | 'store_lost'
  | 'store_unreadable'
  | 'store_without_device'
  | 'device_missing'
  | 'device_keys_differ'
  | 'signature_missing'
  | 'stale_signature'
  | 'identity_not_ours'
  | 'identity_missing'
  | 'identity_changed'
  | 'recovery_key_wrong'
  | 'recovery_key_file'
  | 'nothing_to_recover'
  | 'password_needed'
  | 'server_unreachable'
  | 'server_error';

/**
 * The device cannot or must not be used. `message` says in one sentence what is wrong, `hint` what the operator
 * does next. Neither holds a secret. The cause is kept for the log file.
 */
export class SessionRefused extends Error {
  readonly fault: SessionFault;
  readonly hint: string;

  constructor(fault: SessionFault, message: string, hint: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'SessionRefused';
    this.fault = fault;
    this.hint = hint;
  }
}

/** What to do in every case in which the keys of this device are gone or no longer fit. */
export const RECOVER_HINT =
  'Run `roundtable recover` with the recovery key: it makes a new signed device and restores the room keys. If the recovery key is lost too, `roundtable recover --reset-identity` makes a new identity, which everybody has to trust again.';
