import { z } from 'zod';

/** Id of something in a profile. Digits and dots occur (`"1.3"`), spaces and colons do not. */
export const id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, 'An id is made of letters, digits, `_`, `-` and `.`.');
export const ids = z.array(id);

/** A short text without a fixed vocabulary. */
export const text = z.string().min(1, 'This text is empty.');
export const texts = z.array(text);

/** The same text in several languages, by ISO 639 code. */
export const i18n = z.record(
  z.string().regex(/^[a-z]{2,3}(-[A-Za-z]{2,4})?$/, 'A language is named by its ISO 639 code, such as `de`.'),
  text,
);

/** ISO 8601 duration, as `P2D` or `PT8H`. */
export const duration = z.iso.duration('This is not an ISO 8601 duration, such as PT8H (8 hours), P2D (2 days) or P4W (4 weeks).');

/** A year, month or day, quoted in YAML: `"2015-08"`. */
export const date = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'This is not a date such as "2015-08" or "2015-08-31".');

/** Things that must hold before a step: `plan`, `decision:<id>`, `assessment:<id>`, `basis:<id>` and others. */
export const requires = z.array(text);
