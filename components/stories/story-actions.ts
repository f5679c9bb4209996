// What the story screens can do; the entry points pass in the functions that reach the database.
import type { SaveProblem, StoryText } from '../../lib/stories/edit-story.ts';
import type { StorageProblem } from '../../lib/schema/problems.ts';
import type { StoryRecord, StoryVersion } from '../../lib/schema/records.ts';
import type { Result } from '../../lib/schema/result.ts';

export interface StoryActions {
  create: (text?: Partial<StoryText>, forBehaviour?: string | null, starter?: string | null) => Promise<Result<StoryRecord, StorageProblem>>;
  /** Saves an edit: `base` is what the person saw when they began, `mine` what they have now. `always` sets the stored text aside as an earlier one. */
  save: (id: string, base: StoryText, mine: StoryText, keep?: 'always' | 'worthwhile') => Promise<Result<StoryRecord, SaveProblem>>;
  /** Says for which behaviour the story is told, or whose prompts stand beside it. */
  describe: (id: string, what: Partial<Pick<StoryRecord, 'forBehaviour' | 'starter'>>) => Promise<Result<null, StorageProblem>>;
  /** Earlier texts of the story, the last one first. Rejects when they cannot be read. */
  versions: (id: string) => Promise<readonly StoryVersion[]>;
  /** Sets words aside that are given up and were never stored. */
  keepVersion: (id: string, text: StoryText) => Promise<Result<null, StorageProblem>>;
  copy: (id: string) => Promise<Result<StoryRecord | null, StorageProblem>>;
  remove: (id: string) => Promise<Result<null, StorageProblem>>;
  restore: (id: string) => Promise<Result<null, StorageProblem>>;
  /** Takes away a story that was begun and left without a word. */
  discardIfBlank: (id: string) => Promise<void>;
  /** Keeps an edit at once, without waiting, when the page is going away; dropped when `save` was in time after all. */
  keepDraft: (id: string, base: StoryText, mine: StoryText) => void;
  dropDraft: (id: string) => void;
}
