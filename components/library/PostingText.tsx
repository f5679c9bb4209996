// The posting's text as it was read, with the lines that the sheet quotes underlined. It stays here when the posting is gone from the web.
import type { Evidence, Posting } from '../../lib/schema/analysis.ts';
import { SHEET_STRINGS } from './strings.ts';
import './library.css';

export function PostingText({ posting, evidence }: { posting: Posting; evidence: readonly Evidence[] }) {
  return (
    <details className="posting-text">
      <summary>{SHEET_STRINGS.posting}</summary>
      <div className="posting-text__body" dir="auto" {...(posting.language === null ? {} : { lang: posting.language })}>
        {splitAtEvidence(posting.text, evidence).map(({ start, text, quoted }) =>
          quoted ? (
            <span key={start} className="underlined">
              {text}
            </span>
          ) : (
            text
          ),
        )}
      </div>
    </details>
  );
}

interface Piece {
  start: number;
  text: string;
  quoted: boolean;
}

/** The text in pieces, in order and without gaps; overlapping quotes become one. */
export function splitAtEvidence(text: string, evidence: readonly Evidence[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  const add = (end: number, quoted: boolean): void => {
    if (end > at) pieces.push({ start: at, text: text.slice(at, end), quoted });
    at = Math.max(at, end);
  };
  for (const { start, end } of evidence.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    add(start, false);
    add(end, true);
  }
  add(text.length, false);
  return pieces;
}
