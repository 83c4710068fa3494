import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/** So high that no test and no demo meets a limit of the server by accident. */
const UNLIMITED = { per_second: 10_000, burst_count: 10_000 };

/**
 * Writes homeserver.yaml, logging and signing key of a throw-away Synapse.
 * `folder` is where this process writes; `seen` is the same folder as Synapse sees it (inside a root they differ).
 * `extra` is merged over the configuration. The file is JSON, which is YAML.
 */
export function writeSynapseConfig({ folder, seen, port, serverName, secret, extra = {} }) {
  fs.mkdirSync(folder, { recursive: true });
  const config = {
    server_name: serverName,
    public_baseurl: `http://127.0.0.1:${port}/`,
    pid_file: path.join(seen, 'homeserver.pid'),
    listeners: [{ port, bind_addresses: ['127.0.0.1'], type: 'http', tls: false, resources: [{ names: ['client'] }] }],
    database: { name: 'sqlite3', args: { database: path.join(seen, 'homeserver.db') } },
    log_config: path.join(seen, 'log.yaml'),
    media_store_path: path.join(seen, 'media'),
    signing_key_path: path.join(seen, 'signing.key'),
    registration_shared_secret: secret,
    macaroon_secret_key: randomBytes(24).toString('hex'),
    form_secret: randomBytes(24).toString('hex'),
    report_stats: false,
    enable_registration: false,
    bcrypt_rounds: 4,
    presence: { enabled: false },
    trusted_key_servers: [],
    suppress_key_server_warning: true,
    url_preview_enabled: false,
    // A desk or a case space invites many people at once.
    rc_message: UNLIMITED,
    rc_registration: UNLIMITED,
    rc_login: { address: UNLIMITED, account: UNLIMITED, failed_attempts: UNLIMITED },
    rc_admin_redaction: UNLIMITED,
    rc_joins: { local: UNLIMITED, remote: UNLIMITED },
    rc_joins_per_room: UNLIMITED,
    rc_invites: { per_room: UNLIMITED, per_user: UNLIMITED, per_issuer: UNLIMITED },
    rc_room_creation: UNLIMITED,
    rc_media_create: UNLIMITED,
    rc_3pid_validation: UNLIMITED,
    rc_user_directory: UNLIMITED,
    // Without it a sync may carry members from before a fork; the practitioners' clients would believe it.
    experimental_features: { msc4222_enabled: true },
    ...extra,
  };
  const logging = {
    version: 1,
    formatters: { line: { format: '%(asctime)s %(levelname)s %(name)s %(message)s' } },
    handlers: { file: { class: 'logging.FileHandler', formatter: 'line', filename: path.join(seen, 'homeserver.log') } },
    root: { level: 'WARNING', handlers: ['file'] },
    disable_existing_loggers: false,
  };
  fs.writeFileSync(path.join(folder, 'homeserver.yaml'), JSON.stringify(config, null, 2), { mode: 0o600 });
  fs.writeFileSync(path.join(folder, 'log.yaml'), JSON.stringify(logging));
  const key = path.join(folder, 'signing.key');
  const seed = randomBytes(32).toString('base64').replace(/=+$/, '');
  if (!fs.existsSync(key)) fs.writeFileSync(key, `ed25519 a_${randomBytes(2).toString('hex')} ${seed}\n`, { mode: 0o600 });
}
