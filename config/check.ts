import { z } from 'zod';
import { didYouMean, nearest } from './nearest.ts';
import { ConfigError, inFileOrder, keyPath, type Problem } from './problem.ts';
import type { YamlSource } from './yaml-source.ts';

type Issue = z.core.$ZodIssue;

/** The source's value as the schema describes it. Throws ConfigError with every problem at once. */
export function check<S extends z.ZodType>(source: YamlSource, schema: S): z.output<S> {
  const result = schema.safeParse(source.value);
  if (result.success) return result.data;
  const { issues } = result.error;
  const typed = issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? mistyped(schema, issue) : []));
  const telling = issues.filter((issue) => !typed.includes(keyPath(issue.path)) || valueAt(source.value, issue.path) !== undefined);
  throw new ConfigError(inFileOrder(telling.flatMap((issue) => problemsOf(source, schema, issue))));
}

/** Paths of the keys that unknown ones were meant to be: that those are missing is no news. */
function mistyped(schema: z.ZodType, issue: z.core.$ZodIssueUnrecognizedKeys): string[] {
  const known = keysAt(schema, issue.path);
  const meant = issue.keys.map((key) => nearest(key, known)).filter((key) => key !== undefined);
  return meant.map((key) => keyPath([...issue.path, key]));
}

function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  return schemasAt(schema, path).flatMap((part) => (part instanceof z.ZodObject ? Object.keys(part.shape) : []));
}

function problemsOf(source: YamlSource, schema: z.ZodType, issue: Issue): Problem[] {
  const found = valueAt(source.value, issue.path);
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, issue.path);
    return issue.keys.map((key) => {
      const advice = adviceFor(schema, issue.path, key);
      return source.problem(issue.path, advice ?? 'This key is not known.', advice ? undefined : didYouMean(key, known), key);
    });
  }
  const missing = found === undefined ? metaOf(schema, issue.path).map((meta) => meta.missing)[0] : undefined;
  return [source.problem(issue.path, sentenceFor(issue, found), missing ?? suggestionFor(issue, found))];
}

/** What a schema may say about itself for operators, by `.meta()`. */
interface Advice {
  /** On a group of keys: what to do instead of a key that it does not have on purpose, such as `password`. */
  advice?: Record<string, string>;
  /** On a value: what to do where it is missing. */
  missing?: string;
}

function metaOf(schema: z.ZodType, path: readonly PropertyKey[]): Advice[] {
  return schemasAt(schema, path).map((part) => (part.meta() ?? {}) as Advice);
}

function adviceFor(schema: z.ZodType, path: readonly PropertyKey[], key: string): string | undefined {
  return metaOf(schema, path)
    .map((meta) => meta.advice?.[key])
    .find((advice) => advice !== undefined);
}

function sentenceFor(issue: Issue, found: unknown): string {
  const own = issue.code === 'custom' || issue.code === 'invalid_format' || issue.code === 'too_small' || issue.code === 'too_big';
  if (found === undefined && issue.code !== 'custom') return 'This key is missing.';
  if (issue.code === 'invalid_type') return `This should be ${NAMES[issue.expected] ?? issue.expected}, but it is ${nameOf(found)}.`;
  if (issue.code === 'invalid_value') {
    const shown = typeof found === 'string' ? `\`${found}\`` : nameOf(found);
    return issue.values.length === 1
      ? `This should be ${String(issue.values[0])}, but it is ${shown}.`
      : `${shown} is none of the known values.`;
  }
  if (issue.code === 'invalid_key') return `${issue.issues[0]?.message ?? 'This key is not allowed here'}`;
  return own || issue.message ? issue.message : 'This value is not allowed here.';
}

function suggestionFor(issue: Issue, found: unknown): string | undefined {
  if (issue.code === 'invalid_value' && issue.values.length > 1) {
    const values = issue.values.map(String);
    return typeof found === 'string' ? didYouMean(found, values) : `Known here: ${values.join(', ')}.`;
  }
  if (issue.code === 'invalid_type' && issue.expected === 'string' && (typeof found === 'number' || typeof found === 'boolean')) {
    return `Put it in quotes: "${found}".`;
  }
  return undefined;
}

const NAMES: Record<string, string> = {
  string: 'text',
  object: 'a group of keys',
  record: 'a group of keys',
  array: 'a list',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
};

function nameOf(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a group of keys';
  return typeof value === 'string' ? 'text' : typeof value === 'boolean' ? `${value}` : `the number ${String(value)}`;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((at, part) => (at as Record<PropertyKey, unknown> | null | undefined)?.[part], value);
}

/** The schemas that describe the value at a path: several where alternatives exist. */
function schemasAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType[] {
  const [head, ...rest] = path;
  return unwrap(schema).flatMap((part) => {
    if (head === undefined) return [part];
    if (part instanceof z.ZodObject) return part.shape[String(head)] ? schemasAt(part.shape[String(head)] as z.ZodType, rest) : [];
    if (part instanceof z.ZodArray) return schemasAt(part.element as z.ZodType, rest);
    if (part instanceof z.ZodRecord) return schemasAt(part.valueType as z.ZodType, rest);
    return [];
  });
}

function unwrap(schema: z.ZodType): z.ZodType[] {
  if (schema instanceof z.ZodUnion) return (schema.options as z.ZodType[]).flatMap(unwrap);
  if (schema instanceof z.ZodPipe) return unwrap(schema.in as z.ZodType);
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault
  ) {
    return unwrap(schema.unwrap() as z.ZodType);
  }
  return [schema];
}
