import type { SendOptions } from './practitioner-api.ts';

/** Contents of messages in the forms that Element sends. */
type Content = Record<string, unknown>;

export function textContent(text: string, options: SendOptions = {}): Content {
  const content: Content = { msgtype: options.msgtype ?? 'm.text', body: text, 'm.mentions': {} };
  if (options.html !== undefined) Object.assign(content, { format: 'org.matrix.custom.html', formatted_body: options.html });
  return { ...content, ...relation(options) };
}

export function mentionContent(userId: string, displayName: string, text: string, options: SendOptions = {}): Content {
  return {
    msgtype: 'm.text',
    // Two spaces: the pill ends with one and the person types another.
    body: `${displayName}:  ${text}`,
    format: 'org.matrix.custom.html',
    formatted_body: `<a href="https://matrix.to/#/${userId}">${displayName}</a>:  ${text}`,
    'm.mentions': { user_ids: [userId] },
    ...relation(options),
  };
}

export function editContent(eventId: string, text: string): Content {
  return {
    msgtype: 'm.text',
    body: `* ${text}`,
    'm.mentions': {},
    'm.new_content': { msgtype: 'm.text', body: text, 'm.mentions': {} },
    'm.relates_to': { rel_type: 'm.replace', event_id: eventId },
  };
}

export function locationContent(geoUri: string, description: string): Content {
  return {
    msgtype: 'm.location',
    body: description,
    geo_uri: geoUri,
    'org.matrix.msc3488.location': { uri: geoUri, description },
    'org.matrix.msc3488.asset': { type: 'm.pin' },
    'org.matrix.msc1767.text': description,
  };
}

export function pollContent(question: string, answers: string[]): Content {
  return {
    'org.matrix.msc3381.poll.start': {
      kind: 'org.matrix.msc3381.poll.disclosed',
      max_selections: 1,
      question: { 'org.matrix.msc1767.text': question, body: question, msgtype: 'm.text' },
      answers: answers.map((answer, index) => ({ id: `answer-${index}`, 'org.matrix.msc1767.text': answer })),
    },
    'org.matrix.msc1767.text': [question, ...answers.map((answer, index) => `${index + 1}. ${answer}`)].join('\n'),
  };
}

/** Encrypts a file as Matrix asks (AES-CTR, hash of the ciphertext). `url` is added after the upload. */
export async function encryptFile(plain: Uint8Array<ArrayBuffer>): Promise<{ data: Uint8Array<ArrayBuffer>; file: Content }> {
  const key = await crypto.subtle.generateKey({ name: 'AES-CTR', length: 256 }, true, ['encrypt', 'decrypt']);
  const iv = new Uint8Array(16);
  crypto.getRandomValues(iv.subarray(0, 8));
  const data = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-CTR', counter: iv, length: 64 }, key, plain));
  const sha256 = new Uint8Array(await crypto.subtle.digest('SHA-256', data));
  const jwk = await crypto.subtle.exportKey('jwk', key);
  return { data, file: { v: 'v2', key: jwk, iv: base64(iv), hashes: { sha256: base64(sha256) } } };
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64').replace(/=+$/, '');
}

function relation(options: SendOptions): Content {
  const reply = options.replyTo ? { 'm.in_reply_to': { event_id: options.replyTo } } : {};
  if (options.thread) {
    const fallback = { 'm.in_reply_to': { event_id: options.thread } };
    return {
      'm.relates_to': { rel_type: 'm.thread', event_id: options.thread, is_falling_back: !options.replyTo, ...fallback, ...reply },
    };
  }
  return options.replyTo ? { 'm.relates_to': reply } : {};
}
