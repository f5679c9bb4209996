// Records by id with what a merge writes to them, and the count of what it did.

/** How many entries … */
export interface MergeCounts {
  /** … were not on the device. */
  added: number;
  /** … are newer in the file; the text that stood here becomes an earlier text of the story. */
  updated: number;
  /** … differ without either being newer: both are kept. */
  keptBoth: number;
  /** … had been deleted on the device and come back. */
  broughtBack: number;
  /** … are the same, or newer on the device: nothing changes. */
  unchanged: number;
  /** … have nothing to belong to (a decision about a story that is not there) and are left out. */
  leftOut: number;
}

export class Ledger<Kept> {
  readonly counts: MergeCounts = { added: 0, updated: 0, keptBoth: 0, broughtBack: 0, unchanged: 0, leftOut: 0 };
  private readonly records: Map<string, Kept>;
  private readonly changed = new Set<string>();
  private readonly keyOf: (record: Kept) => string;

  /** @param keyOf what makes two records the same one. */
  constructor(records: readonly Kept[], keyOf: (record: Kept) => string) {
    this.keyOf = keyOf;
    this.records = new Map(records.map((record) => [keyOf(record), record]));
  }

  get(key: string): Kept | undefined {
    return this.records.get(key);
  }

  /** Writes a record. Null: it is not counted (it goes with another one). */
  put(record: Kept, counted: keyof MergeCounts | null): void {
    const key = this.keyOf(record);
    this.records.set(key, record);
    this.changed.add(key);
    if (counted !== null) this.count(counted);
  }

  count(what: keyof MergeCounts): void {
    this.counts[what] += 1;
  }

  /** All records as they stand now. */
  all(): Kept[] {
    return [...this.records.values()];
  }

  /** Those that were written, in the order of writing. */
  written(): Kept[] {
    return [...this.changed].flatMap((key) => this.records.get(key) ?? []);
  }
}
