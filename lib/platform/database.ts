// The database of stories with their links and earlier texts, sheets, settings, competency maps and raw copies (IndexedDB through Dexie), and its versions.
// Rows come out as `unknown`: what is stored is parsed on every read (read-rows.ts).
import { Dexie, type Table, type Transaction } from 'dexie';
import { tellStorageTrouble } from './storage-trouble.ts';
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
    super(name, { chromeTransactionDurability: 'strict', indexedDB: NEVER_OLDER });
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
    this.tellOfTrouble();
  }

  /** Dexie itself closes the connection when another page opens the database in a newer form: this page then must be loaded anew. */
  private tellOfTrouble(): void {
    this.on('versionchange', ({ newVersion }) => {
      if (Math.floor((newVersion ?? 0) / VERSION_STEP) > this.verno) tellStorageTrouble('replaced');
    });
    this.on('blocked', () => tellStorageTrouble('waiting'));
    this.on('ready', () => tellStorageTrouble(null), true);
  }
}

/** Dexie counts versions in tenths. */
const VERSION_STEP = 10;

/** The database has the form of a newer version. Nothing was read or written. */
export class NewerDatabaseError extends Error {
  override name = 'NewerDatabaseError';
}

/**
 * The browser's databases, but for one thing: where a database has a newer form, Dexie would open it all the same and put in what it misses
 * there. Rows of the old form would then stand among those of the new one, which no upgrade ever looks at again.
 */
const NEVER_OLDER = {
  open: (name: string, version?: number): IDBOpenDBRequest => {
    if (version !== undefined) return indexedDB.open(name, version);
    tellStorageTrouble('newer');
    throw new NewerDatabaseError('The database was made by a newer version.');
  },
  deleteDatabase: (name: string): IDBOpenDBRequest => indexedDB.deleteDatabase(name),
  databases: (): Promise<IDBDatabaseInfo[]> => indexedDB.databases(),
  cmp: (first: unknown, second: unknown): number => indexedDB.cmp(first, second),
};

let opened: UnderlineDatabase | null = null;

/** The one connection of this page. It opens itself at the first use. */
export function database(): UnderlineDatabase {
  opened ??= new UnderlineDatabase();
  return opened;
}
