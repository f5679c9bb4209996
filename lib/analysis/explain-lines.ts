// Why each line of a posting was counted or not: what it was judged to be, which signals of the map stand in it, and which
// features of the model decided. For a "why" view; no part of the analysis format.
import type { CompiledMap } from '../maps/compile-map.ts';
import type { Evidence, Posting } from '../schema/analysis.ts';
import type { SectionKind } from '../schema/competency-map.ts';
import { KINDS, type AreaId, type Kind } from '../schema/ids.ts';
import { tokenise } from '../text/tokens.ts';
import { bundledModel } from './bundled-model.ts';
import { judgePosting } from './find-requirements.ts';
import { lineFeatures } from './line-features.ts';
import type { AnalysisModel } from './line-model.ts';
import { explainScore } from './linear-model.ts';

/** A signal of the map that stands in a line, with its place in the posting's text. */
export interface SignalReason extends Evidence {
  behaviourId: string;
  signalId: string;
  phrase: string;
}

export interface LineReason extends Evidence {
  /** The kinds it counts as; empty: it asks for nothing. */
  kinds: readonly Kind[];
  /** Probability, 0 to 1, of each kind. */
  probabilities: Readonly<Record<Kind, number>>;
  areas: Readonly<Record<AreaId, number>>;
  /** The kind of heading it stands under; null: none was recognised above it. */
  section: SectionKind | null;
  heading: boolean;
  signals: readonly SignalReason[];
  /** For each kind, the features that spoke most for (positive) or against it. Names as in line-features.ts. */
  features: Readonly<Record<Kind, readonly { feature: string; weight: number }[]>>;
}

const MOST_FEATURES = 8;

/** Reasons for every line, in the order of the text. */
export function explainLines(posting: Pick<Posting, 'title' | 'text'>, map: CompiledMap, model: AnalysisModel = bundledModel()): LineReason[] {
  const title = new Set(tokenise(posting.title ?? '').map((token) => token.stem));
  const judged = judgePosting(posting, map, model);
  const lines = judged.map(({ line }) => line);
  return judged.map(({ line, judgement, requirement }, index) => {
    const features = lineFeatures(lines, index, map, title);
    const decided = (kind: Kind): LineReason['features'][Kind] => explainScore(model.lines, features, kind, MOST_FEATURES);
    return {
      quote: line.text,
      start: line.start,
      end: line.end,
      kinds: requirement?.kinds ?? [],
      probabilities: judgement.kinds,
      areas: judgement.areas,
      section: line.section,
      heading: line.heading,
      signals: line.hits.flatMap(({ behaviourId, signalId, phrase, from, to }) => {
        const start = line.start + (line.tokens[from]?.start ?? 0);
        const end = line.start + (line.tokens[to - 1]?.end ?? 0);
        return end > start ? [{ behaviourId, signalId, phrase, quote: posting.text.slice(start, end), start, end }] : [];
      }),
      features: { behaviour: decided(KINDS[0]), tool: decided(KINDS[1]), credential: decided(KINDS[2]), condition: decided(KINDS[3]) },
    };
  });
}
