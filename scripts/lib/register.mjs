import { createHmac } from 'node:crypto';

/**
 * Registers a user with the server's shared secret and returns her Matrix id.
 * Throws with the server's words when it refuses.
 */
export async function registerUser(server, name, password, { admin = false, displayName } = {}) {
  const address = `${server.url}/_synapse/admin/v1/register`;
  const { nonce } = await (await fetch(address)).json();
  const mac = createHmac('sha1', server.secret)
    .update([nonce, name, password, admin ? 'admin' : 'notadmin'].join('\0'))
    .digest('hex');
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ nonce, username: name, password, admin, mac, displayname: displayName ?? name, inhibit_login: true }),
  });
  const body = await response.json();
  if (!response.ok) throw new Error(`registering ${name}: ${response.status} ${body.errcode ?? ''} ${body.error ?? ''}`);
  return body.user_id;
}
