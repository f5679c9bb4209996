// The text of an earlier version beside the present one: what would come back, and what would go.
import { compareTexts } from '../../lib/stories/compare-texts.ts';
import { fieldText, STORY_FIELDS, type StoryText } from '../../lib/stories/edit-story.ts';
import { FIELD_STRINGS, STORY_STRINGS } from './strings.ts';
import './versions.css';

export function VersionText({ version, present }: { version: StoryText; present: StoryText }) {
  const fields = STORY_FIELDS.filter((field) => fieldText(version, field) !== '' || fieldText(present, field) !== '');
  return (
    <section className="version-text" aria-label={STORY_STRINGS.chosenVersion}>
      <p className="version-text__legend">
        <ins>{STORY_STRINGS.comesBack}</ins> <del>{STORY_STRINGS.goesAway}</del>
      </p>
      <dl>
        {fields.map((field) => (
          <div key={field}>
            <dt>{FIELD_STRINGS[field].label}</dt>
            <dd dir="auto">
              {compareTexts(fieldText(present, field), fieldText(version, field)).map(({ kind, text }, place) => {
                if (kind === 'added') return <ins key={place}>{text}</ins>;
                return kind === 'removed' ? <del key={place}>{text}</del> : <span key={place}>{text}</span>;
              })}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
