// What an entry of a file must be beyond its form before it may stand among the person's own: ids that fit into an address, texts that a
// screen can hold, and quotes that stand in their posting. Whatever fails is kept raw and told of, as an entry of the wrong form is.
import type { Analysis, Evidence } from '../schema/analysis.ts';
import type { LinkDecision, SavedSheet } from '../schema/records.ts';
import type { StoryText } from '../schema/story.ts';
import { fieldText, STORY_FIELDS } from './edit-story.ts';

const MAX_ID_LENGTH = 300;
/** Far beyond what anybody writes; a larger text would make every screen stand still. */
const MAX_STORY_LENGTH = 1_000_000;
const MAX_TAGS = 2_000;
const MAX_POSTING_LENGTH = 2_000_000;

/** Why the id cannot be used, in a few words like zod's; null when it can. */
export function misfitOfId(id: string): string | null {
  if (id.length > MAX_ID_LENGTH) return 'id: longer than 300 characters';
  return id.isWellFormed() ? null : 'id: half a character in it';
}

/** Why the story's texts cannot be used; null when they can. */
export function misfitOfStory(story: StoryText): string | null {
  if (story.tags.length > MAX_TAGS) return 'tags: more than 2,000';
  const long = STORY_FIELDS.find((field) => fieldText(story, field).length > MAX_STORY_LENGTH);
  return long === undefined ? null : `${long}: longer than 1,000,000 characters`;
}

/** Why the decision cannot be used; null when it can. Its pair is its id (link-decisions.ts), which a slash in the first half would blur. */
export function misfitOfLink({ behaviourId }: LinkDecision): string | null {
  return behaviourId.includes('/') ? 'behaviourId: no id of a behaviour' : null;
}

/** Why the sheet cannot be used; null when it can. */
export function misfitOfSheet({ analysis }: SavedSheet): string | null {
  if (analysis.posting.text.length > MAX_POSTING_LENGTH) return 'analysis.posting.text: longer than 2,000,000 characters';
  return quotesOf(analysis).every(({ quote, start, end }) => analysis.posting.text.slice(start, end) === quote) ? null : 'analysis: a quote that does not stand in the posting';
}

function quotesOf({ requirements, sheet }: Analysis): Evidence[] {
  return [...requirements, ...(sheet?.behaviours ?? []).flatMap(({ evidence }) => evidence)];
}
