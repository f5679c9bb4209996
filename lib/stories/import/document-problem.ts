// What can go wrong while a document is read, as data, and what is read of it.
import type { UnsupportedFormat } from './detect-file.ts';

export type DocumentProblem =
  | { kind: 'too-large'; bytes: number }
  | { kind: 'empty-file' }
  /** The file went away, or the system refused to read it. */
  | { kind: 'unreadable-file' }
  | { kind: 'unsupported'; format: UnsupportedFormat }
  /** A PDF under a password. */
  | { kind: 'locked' }
  /** Pages without text: photographs or scans. */
  | { kind: 'no-text' }
  /** Damaged, or made to do harm. `format` is what it is by its first bytes. */
  | { kind: 'broken'; format: 'docx' | 'pdf' }
  | { kind: 'too-slow' }
  | { kind: 'cancelled' };

export interface DocumentText {
  text: string;
  /** Whether lines may have been broken to fit a page. */
  wrapped: boolean;
  /** The document goes on; only its beginning was read. */
  cutOff: boolean;
}

/** A long document is read page by page. */
export interface DocumentProgress {
  page: number;
  pages: number;
}
