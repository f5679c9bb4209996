// The five parts of a story as letters: written ones carry the product's underline.
import { STORY_PARTS, type StoryPart } from '../../lib/schema/story.ts';
import type { StoryText } from '../../lib/stories/edit-story.ts';
import { FIELD_STRINGS, STORY_STRINGS } from './strings.ts';
import './stories.css';

/** S T A R I with the written parts underlined; spoken as a list. */
export function PartMarks({ story }: { story: StoryText }) {
  const isWritten = (part: StoryPart): boolean => story[part].trim() !== '';
  const names = (parts: readonly StoryPart[]): string[] => parts.map((part) => FIELD_STRINGS[part].label.toLowerCase());
  return (
    <span className="part-marks">
      <span className="visually-hidden">{STORY_STRINGS.partsSpoken(names(STORY_PARTS.filter(isWritten)), names(STORY_PARTS.filter((part) => !isWritten(part))))}</span>
      <span aria-hidden className="part-marks__row">
        {STORY_PARTS.map((part) => (
          <span key={part} className={isWritten(part) ? 'part-marks__part part-marks__part--written' : 'part-marks__part'}>
            {FIELD_STRINGS[part].label.charAt(0)}
          </span>
        ))}
      </span>
    </span>
  );
}
