const SHAPE = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;

/**
 * The moment one ISO 8601 duration (`P6M`, `PT72H`) after another, in UTC. A month later than the 31st is the last day
 * of a shorter month. Throws for what is no duration: profiles are checked before they get here.
 */
export function addDuration(start: Date, duration: string): Date {
  const parts = SHAPE.exec(duration);
  if (!parts || duration.endsWith('P') || duration.endsWith('T')) throw new Error(`${duration} is no ISO 8601 duration.`);
  const [years, months, weeks, days, hours, minutes, seconds] = parts.slice(1).map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const end = new Date(start);
  const dayOfMonth = end.getUTCDate();
  end.setUTCDate(1);
  end.setUTCMonth(end.getUTCMonth() + years * 12 + months);
  const lastDay = new Date(Date.UTC(end.getUTCFullYear(), end.getUTCMonth() + 1, 0)).getUTCDate();
  end.setUTCDate(Math.min(dayOfMonth, lastDay) + weeks * 7 + days);
  return new Date(end.getTime() + ((hours * 60 + minutes) * 60 + seconds) * 1000);
}
