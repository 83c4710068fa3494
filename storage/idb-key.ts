import { z } from 'zod';

/** A key of IndexedDB (W3C Indexed Database API 3.0, 2.4): number, string, date, binary or a list of those. */
export type IdbKey = number | string | Date | ArrayBuffer | ArrayBufferView | IdbKey[];

const EncodedSchema = z.union([
  z.tuple([z.enum(['n', 's', 'd', 'b']), z.string()]),
  z.tuple([
    z.literal('a'),
    z.array(
      z.lazy((): z.ZodType => {
        return EncodedSchema;
      }),
    ),
  ]),
]);
type Encoded = ['n' | 's' | 'd' | 'b', string] | ['a', Encoded[]];

/**
 * One text for each key, equal exactly for equal keys. (The structured clone of a string depends on how the
 * engine holds it, so that equal keys could become two records.) Throws a TypeError for what is no key.
 */
export function encodeIdbKey(key: unknown): string {
  return JSON.stringify(encode(key));
}

/** The key that a text of `encodeIdbKey` stands for; binary keys come back as ArrayBuffer. */
export function decodeIdbKey(text: string): IdbKey {
  return decode(EncodedSchema.parse(JSON.parse(text)) as Encoded);
}

function encode(key: unknown): Encoded {
  if (typeof key === 'number' && !Number.isNaN(key)) return ['n', String(key)];
  if (typeof key === 'string') return ['s', key];
  if (Array.isArray(key)) return ['a', key.map(encode)];
  // By tag, not instanceof: keys may come from another realm.
  const tag = Object.prototype.toString.call(key);
  if (tag === '[object Date]') return ['d', String((key as Date).getTime())];
  if (ArrayBuffer.isView(key)) return ['b', Buffer.from(key.buffer, key.byteOffset, key.byteLength).toString('base64')];
  if (tag === '[object ArrayBuffer]') return ['b', Buffer.from(key as ArrayBuffer).toString('base64')];
  throw new TypeError('not a key of IndexedDB');
}

function decode(encoded: Encoded): IdbKey {
  switch (encoded[0]) {
    case 'n':
      return Number(encoded[1]);
    case 's':
      return encoded[1];
    case 'd':
      return new Date(Number(encoded[1]));
    case 'b':
      return new Uint8Array(Buffer.from(encoded[1], 'base64')).buffer;
    case 'a':
      return encoded[1].map(decode);
  }
}
