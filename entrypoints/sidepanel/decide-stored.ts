// Changes what the person decided about a saved sheet that is not the one in hand: the stored posting is analysed anew and kept.
import { getSheet, saveChoices } from '../../lib/platform/sheets-store.ts';
import { storageProblem } from '../../lib/platform/storage-problem.ts';
import type { StorageProblem } from '../../lib/schema/problems.ts';
import type { Choices } from '../../lib/schema/records.ts';
import { fail, ok, type Result } from '../../lib/schema/result.ts';
import type { Engine } from './load-engine.ts';

/** Builds on what is stored by then. Does nothing where the sheet is not stored (any more). */
export async function decideStored(engine: Engine, id: string, decide: (before: Choices) => Choices): Promise<Result<null, StorageProblem>> {
  try {
    const before = await getSheet(id);
    if (!before) return ok(null);
    const choices = decide({ roleOverride: before.roleOverride, corrections: before.corrections });
    return await saveChoices(id, choices, engine.analyse({ ...before.reading, posting: before.analysis.posting }, id, choices));
  } catch (error) {
    return fail(storageProblem(error));
  }
}
