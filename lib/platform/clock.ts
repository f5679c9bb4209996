// The one clock. Pure code takes times as arguments; only this file asks the machine.

/** The time now as ISO 8601 in UTC, to the millisecond. */
export function now(): string {
  return new Date().toISOString();
}

/** A time later than `earlier` even when the machine's clock stands still or was set back, so that the newest edit always wins. */
export function nowAfter(earlier: string): string {
  const last = Date.parse(earlier);
  return new Date(Math.max(Date.now(), Number.isNaN(last) ? 0 : last + 1)).toISOString();
}

/** The time `days` days before now. */
export function daysAgo(days: number): string {
  return new Date(Date.now() - days * 86_400_000).toISOString();
}

/** The time so many milliseconds before another. */
export function momentsBefore(time: string, milliseconds: number): string {
  return new Date(Date.parse(time) - milliseconds).toISOString();
}
