// What the story screens can do, in the form in which they take it (components/stories/story-actions.ts).
import { dropDraft, keepDraft } from './drafts.ts';
import { copyStory, createStory, deleteStory, describeStory, discardBlankStory, restoreStory, saveStory } from './stories-store.ts';
import { keepVersion, listVersions } from './versions-store.ts';

export const storyActions = {
  create: createStory,
  save: saveStory,
  describe: describeStory,
  versions: listVersions,
  keepVersion,
  copy: copyStory,
  remove: deleteStory,
  restore: restoreStory,
  discardIfBlank: discardBlankStory,
  keepDraft,
  dropDraft,
} as const;
