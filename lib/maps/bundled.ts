// The competency map that ships. The only file that imports competency-maps/*.json (with the generated list beside it).
import areas from '../../competency-maps/areas.json' with { type: 'json' };
import coach from '../../competency-maps/coach.json' with { type: 'json' };
import exampleMap from '../../competency-maps/example-map.json' with { type: 'json' };
import frameworks from '../../competency-maps/frameworks.json' with { type: 'json' };
import glossary from '../../competency-maps/glossary.json' with { type: 'json' };
import successProfiles from '../../competency-maps/lenses/success-profiles.json' with { type: 'json' };
import questions from '../../competency-maps/questions.json' with { type: 'json' };
import renames from '../../competency-maps/renames.json' with { type: 'json' };
import sections from '../../competency-maps/sections.json' with { type: 'json' };
import themes from '../../competency-maps/themes.json' with { type: 'json' };
import ai from '../../competency-maps/topics/ai.json' with { type: 'json' };
import cultures from '../../competency-maps/topics/cultures.json' with { type: 'json' };
import languages from '../../competency-maps/topics/languages.json' with { type: 'json' };
import ready from '../../competency-maps/topics/ready.json' with { type: 'json' };
import tools from '../../competency-maps/topics/tools.json' with { type: 'json' };
import values from '../../competency-maps/topics/values.json' with { type: 'json' };
import words from '../../competency-maps/words.json' with { type: 'json' };
import { CoachWordsSchema } from '../schema/coach.ts';
import { CompetencyMapSchema } from '../schema/competency-map.ts';
import { MapFileSchema, type MapFile } from '../schema/lens.ts';
import { BEHAVIOURS, ROLES } from './bundled-files.ts';
import { compileCoach, type CompiledCoach } from './compile-coach.ts';
import { compileMap, type CompiledMap } from './compile-map.ts';

/** The shipped map as it stands in the files, not yet checked. */
export const BUNDLED_MAP_DATA: unknown = { areas, behaviours: BEHAVIOURS, frameworks, glossary, questions, renames, roles: ROLES, sections, themes, topics: { ai, cultures, languages, ready, tools, values }, words };

let compiled: CompiledMap | null = null;

/** The shipped map, compiled at the first call. Tests prove that it passes `checkMap`, so it is only parsed here. */
export function bundledMap(): CompiledMap {
  compiled ??= compileMap(CompetencyMapSchema.parse(BUNDLED_MAP_DATA));
  return compiled;
}

/** The lenses that ship, as they stand in competency-maps/lenses. */
export const BUNDLED_LENS_DATA: readonly unknown[] = [successProfiles];

/** A map file for people to start from. */
export const EXAMPLE_MAP: unknown = exampleMap;

let lenses: readonly MapFile[] | null = null;

/** The lenses that ship, in menu order; like the map, proven by tests and only parsed here. */
export function bundledLenses(): readonly MapFile[] {
  lenses ??= BUNDLED_LENS_DATA.map((data) => MapFileSchema.parse(data));
  return lenses;
}

/** The coach's words as they stand in competency-maps/coach.json. */
export const BUNDLED_COACH_DATA: unknown = coach;

let compiledCoach: CompiledCoach | null = null;

/** The words by which stories are read, compiled at the first call; proven by tests and only parsed here. */
export function bundledCoach(): CompiledCoach {
  compiledCoach ??= compileCoach(CoachWordsSchema.parse(BUNDLED_COACH_DATA));
  return compiledCoach;
}
