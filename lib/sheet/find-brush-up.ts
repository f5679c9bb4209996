// Metrics and tools to brush up: those that the posting names, with its words, and those that are typical for the role.
import type { CompiledMap } from '../maps/compile-map.ts';
import { makeFinder, type PhraseFinder } from '../maps/phrase-finder.ts';
import type { Analysis, Evidence } from '../schema/analysis.ts';
import type { GlossaryEntry, Role } from '../schema/competency-map.ts';
import { cutQuote } from '../text/cut-quote.ts';
import { tokenise } from '../text/tokens.ts';
import { isWrittenAsName } from '../text/written-as-name.ts';

/** A glossary entry with the posting's words for it; null: it is typical for the role. */
export interface BrushUp {
  entry: GlossaryEntry;
  evidence: Evidence | null;
}

const findersOf = new WeakMap<CompiledMap, PhraseFinder<GlossaryEntry>>();

function finderOf(map: CompiledMap): PhraseFinder<GlossaryEntry> {
  const known = findersOf.get(map);
  if (known) return known;
  const made = makeFinder(map.data.glossary.map((entry) => ({ owner: entry, any: entry.any })), map.data.words);
  findersOf.set(map, made);
  return made;
}

/** Named ones first, then those of the role; each once, in the map's and the role's order. */
export function findBrushUp({ posting, requirements }: Pick<Analysis, 'posting' | 'requirements'>, map: CompiledMap, role: Role): BrushUp[] {
  const find = finderOf(map);
  const makers = new Set(map.data.topics.tools.brands);
  const evidence = new Map<GlossaryEntry, Evidence>();
  for (const requirement of requirements) {
    const tokens = tokenise(requirement.quote);
    for (const { owner, from, to } of find(tokens)) {
      const isCommon = to - from === 1 && owner.common.includes(tokens[from]?.word ?? '');
      if (evidence.has(owner) || (isCommon && !isWrittenAsName(tokens, from, requirement.quote, makers))) continue;
      const focus = { start: requirement.start + (tokens[from]?.start ?? 0), end: requirement.start + (tokens[to - 1]?.end ?? 0) };
      evidence.set(owner, cutQuote(posting.text, requirement, focus));
    }
  }
  const named = map.data.glossary.flatMap((entry) => {
    const its = evidence.get(entry);
    return its ? [{ entry, evidence: its }] : [];
  });
  const typical = role.glossary.flatMap((id) => {
    const entry = map.glossary.get(id);
    return entry && !evidence.has(entry) ? [{ entry, evidence: null }] : [];
  });
  return [...named, ...typical];
}
