// Saved sheets + stories → what is shown of each: the analysis with its stories, and the sheet made of it.
import type { StoryLinks } from '../../components/sheet/sheet-actions.tsx';
import type { Analysis } from '../../lib/schema/analysis.ts';
import type { LinkDecision, SavedSheet, StoryRecord } from '../../lib/schema/records.ts';
import type { PrepSheet } from '../../lib/sheet/build-prep-sheet.ts';
import { isBlank } from '../../lib/stories/edit-story.ts';
import type { Engine } from '../sidepanel/load-engine.ts';

export interface PreparedSheet {
  analysis: Analysis;
  sheet: PrepSheet;
  /** The stories that may serve this sheet, by id. */
  stories: ReadonlyMap<string, StoryRecord>;
  links: StoryLinks;
}

/** By sheet id. A person's own sheets are served by their own stories only, sample sheets by all (as in listStoriesFor). */
export function prepareSheets(engine: Engine, sheets: readonly SavedSheet[], stories: readonly StoryRecord[], decisions: readonly LinkDecision[]): ReadonlyMap<string, PreparedSheet> {
  const written = stories.filter((story) => !isBlank(story));
  const own = written.filter(({ sample }) => !sample);
  const banks = { own: bankOf(engine, own, decisions), all: bankOf(engine, written, decisions) };
  return new Map(
    sheets.flatMap((saved): [string, PreparedSheet][] => {
      const bank = saved.sample ? banks.all : banks.own;
      const prepared = engine.prepare(saved.analysis, bank.index);
      return prepared ? [[saved.id, { ...prepared, stories: bank.byId, links: bank.links }]] : [];
    }),
  );
}

interface Bank {
  index: ReturnType<Engine['index']>;
  byId: ReadonlyMap<string, StoryRecord>;
  links: StoryLinks;
}

function bankOf(engine: Engine, stories: readonly StoryRecord[], decisions: readonly LinkDecision[]): Bank {
  const index = engine.index(stories, decisions);
  return { index, byId: new Map(stories.map((story) => [story.id, story])), links: engine.links(index) };
}
