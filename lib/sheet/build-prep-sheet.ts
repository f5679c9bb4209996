// Analysis + competency map → the prep sheet that screens, print and exports show. Derived anew each time, never stored.
import type { CompiledMap } from '../maps/compile-map.ts';
import type { Analysis, Question, SheetBehaviour, StoryMatch } from '../schema/analysis.ts';
import type { Framework, Role } from '../schema/competency-map.ts';
import type { AreaId, FrameworkId, RoleId } from '../schema/ids.ts';
import { QUESTION_CATEGORIES, type QuestionCategory } from '../schema/ids.ts';
import { NO_VERDICTS, NOTHING_SAID, type Said, type StoryPlan, type Verdicts } from '../schema/links.ts';
import type { Topics } from '../schema/topics.ts';
import { findBrushUp, type BrushUp } from './find-brush-up.ts';
import { groupReady, type ReadyLines } from './group-ready.ts';
import type { SeenAs } from './see-through.ts';

/** A behaviour of the sheet with everything that helps to prepare for it. */
export interface PrepBehaviour extends SheetBehaviour {
  /** What the interviewer is really after. */
  summary: string;
  goodSigns: string[];
  weakSigns: string[];
  /** Helps to remember a story where there is none. */
  prompt: string;
  /** The story to tell for this behaviour, each story used once over the sheet where possible; null: a gap. */
  plan: StoryMatch | null;
  /** The story to tell if they ask for another one; null: there is no other. */
  second: StoryMatch | null;
  /** Labels of the other behaviours for which the planned story is to be told too; empty where it is told once. */
  alsoFor: string[];
  /** What the person said of links between stories and this behaviour. */
  said: Said;
}

/** A question that is typical for the role or for any interview, with a tip for answering. */
export interface TypicalQuestion extends Question {
  tip: string | null;
}

export interface PrepSheet {
  role: Role;
  areas: { id: AreaId; share: number }[];
  areaNames: ReadonlyMap<AreaId, string>;
  frameworks: ReadonlyMap<FrameworkId, Framework>;
  behaviours: PrepBehaviour[];
  /** The behaviours under the headings of a lens (see-through.ts); null: in the order of their weight alone. */
  seenAs: SeenAs | null;
  /** Typical questions for this role by category, all seven in fixed order. */
  typicalQuestions: { category: QuestionCategory; questions: TypicalQuestion[] }[];
  /** Metrics and tools to brush up: those the posting names (with its words) first, then those typical for the role. */
  brushUp: BrushUp[];
  /** Credentials and conditions to be ready to answer for, by group. */
  ready: ReadyLines[];
  /** Values, AI, languages, cultures and tools by name; a list is empty where the posting tells nothing of it. */
  topics: Topics;
  /** How to use the employer's value words, and how to get ready for a language by what is said of the need. */
  advice: { values: string; languages: Readonly<Record<'required' | 'plus' | 'null', string>> };
  questionsToAsk: string[];
  checklist: string[];
}

/**
 * Builds the prep sheet of an analysed posting.
 * @param topics what the posting tells besides behaviours (see findTopics).
 * @param plan the stories to tell (see assignStories); behaviours without a first one are gaps.
 * @param verdicts what the person said of links.
 * @returns null when the analysis has no sheet (the page was no posting).
 */
export function buildPrepSheet(analysis: Analysis, map: CompiledMap, plan: StoryPlan, topics: Topics, verdicts: Verdicts = NO_VERDICTS): PrepSheet | null {
  const role = map.roles.get(analysis.roleTypes[0]?.id ?? 'general') ?? map.roles.get('general');
  if (!analysis.sheet || !role) return null;
  const { behaviours } = analysis.sheet;
  return {
    role,
    areas: analysis.competencies.map(({ id, share }) => ({ id, share })),
    areaNames: new Map(map.data.areas.map((area) => [area.id, area.shortName])),
    frameworks: new Map(map.data.frameworks.map((framework) => [framework.id, framework])),
    behaviours: behaviours.map((behaviour) => ({
      ...prepareBehaviour(behaviour, map, role.id),
      plan: plan.first.get(behaviour.id) ?? null,
      second: plan.second.get(behaviour.id) ?? null,
      alsoFor: otherPlaces(behaviour, behaviours, plan),
      said: verdicts.get(behaviour.id) ?? NOTHING_SAID,
    })),
    seenAs: null,
    typicalQuestions: QUESTION_CATEGORIES.map((category) => ({ category, questions: typicalQuestions(map, role, category) })),
    brushUp: findBrushUp(analysis, map, role),
    ready: groupReady(analysis, map),
    topics,
    advice: { values: map.data.topics.values.use, languages: map.data.topics.languages.prepare },
    questionsToAsk: role.questionsToAsk,
    checklist: role.checklist,
  };
}

/** Labels of the behaviours for which the story planned here is planned too. */
function otherPlaces(behaviour: SheetBehaviour, behaviours: readonly SheetBehaviour[], { first }: StoryPlan): string[] {
  const storyId = first.get(behaviour.id)?.storyId;
  return storyId === undefined ? [] : behaviours.filter(({ id }) => id !== behaviour.id && first.get(id)?.storyId === storyId).map(({ label }) => label);
}

function prepareBehaviour(behaviour: SheetBehaviour, map: CompiledMap, roleId: RoleId): Omit<PrepBehaviour, 'plan' | 'second' | 'alsoFor' | 'said'> {
  const known = map.behaviours.get(behaviour.id);
  const forRole = known?.byRole[roleId];
  return {
    ...behaviour,
    summary: known?.summary ?? '',
    goodSigns: [...(forRole?.good ?? []), ...(known?.goodSigns ?? [])],
    weakSigns: [...(forRole?.weak ?? []), ...(known?.weakSigns ?? [])],
    prompt: known?.prompt ?? '',
  };
}

function typicalQuestions(map: CompiledMap, role: Role, category: QuestionCategory): TypicalQuestion[] {
  const ofRole = role.questions.filter((question) => question.category === category).map((question) => ({ ...question, tip: null }));
  const general = map.data.questions.filter((question) => question.category === category && (question.roles.length === 0 || question.roles.includes(role.id)));
  return [...ofRole, ...general.map(({ framework, text, tip }) => ({ category, framework, text, tip }))];
}
