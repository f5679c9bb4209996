// Saved sheets + stories → what is shown of each: the analysis with its stories, and the sheet made of it.
import type { Analysis } from '../../lib/schema/analysis.ts';
import type { SavedSheet, StoryRecord } from '../../lib/schema/records.ts';
import type { PrepSheet } from '../../lib/sheet/build-prep-sheet.ts';
import type { Engine } from '../sidepanel/load-engine.ts';

export interface PreparedSheet {
  analysis: Analysis;
  sheet: PrepSheet;
  /** The stories that may serve this sheet, by id. */
  stories: ReadonlyMap<string, StoryRecord>;
}

/** By sheet id. A person's own sheets are served by their own stories only, sample sheets by all (as in listStoriesFor). */
export function prepareSheets(engine: Engine, sheets: readonly SavedSheet[], stories: readonly StoryRecord[]): ReadonlyMap<string, PreparedSheet> {
  const own = stories.filter(({ sample }) => !sample);
  const banks = { own: bankOf(engine, own), all: bankOf(engine, stories) };
  return new Map(
    sheets.flatMap((saved): [string, PreparedSheet][] => {
      const bank = saved.sample ? banks.all : banks.own;
      const prepared = engine.prepare(saved.analysis, bank.index);
      return prepared ? [[saved.id, { ...prepared, stories: bank.byId }]] : [];
    }),
  );
}

function bankOf(engine: Engine, stories: readonly StoryRecord[]): { index: ReturnType<Engine['index']>; byId: ReadonlyMap<string, StoryRecord> } {
  return { index: engine.index(stories), byId: new Map(stories.map((story) => [story.id, story])) };
}
