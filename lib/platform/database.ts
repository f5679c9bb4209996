// The database of stories with their links and earlier texts, sheets, settings, competency maps and raw copies (IndexedDB through Dexie), and its versions.
// Rows come out as `unknown`: what is stored is parsed on every read (read-rows.ts).
import { Dexie, type Table, type Transaction } from 'dexie';
import type { LinkDecision, OwnMap, SavedSheet, StoryRecord, StoryVersion, UnreadableRecord } from '../schema/records.ts';

/** One step of the database's history. A step that shipped is never edited; a change is a new step with its own upgrade. */
export interface DatabaseVersion {
  version: number;
  /** Primary key and indexes by table, in Dexie's notation. */
  stores: Record<string, string>;
  /** Changes the rows of the version before. Runs once, in one transaction: if it fails, everything stays as it was. */
  upgrade?: (transaction: Transaction) => Promise<void>;
}

export const DATABASE_NAME = 'underline';
export const DATABASE_VERSIONS: readonly DatabaseVersion[] = [
  { version: 1, stores: { stories: 'id', sheets: 'id', settings: 'key', quarantine: 'id' } },
  // Competency maps of the person's own. Nothing that was there changes.
  { version: 2, stores: { maps: 'id' } },
  // What the person says of links, and earlier texts of stories. Nothing that was there changes.
  { version: 3, stores: { links: 'id', versions: 'id, storyId' } },
];

export class UnderlineDatabase extends Dexie {
  readonly stories: Table<unknown, string, StoryRecord>;
  readonly sheets: Table<unknown, string, SavedSheet>;
  readonly settings: Table<unknown, string, { key: string; value: unknown }>;
  readonly maps: Table<unknown, string, OwnMap>;
  readonly links: Table<unknown, string, LinkDecision>;
  readonly versions: Table<unknown, string, StoryVersion>;
  readonly quarantine: Table<unknown, string, UnreadableRecord>;

  constructor(name: string = DATABASE_NAME, versions: readonly DatabaseVersion[] = DATABASE_VERSIONS) {
    // Strict: a saved story has reached the disk, not only the system's memory, before it is called saved.
    super(name, { chromeTransactionDurability: 'strict' });
    for (const { version, stores, upgrade } of versions) {
      const step = this.version(version).stores(stores);
      if (upgrade) step.upgrade(upgrade);
    }
    this.stories = this.table('stories');
    this.sheets = this.table('sheets');
    this.settings = this.table('settings');
    this.maps = this.table('maps');
    this.links = this.table('links');
    this.versions = this.table('versions');
    this.quarantine = this.table('quarantine');
  }
}

let opened: UnderlineDatabase | null = null;

/** The one connection of this page. It opens itself at the first use. */
export function database(): UnderlineDatabase {
  opened ??= new UnderlineDatabase();
  return opened;
}
