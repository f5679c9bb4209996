// What a posting tells besides behaviours: the employer's values, AI in the work, languages, other cultures, and tools by name.
import type { CompiledMap } from '../../maps/compile-map.ts';
import type { Analysis } from '../../schema/analysis.ts';
import type { Topics } from '../../schema/topics.ts';
import { findLanguages } from './find-languages.ts';
import { findAiSigns, findCultures } from './find-signs.ts';
import { findTools } from './find-tools.ts';
import { findValues } from './find-values.ts';
import { topicLines } from './topic-lines.ts';

/** Reads the whole text of the posting, company lines too; every evidence is a stretch of it. All lists are empty for a page that is no posting. */
export function findTopics({ isPosting, posting, requirements }: Pick<Analysis, 'isPosting' | 'posting' | 'requirements'>, map: CompiledMap): Topics {
  if (!isPosting) return { values: [], ai: [], languages: [], cultures: [], tools: [] };
  const { text } = posting;
  const lines = topicLines(text, map);
  return {
    values: findValues(text, lines, map),
    ai: findAiSigns(text, lines, map),
    languages: findLanguages(text, lines, map),
    cultures: findCultures(text, lines, map),
    tools: findTools(posting, requirements, map),
  };
}
