// Analysis + competency map → the prep sheet that screens, print and exports show. Derived anew each time, never stored.
import type { CompiledMap } from '../maps/compile-map.ts';
import type { Analysis, Evidence, Question, SheetBehaviour, StoryMatch } from '../schema/analysis.ts';
import type { Framework, GlossaryEntry, Role } from '../schema/competency-map.ts';
import type { AreaId, FrameworkId, Kind, RoleId } from '../schema/ids.ts';
import { QUESTION_CATEGORIES, type QuestionCategory } from '../schema/ids.ts';
import { tokenise } from '../text/tokens.ts';
import { compilePhrase, findPhrase } from '../maps/phrase.ts';
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
  brushUp: { entry: GlossaryEntry; evidence: Evidence | null }[];
  /** What the posting demands besides behaviours: be ready to answer. */
  credentials: Evidence[];
  conditions: Evidence[];
  questionsToAsk: string[];
  checklist: string[];
}

/**
 * Builds the prep sheet of an analysed posting.
 * @param plan story ids to tell, by behaviour id (see assignStories); behaviours without one are gaps.
 * @returns null when the analysis has no sheet (the page was no posting).
 */
export function buildPrepSheet(analysis: Analysis, map: CompiledMap, plan: ReadonlyMap<string, StoryMatch>, roleId: RoleId = analysis.roleTypes[0]?.id ?? 'general'): PrepSheet | null {
  const role = map.roles.get(roleId) ?? map.roles.get('general');
  if (!analysis.sheet || !role) return null;
  return {
    role,
    areas: analysis.competencies.map(({ id, share }) => ({ id, share })),
    areaNames: new Map(map.data.areas.map((area) => [area.id, area.shortName])),
    frameworks: new Map(map.data.frameworks.map((framework) => [framework.id, framework])),
    behaviours: analysis.sheet.behaviours.map((behaviour) => prepareBehaviour(behaviour, map, role.id, plan)),
    seenAs: null,
    typicalQuestions: QUESTION_CATEGORIES.map((category) => ({ category, questions: typicalQuestions(map, role, category) })),
    brushUp: findBrushUp(analysis, map, role),
    credentials: evidenceOf(analysis, 'credential'),
    conditions: evidenceOf(analysis, 'condition'),
    questionsToAsk: role.questionsToAsk,
    checklist: role.checklist,
  };
}

function prepareBehaviour(behaviour: SheetBehaviour, map: CompiledMap, roleId: RoleId, plan: ReadonlyMap<string, StoryMatch>): PrepBehaviour {
  const known = map.behaviours.get(behaviour.id);
  const forRole = known?.byRole[roleId];
  return {
    ...behaviour,
    summary: known?.summary ?? '',
    goodSigns: [...(forRole?.good ?? []), ...(known?.goodSigns ?? [])],
    weakSigns: [...(forRole?.weak ?? []), ...(known?.weakSigns ?? [])],
    prompt: known?.prompt ?? '',
    plan: plan.get(behaviour.id) ?? null,
  };
}

function typicalQuestions(map: CompiledMap, role: Role, category: QuestionCategory): TypicalQuestion[] {
  const ofRole = role.questions.filter((question) => question.category === category).map((question) => ({ ...question, tip: null }));
  const general = map.data.questions.filter((question) => question.category === category && (question.roles.length === 0 || question.roles.includes(role.id)));
  return [...ofRole, ...general.map(({ framework, text, tip }) => ({ category, framework, text, tip }))];
}

function evidenceOf(analysis: Analysis, kind: Kind): Evidence[] {
  return analysis.requirements.filter((requirement) => requirement.kinds.includes(kind)).map(({ quote, start, end }) => ({ quote, start, end }));
}

function findBrushUp(analysis: Analysis, map: CompiledMap, role: Role): PrepSheet['brushUp'] {
  const lines = analysis.requirements.map((requirement) => ({ requirement, tokens: tokenise(requirement.quote) }));
  const named = map.data.glossary.flatMap((entry) => {
    const phrases = entry.any.map((source) => compilePhrase(source, map.data.words));
    const line = lines.find(({ tokens }) => phrases.some((phrase) => findPhrase(phrase, tokens)));
    return line ? [{ entry, evidence: { quote: line.requirement.quote, start: line.requirement.start, end: line.requirement.end } }] : [];
  });
  const seen = new Set(named.map(({ entry }) => entry.id));
  const typical = role.glossary.flatMap((id) => {
    const entry = map.glossary.get(id);
    return entry && !seen.has(id) ? [{ entry, evidence: null }] : [];
  });
  return [...named, ...typical];
}
