// The product's own database module in a real browser, with a step of its history that fails half way. What comes of it stands in the page.
import { DATABASE_VERSIONS, UnderlineDatabase, type DatabaseVersion } from '../../../lib/platform/database.ts';
import rows from '../../examples/stored-3.json' with { type: 'json' };

const NAME = 'tried';
const TABLES = ['stories', 'sheets', 'settings', 'maps', 'links', 'versions', 'quarantine'] as const;

/** Changes every story and puts rows beside, then meets something that it did not expect. */
const FAILING: DatabaseVersion = {
  version: DATABASE_VERSIONS.length + 1,
  stores: { later: 'id' },
  upgrade: async (transaction) => {
    await transaction.table('stories').toCollection().modify((story: { title: string }) => {
      story.title = 'Half changed';
    });
    await transaction.table('later').add({ id: 'new' });
    await transaction.table('sheets').clear();
    throw new Error('half way');
  },
};
/** The same step, mended. */
const MENDED: DatabaseVersion = {
  version: FAILING.version,
  stores: { later: 'id' },
  upgrade: async (transaction) => {
    await transaction.table('stories').toCollection().modify((story: { title: string }) => {
      story.title = `${story.title}!`;
    });
  },
};

async function readAll(db: UnderlineDatabase): Promise<Record<string, unknown[]>> {
  const read: Record<string, unknown[]> = {};
  for (const table of TABLES) read[table] = await db.table(table).toArray();
  return read;
}

async function open(versions: readonly DatabaseVersion[]): Promise<{ error: string | null; rows: Record<string, unknown[]>; version: number }> {
  const db = new UnderlineDatabase(NAME, versions);
  try {
    await db.open();
    return { error: null, rows: await readAll(db), version: db.backendDB().version };
  } catch (error) {
    return { error: String(error), rows: {}, version: 0 };
  } finally {
    db.close();
  }
}

async function run(): Promise<unknown> {
  const first = new UnderlineDatabase(NAME);
  for (const table of TABLES) await first.table(table).bulkAdd([...rows[table]]);
  const before = await readAll(first);
  first.close();
  const failed = await open([...DATABASE_VERSIONS, FAILING]);
  const after = await open(DATABASE_VERSIONS);
  const mended = await open([...DATABASE_VERSIONS, MENDED]);
  const older = await open(DATABASE_VERSIONS);
  return { before, failed, after, mended, older };
}

const outcome = document.getElementById('outcome');
run().then(
  (result) => {
    if (outcome) outcome.textContent = JSON.stringify(result);
  },
  (error: unknown) => {
    if (outcome) outcome.textContent = JSON.stringify({ broken: String(error) });
  },
);
