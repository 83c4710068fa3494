import type { BasisRecord, ConsentRecord } from './records.ts';

/** What a record is worth at a moment: the stored status, corrected by its period. `not_yet` begins later. */
export type ConsentStanding = ConsentRecord['status'] | 'not_yet';
export type BasisStanding = BasisRecord['status'] | 'not_yet';

/** The standing of a consent record at `now`. A given or renewed record past its period is expired. */
export function consentStatus(record: ConsentRecord, now: Date): ConsentStanding {
  if (record.status !== 'given' && record.status !== 'renewed') return record.status;
  return within(record.validFrom, record.validUntil, now) ?? record.status;
}

/** True where the record's grants and releases count at `now`. */
export function isEffective(record: ConsentRecord, now: Date): boolean {
  const standing = consentStatus(record, now);
  return standing === 'given' || standing === 'renewed';
}

/** The standing of a basis record at `now`. */
export function basisStatus(record: BasisRecord, now: Date): BasisStanding {
  if (record.status !== 'active') return record.status;
  return within(record.from, record.until, now) ?? 'active';
}

/** One line of `/consent show`. */
export interface ConsentLine {
  record: ConsentRecord;
  standing: ConsentStanding;
  /** Whole days until the record ends, for a record that counts now. */
  daysLeft?: number;
}

/** All consent records as they stand at `now`: those that count first, then those that begin later, then the rest; the newest first among equals. */
export function consentLines(records: ConsentRecord[], now: Date): ConsentLine[] {
  const lines = records.map((record): ConsentLine => {
    const standing = consentStatus(record, now);
    const left = isEffective(record, now) ? Math.floor((Date.parse(record.validUntil) - now.getTime()) / DAY) : undefined;
    return { record, standing, ...(left === undefined ? {} : { daysLeft: left }) };
  });
  return lines.sort((a, b) => rank(a) - rank(b) || Date.parse(b.record.validFrom) - Date.parse(a.record.validFrom));
}

const DAY = 24 * 60 * 60 * 1000;

function rank({ standing }: ConsentLine): number {
  if (standing === 'given' || standing === 'renewed') return 0;
  return standing === 'not_yet' ? 1 : 2;
}

/** Begin inclusive, end exclusive. Undefined while the period runs. */
function within(from: string, until: string, now: Date): 'not_yet' | 'expired' | undefined {
  if (now.getTime() < Date.parse(from)) return 'not_yet';
  return now.getTime() < Date.parse(until) ? undefined : 'expired';
}
