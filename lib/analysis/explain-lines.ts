// Why each line of a posting was counted or not: what it was judged to be and how surely, which signals of the map stand in it,
// which example it is like, and what decided. For a "why" view; no part of the analysis format.
import type { CompiledMap } from '../maps/compile-map.ts';
import type { Evidence, Posting } from '../schema/analysis.ts';
import type { SectionKind } from '../schema/competency-map.ts';
import type { LineAnchor, LineCorrection } from '../schema/corrections.ts';
import { KINDS, type AreaId, type Kind } from '../schema/ids.ts';
import { tokenise } from '../text/tokens.ts';
import { behaviourAffinities } from './affinity.ts';
import { bundledModel } from './bundled-model.ts';
import { correctLines } from './correct-lines.ts';
import { judgePosting, KIND_THRESHOLDS, type JudgedLine } from './find-requirements.ts';
import { findLikeExample } from './like-example.ts';
import type { SignalledLine } from './line-features.ts';
import { groundsTeller, type Ground } from './line-grounds.ts';
import type { AnalysisModel } from './line-model.ts';
import { anchorLines, placeCorrections } from './place-corrections.ts';

/** A signal of the map that stands in a line, with its place in the posting's text. */
export interface SignalReason extends Evidence {
  behaviourId: string;
  signalId: string;
  phrase: string;
}

/** How far a line is from being judged the other way. */
export type Sureness = 'clear' | 'likely' | 'close';

export interface LineReason extends Evidence, LineAnchor {
  /** The kinds it counts as, corrections included; empty: it asks for nothing. */
  kinds: readonly Kind[];
  /** The kinds that Underline gave it by itself. */
  judgedKinds: readonly Kind[];
  /** How surely it is, or is not, of each kind by Underline's own judgement. */
  sureness: Readonly<Record<Kind, Sureness>>;
  /** Probability, 0 to 1, of each kind. */
  probabilities: Readonly<Record<Kind, number>>;
  areas: Readonly<Record<AreaId, number>>;
  /** The behaviours that it states, best first. */
  behaviours: readonly string[];
  /** Behaviours of the map that fit it, best first, whether it counts or not. */
  fits: readonly string[];
  /** The kind of heading it stands under; null: none was recognised above it. */
  section: SectionKind | null;
  heading: boolean;
  signals: readonly SignalReason[];
  /** The example of the map that is most like it, of the behaviour it states or whose signal stands in it; null: none is. */
  example: { behaviourId: string; text: string } | null;
  /** The kind that it is, or came nearest to being. */
  decisive: Kind;
  /** What spoke for and against that kind, weightiest first. */
  grounds: readonly Ground[];
  /** What the person said of it, or null. */
  correction: LineCorrection | null;
}

export interface ExplainOptions {
  corrections?: readonly LineCorrection[];
  /** Another model than the one that ships; for measuring. */
  model?: AnalysisModel;
  /** The posting's lines as this model judged them, where that is done already. */
  judged?: readonly JudgedLine[];
}

/** Reasons for every line, in the order of the text. */
export function explainLines(posting: Pick<Posting, 'title' | 'text'>, map: CompiledMap, options: ExplainOptions = {}): LineReason[] {
  const { corrections = [], model = bundledModel() } = options;
  const title = new Set(tokenise(posting.title ?? '').map((token) => token.stem));
  const judged = options.judged ?? judgePosting(posting, map, model);
  const corrected = correctLines(judged, corrections, map);
  const lines = judged.map(({ line }) => line);
  const quotes = lines.map(({ text }) => text);
  const anchors = anchorLines(quotes);
  const placed = placeCorrections(quotes, corrections);
  const groundsOf = groundsTeller(model, lines, map, title);
  return judged.map(({ line, judgement, requirement }, index) => {
    const counted = corrected[index]?.requirement ?? null;
    const decisive = decisiveKind(judged[index]);
    const signals = signalsOf(line, posting.text);
    const behaviours = counted?.behaviours ?? [];
    return {
      quote: line.text,
      start: line.start,
      end: line.end,
      occurrence: anchors[index]?.occurrence ?? 0,
      kinds: counted?.kinds ?? [],
      judgedKinds: requirement?.kinds ?? [],
      sureness: surenessOf(requirement?.kinds ?? [], judgement.kinds),
      probabilities: judgement.kinds,
      areas: judgement.areas,
      behaviours,
      fits: behaviourAffinities(line, judgement, map).map(({ id }) => id),
      section: line.section,
      heading: line.heading,
      signals,
      example: findLikeExample(line, [...behaviours, ...signals.map(({ behaviourId }) => behaviourId)][0] ?? null, map),
      decisive,
      grounds: groundsOf(index, decisive),
      correction: placed[index] ?? null,
    };
  });
}

function signalsOf(line: SignalledLine, text: string): SignalReason[] {
  return line.hits.flatMap(({ behaviourId, signalId, phrase, from, to }) => {
    const start = line.start + (line.tokens[from]?.start ?? 0);
    const end = line.start + (line.tokens[to - 1]?.end ?? 0);
    return end > start ? [{ behaviourId, signalId, phrase, quote: text.slice(start, end), start, end }] : [];
  });
}

/** Log-odds beyond the threshold: from the first on "clear", from the second on "likely". */
const CLEAR = 2;
const LIKELY = 0.8;

function surenessOf(kinds: readonly Kind[], probabilities: Readonly<Record<Kind, number>>): Record<Kind, Sureness> {
  const of = (kind: Kind): Sureness => {
    const beyond = (kinds.includes(kind) ? 1 : -1) * distance(kind, probabilities[kind]);
    return beyond >= CLEAR ? 'clear' : beyond >= LIKELY ? 'likely' : 'close';
  };
  return { behaviour: of('behaviour'), tool: of('tool'), credential: of('credential'), condition: of('condition') };
}

/** Log-odds above the kind's threshold. */
function distance(kind: Kind, probability: number): number {
  return logit(probability) - logit(KIND_THRESHOLDS[kind]);
}

function logit(probability: number): number {
  const bounded = Math.min(1 - 1e-6, Math.max(1e-6, probability));
  return Math.log(bounded / (1 - bounded));
}

function decisiveKind(judged: JudgedLine | undefined): Kind {
  const kinds = judged?.requirement?.kinds ?? KINDS;
  const far = (kind: Kind): number => distance(kind, judged?.judgement.kinds[kind] ?? 0);
  return [...kinds].sort((a, b) => far(b) - far(a))[0] ?? 'behaviour';
}
