// The facts by which a page is judged, gathered by the reading ladder, and the form of the judgement.
import type { PageState, Verdict } from '../schema/reading.ts';
import type { JobData } from './json-ld.ts';
import type { PageLine } from './page-lines.ts';
import type { PageView } from './page-view.ts';

export interface PageEvidence {
  view: PageView;
  /** The chosen text, '' when there is none. */
  text: string;
  /** Where the text stands in the page; null when it came from data. */
  root: Element | null;
  /** Structured data or a site adapter vouch for the text. */
  vouched: 'json-ld' | 'site' | 'microdata' | null;
  /** The site or the data say that applications are closed. */
  closed: boolean;
  severalJobs: boolean;
  data: JobData;
  /** The page's shown lines, furniture left out. */
  lines: readonly PageLine[];
  /** Whoever asks has given a job's title: they know that this is a posting. */
  titleGiven: boolean;
}

/** A verdict with its confidence (0 to 1) rounded to hundredths. */
export function verdict(state: PageState, confidence: number, reasons: string[]): Verdict {
  return { state, confidence: Math.round(confidence * 100) / 100, reasons };
}

/** Log odds as a likelihood, 0 to 1. */
export function likelihood(points: number): number {
  return 1 / (1 + Math.exp(-points));
}
