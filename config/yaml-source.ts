import { readFileSync } from 'node:fs';
import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import { ConfigError, keyPath, type Problem } from './problem.ts';

type Path = readonly PropertyKey[];

/** A YAML file that was read, with the places of its keys. */
export interface YamlSource {
  file: string;
  /** The file's value as plain data; not yet checked. */
  value: unknown;
  /** A problem at the place of this path, or of its nearest ancestor that is in the file. `unknownKey` points at a key's name instead of its value. */
  problem(path: Path, sentence: string, suggestion?: string, unknownKey?: string): Problem;
}

/** Reads a YAML 1.2 file. `hint` says what to do where the file is missing or empty. Throws ConfigError for those, and for broken syntax. */
export function readYaml(file: string, hint: string): YamlSource {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    const reason = code === 'ENOENT' ? 'There is no such file.' : `The file cannot be read (${code}).`;
    throw new ConfigError([{ file, key: '', sentence: reason, suggestion: hint }]);
  }
  return parseYaml(text, file, hint);
}

/** As `readYaml`, for text that is already at hand. `file` is only named in problems. */
export function parseYaml(text: string, file: string, hint: string): YamlSource {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  if (document.errors.length > 0) throw new ConfigError(document.errors.map((error) => syntaxProblem(file, lines, error)));
  let value: unknown;
  try {
    value = document.toJS();
  } catch (error) {
    throw new ConfigError([{ file, key: '', sentence: `The file cannot be understood: ${(error as Error).message}.` }]);
  }
  if (value === null || value === undefined) throw new ConfigError([{ file, key: '', sentence: 'The file is empty.', suggestion: hint }]);
  return {
    file,
    value,
    problem(path, sentence, suggestion, unknownKey) {
      const offset = offsetOf(document, path, unknownKey);
      const place = offset === undefined ? undefined : lines.linePos(offset);
      return {
        file,
        ...(place && { line: place.line, column: place.col }),
        key: keyPath(unknownKey === undefined ? path : [...path, unknownKey]),
        sentence,
        ...(suggestion && { suggestion }),
      };
    },
  };
}

function syntaxProblem(file: string, lines: LineCounter, error: { code: string; message: string; pos: [number, number] }): Problem {
  const place = lines.linePos(error.pos[0]);
  const tabs = error.code === 'TAB_AS_INDENT';
  const suggestion =
    error.code === 'DUPLICATE_KEY'
      ? 'Remove one of the two.'
      : 'Compare with config/examples: two spaces a level, a space after each colon.';
  return {
    file,
    line: place.line,
    column: place.col,
    key: '',
    sentence: tabs ? 'A tab is used to indent.' : `This is not valid YAML: ${error.message.replace(/\.?\s*$/, '.')}`,
    suggestion: tabs ? 'Use two spaces for each level instead.' : suggestion,
  };
}

function offsetOf(document: Document, path: Path, key?: string): number | undefined {
  for (let length = path.length; length >= 0; length--) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (!isNode(node) || !node.range) continue;
    if (key === undefined || length < path.length || !isMap(node)) return node.range[0];
    const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === key);
    return isScalar(pair?.key) && pair.key.range ? pair.key.range[0] : node.range[0];
  }
  return undefined;
}
