// Analysis + story index → the same analysis with the stories that serve each behaviour of its sheet, and what the person said of them.
import type { CompiledMap } from '../maps/compile-map.ts';
import type { Analysis, SheetBehaviour, StoryMatch } from '../schema/analysis.ts';
import { NOTHING_SAID, type Said } from '../schema/links.ts';
import { canJudge } from './can-judge.ts';
import { adviceOn, BY_CHOICE, explainMatch, findReasons } from './explain-match.ts';
import type { IndexedStory, StoryIndex } from './index-stories.ts';
import { verdictOn } from './link-decisions.ts';
import { matchNeed, NEVER_STRONG, scoreStory } from './match-stories.ts';
import { askedIn, needOfBehaviours, type Need } from './need.ts';
import { untaught, type TaughtIndex } from './teach-index.ts';

/** The behaviour that a row of the sheet stands for counts as this many more lines that lead with it. */
const OWN_LINES = 2;
/** As many as a sheet has behaviours: with fewer, the best plan for the whole sheet could not be found. */
const MAX_STORIES = 8;
/** A story that the person accepted is worth telling, however little its words say. */
const ACCEPTED_FROM = 0.5;
/** … and a sound one stands before nearly all that it did not accept. */
const CONFIRMED_FROM = 0.8;

/** A new analysis whose behaviours carry their stories, best first, at most 8; `gap` where no story is worth telling. */
export function linkStories(analysis: Analysis, index: StoryIndex | TaughtIndex, map: CompiledMap): Analysis {
  if (!analysis.sheet) return analysis;
  const taught = 'verdicts' in index ? index : untaught(index);
  return { ...analysis, sheet: { behaviours: analysis.sheet.behaviours.map((behaviour) => linkBehaviour(behaviour, taught, map)) } };
}

/** What a behaviour of a sheet asks for: itself, and what else the lines that speak for it ask for. */
export function needOfSheetBehaviour(behaviour: SheetBehaviour, map: CompiledMap): Need {
  const asked = new Map(askedIn(behaviour.evidence.map(({ quote }) => quote), map));
  asked.set(behaviour.id, (asked.get(behaviour.id) ?? 0) + OWN_LINES);
  return needOfBehaviours(asked, map);
}

/** One behaviour with its stories. */
export function linkBehaviour(behaviour: SheetBehaviour, index: TaughtIndex, map: CompiledMap): SheetBehaviour {
  const need = needOfSheetBehaviour(behaviour, map);
  const said = index.verdicts.get(behaviour.id) ?? NOTHING_SAID;
  // Rejected stories are left out before matching: the best of them would else set the measure for the rest.
  const open = said.rejected.size === 0 ? index.stories : index.stories.filter(({ story }) => !said.rejected.has(story.id));
  const confirmed = open.filter(({ story }) => isConfirmed(said, story.id)).map((indexed) => confirm(need, indexed, said, index, map));
  const found = matchNeed(need, { stories: open }, map, MAX_STORIES + confirmed.length).filter(({ storyId }) => !isConfirmed(said, storyId));
  const stories = [...confirmed, ...found.slice(0, Math.max(0, MAX_STORIES - confirmed.length)).map((match) => explainTaught(match, need, behaviour.id, index, map))].sort(byScore);
  return { ...behaviour, stories, gap: stories.length === 0 };
}

function isConfirmed(said: Said, storyId: string): boolean {
  return said.pinned === storyId || said.accepted.has(storyId);
}

/** A link that the person made: at least partial, strong where the story is sound, first where it is pinned. */
function confirm(need: Need, indexed: IndexedStory, said: Said, index: TaughtIndex, map: CompiledMap): StoryMatch {
  const { story, flaws } = indexed;
  const isJudged = canJudge(index.asTold.get(story.id) ?? indexed);
  const level = isJudged && !flaws.some((flaw) => NEVER_STRONG.has(flaw)) ? 'strong' : 'partial';
  const [from, to] = level === 'strong' ? [CONFIRMED_FROM, 1] : [ACCEPTED_FROM, CONFIRMED_FROM];
  const score = verdictOn(said, story.id) === 'pinned' ? 1 : from + (to - from) * scoreStory(need, indexed) * 0.99;
  return { storyId: story.id, score, level, because: isJudged ? explainConfirmed(need, index.asTold.get(story.id) ?? indexed, map) : BY_CHOICE.cannotJudge };
}

function explainConfirmed(need: Need, told: IndexedStory, map: CompiledMap): string {
  const [reason] = findReasons(need, told, map);
  return reason?.sure ? explainMatch(need, told, map) : [BY_CHOICE.fits, adviceOn(told)].filter((part) => part !== '').join(' ');
}

/** Reasons rest on what the story tells, not on what was taught; where it tells nothing, on the behaviour that it was accepted for. */
function explainTaught(match: StoryMatch, need: Need, behaviourId: string, index: TaughtIndex, map: CompiledMap): StoryMatch {
  const told = index.asTold.get(match.storyId);
  if (!told) return match;
  if (findReasons(need, told, map).length > 0) return { ...match, because: explainMatch(need, told, map) };
  const themes = new Set(need.map(({ theme }) => theme));
  const alike = [...index.verdicts].find(([id, said]) => id !== behaviourId && isConfirmed(said, match.storyId) && map.behaviours.get(id)?.themes.some((theme) => themes.has(theme)));
  const label = alike && map.behaviours.get(alike[0])?.label;
  return { ...match, because: [label === undefined ? '' : BY_CHOICE.alike(label), adviceOn(told)].filter((part) => part !== '').join(' ') };
}

function byScore(left: StoryMatch, right: StoryMatch): number {
  return right.score - left.score || (left.storyId < right.storyId ? -1 : 1);
}
