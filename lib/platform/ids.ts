// Ids of new records, and the stable id of a posting.
import { hashText } from '../text/hash.ts';
import { pageKey } from './page-address.ts';

/** A new random id. */
export function newId(): string {
  return crypto.randomUUID();
}

/**
 * The id under which a posting's sheet is kept: the same for the same page and title, so that reading it again updates the sheet.
 * The title is part of it because some job sites show many postings under one address.
 * Without an address, or for a selection of a page, the text decides.
 */
export function sheetIdFor(posting: { url: string | null; title: string | null; text: string; source: string }): string {
  const address = posting.url === null ? null : pageKey(posting.url);
  if (address === null || posting.source === 'selection') return `sheet-${hashText(posting.text)}`;
  return `sheet-${hashText(`${address}\n${(posting.title ?? '').trim().toLowerCase()}`)}`;
}
