// The fields of a story as the form holds them: all of them texts, the tags as they are typed.
import { StorySchema } from '../../lib/schema/story.ts';
import { z } from '../../lib/schema/zod.ts';
import { parseTags, textOf, type StoryField, type StoryText } from '../../lib/stories/edit-story.ts';

export const FormSchema = z.object({ ...StorySchema.pick({ title: true, situation: true, task: true, action: true, result: true, insight: true }).shape, tags: z.string() });
export type StoryFormValues = z.infer<typeof FormSchema>;

/** A story's text as the form shows it. */
export function toValues(story: StoryText): StoryFormValues {
  const { tags, ...parts } = textOf(story);
  return { ...parts, tags: tags.join(', ') };
}

/** What stands in the form as a story's text. */
export function toText({ tags, ...parts }: StoryFormValues): StoryText {
  return { ...parts, tags: parseTags(tags) };
}

/** The text with one field changed; tags are given as typed. */
export function withField(text: StoryText, field: StoryField, value: string): StoryText {
  return field === 'tags' ? { ...text, tags: parseTags(value) } : { ...text, [field]: value };
}
