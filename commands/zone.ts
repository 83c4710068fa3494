/** A moment on the wall clock of some time zone. Month 1 to 12. */
export interface Wall {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
}

/** What the clocks of a time zone (IANA name) show at an instant. */
export function wallAt(instant: Date, timeZone: string): Wall {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const parts = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
  return parts as unknown as Wall;
}

/** How far the zone's clocks are ahead of UTC at an instant, in minutes. */
export function offsetAt(instant: Date, timeZone: string): number {
  const whole = Math.floor(instant.getTime() / 1000) * 1000;
  return (asUtc(wallAt(instant, timeZone)) - whole) / 60_000;
}

/** The instant at which the zone's clocks show this. A time that the change to summer time leaves out is moved on by its hour. */
export function instantOf(wall: Wall, timeZone: string): Date {
  const guess = asUtc(wall);
  const first = guess - offsetAt(new Date(guess), timeZone) * 60_000;
  return new Date(guess - offsetAt(new Date(first), timeZone) * 60_000);
}

/** False for 31 February and the like. */
export function exists({ year, month, day, hour, minute }: Wall): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day && hour < 24 && minute < 60;
}

function asUtc({ year, month, day, hour, minute, second }: Wall): number {
  return Date.UTC(year, month - 1, day, hour, minute, second);
}
