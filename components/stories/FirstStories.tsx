// In an empty bank: the three stories that everyone needs, each one click away.
import { storyStarters } from '../../lib/maps/story-starters.ts';
import { STORY_STRINGS } from './strings.ts';
import './begin.css';

export function FirstStories({ onBegin }: { onBegin: (starter: string) => void }) {
  const templates = storyStarters().starters.filter(({ kind }) => kind === 'template');
  return (
    <section className="first-stories" aria-label={STORY_STRINGS.templates}>
      <ol>
        {templates.map(({ id, name, summary }, index) => (
          <li key={id}>
            <button type="button" className="first-story" onClick={() => onBegin(id)}>
              <span className="first-story__number" aria-hidden>
                {index + 1}
              </span>
              <span className="first-story__name">{name}</span>
              <span className="first-story__summary">{summary}</span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
