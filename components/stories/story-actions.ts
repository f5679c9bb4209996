// What the story screens can do; the entry points pass in the functions that reach the database.
import type { SaveProblem, StoryText } from '../../lib/stories/edit-story.ts';
import type { StorageProblem } from '../../lib/schema/problems.ts';
import type { StoryRecord } from '../../lib/schema/records.ts';
import type { Result } from '../../lib/schema/result.ts';

export interface StoryActions {
  create: (text?: Partial<StoryText>, forBehaviour?: string | null) => Promise<Result<StoryRecord, StorageProblem>>;
  /** Saves an edit: `base` is what the person saw when they began, `mine` what they have now. */
  save: (id: string, base: StoryText, mine: StoryText) => Promise<Result<StoryRecord, SaveProblem>>;
  copy: (id: string) => Promise<Result<StoryRecord | null, StorageProblem>>;
  remove: (id: string) => Promise<Result<null, StorageProblem>>;
  restore: (id: string) => Promise<Result<null, StorageProblem>>;
  /** Takes away a story that was begun and left without a word. */
  discardIfBlank: (id: string) => Promise<void>;
  /** Keeps an edit at once, without waiting, when the page is going away; dropped when `save` was in time after all. */
  keepDraft: (id: string, base: StoryText, mine: StoryText) => void;
  dropDraft: (id: string) => void;
}
