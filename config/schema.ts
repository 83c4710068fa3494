import { z } from 'zod';
import { durationMs } from './duration.ts';
import { STRICTNESS } from './profile-schema/law.ts';
import { matrixUser } from './roster-file.ts';

/** Languages the bot speaks: folders of config/locales. */
export const LANGUAGES = ['en', 'de'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The steps of the guard's ladder that this version acts on. */
export const ACTED_ON = ['observe', 'nudge', 'warn'] as const satisfies readonly (typeof STRICTNESS)[number][];
export type ActiveStrictness = (typeof ACTED_ON)[number];

/** Why a strictness of the schema is refused all the same. */
export const NOT_ACTED_ON = 'This version does not act on this strictness yet: write `observe`, `nudge` or `warn`.';

const PORT = 'A port is a number from 1 to 65535.';
const path = z.string().trim().min(1, 'This path is empty.');
const id = z.string().regex(/^[a-z0-9][a-z0-9_-]*$/, 'An id is made of small letters, digits, `_` and `-`.');
const isActedOn = (value: string): value is ActiveStrictness => (ACTED_ON as readonly string[]).includes(value);

const milliseconds = (fallback: string) =>
  z
    .string()
    .default(fallback)
    .transform((text, context) => {
      const ms = durationMs(text);
      if (ms === undefined) context.addIssue('This is not a duration such as PT30S (30 seconds), PT8H (8 hours) or P1D (a day).');
      return ms ?? 0;
    });

/** `roundtable.yaml` as it stands in the file. A key of the schema's advice is unknown on purpose and says why. */
export const configSchema = z
  .strictObject({
    homeserver: z.strictObject({
      url: z.url({ protocol: /^https?$/, error: 'This is not a web address, such as https://matrix.example.org.' }),
    }),
    bot: z.strictObject({
      user: matrixUser,
      display_name: z.string().trim().min(1).max(100).default('Roundtable'),
      device_name: z.string().trim().min(1).max(100).default('Roundtable'),
    }),
    login: z
      .strictObject({ password_file: path.optional(), token_file: path.optional() })
      .meta({
        advice: {
          password:
            'A password does not belong into this file: write it into a file of its own (mode 0600) and name that file in `password_file`.',
          token: 'A token does not belong into this file: write it into a file of its own (mode 0600) and name that file in `token_file`.',
        },
      })
      .prefault({}),
    data: path,
    master_key_file: path.optional(),
    recovery_key_file: path.optional(),
    operator: z
      .strictObject({ agency: id.optional(), processor: z.string().trim().min(1).optional() })
      .refine((value) => (value.agency === undefined) !== (value.processor === undefined), {
        error: 'Say who runs the bot: either `agency` (one of the roster) or `processor` (a company that hosts it), not both.',
      }),
    profile: path,
    roster: path,
    language: z.enum(LANGUAGES).default('en'),
    time_zone: z.string().refine(isTimeZone, 'This is not a time zone of the IANA list, such as Europe/Berlin.'),
    guard: z
      .strictObject({
        strictness: z.enum(STRICTNESS).refine(isActedOn, { error: NOT_ACTED_ON }).optional(),
        remind_coordinator: z.boolean().optional(),
      })
      .prefault({}),
    log: z.strictObject({ level: z.enum(['debug', 'info', 'warn', 'error']).default('info'), file: path.optional() }).prefault({}),
    health: z.strictObject({ host: z.string().min(1).default('127.0.0.1'), port: z.int().min(1, PORT).max(65_535, PORT) }).optional(),
    limits: z.strictObject({ late_keys: milliseconds('PT30S') }).prefault({}),
    reminders: z.strictObject({ action_overdue: milliseconds('PT0S') }).prefault({}),
  })
  .meta({
    advice: {
      password:
        'A password does not belong into this file: write it into a file of its own (mode 0600) and name that file in `login: {password_file: ...}`.',
      token:
        'A token does not belong into this file: write it into a file of its own (mode 0600) and name that file in `login: {token_file: ...}`.',
      access_token:
        'A token does not belong into this file: write it into a file of its own (mode 0600) and name that file in `login: {token_file: ...}`.',
      master_key:
        'A key does not belong into this file: write it into a file of its own (mode 0600) and name that file in `master_key_file`.',
      recovery_key: 'A key does not belong into this file: name the file it is kept in as `recovery_key_file`.',
    },
  });

export type ConfigFile = z.output<typeof configSchema>;

/** Whether the runtime knows this IANA time zone; offsets such as `+02:00` are refused, they know no summer time. */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
