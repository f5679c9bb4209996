// Prints figures in one form: name, median, 95th percentile, worst.

/** A line above a group of figures. */
export function heading(text: string): void {
  console.log(`\n${text}\n${'─'.repeat(Math.min(text.length, 100))}`);
}

/** Prints the spread of times in milliseconds. */
export function printTimes(name: string, times: readonly number[], note = ''): void {
  console.log(`${name.padEnd(34)}median ${ms(quantile(times, 0.5))}   p95 ${ms(quantile(times, 0.95))}   worst ${ms(quantile(times, 1))}   ${note}`);
}

/** Prints one figure. */
export function printFigure(name: string, value: string, note = ''): void {
  console.log(`${name.padEnd(34)}${value}   ${note}`);
}

/** The value below which the share of the (unsorted) values lies; NaN for none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

function ms(value: number): string {
  return `${value.toFixed(value < 10 ? 2 : 0)} ms`.padStart(9);
}
