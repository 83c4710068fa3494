/** One line of the table that `npm run bench` prints. */
export interface Figure {
  /** What was measured, e.g. `echo p50`. */
  name: string;
  /** The measurement in words, with units. */
  value: string;
  /** What it is compared with in the same run, as ours / theirs. */
  ratio?: number;
  /** Present where the project promises something: the promise in words, and whether it was kept. */
  goal?: { text: string; met: boolean };
}

/** The smallest value that at least this share (0 to 1) of the values does not exceed. Throws for no values. */
export function percentile(values: number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const found = sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)];
  if (found === undefined) throw new Error('no values');
  return found;
}

export const median = (values: number[]): number => percentile(values, 0.5);

/** A promise that a number stays at or below a limit. */
export const atMost = (limit: number, value: number, unit = ''): NonNullable<Figure['goal']> => ({
  text: `<= ${limit}${unit}`,
  met: value <= limit,
});

/** The figures as a table of aligned columns. */
export function table(figures: Figure[]): string {
  const rows = [
    ['what', 'measured', 'ratio', 'goal', ''],
    ...figures.map(({ name, value, ratio, goal }) => [
      name,
      value,
      ratio?.toFixed(2) ?? '',
      goal?.text ?? '',
      goal ? verdict(goal.met) : '',
    ]),
  ];
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

const verdict = (met: boolean): string => (met ? 'met' : 'MISSED');
