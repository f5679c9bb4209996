// Ids of new records, and the stable id of a posting.
import { hashText } from '../text/hash.ts';

/** A new random id. */
export function newId(): string {
  return crypto.randomUUID();
}

/** Query parameters that say where a visitor came from, not which posting it is. */
const TRACKING = /^(utm_.*|gclid|fbclid|msclkid|mc_[a-z]+|gh_src|lever-source.*|trk|trackingid|refid|ref|source|src|from|sid|_ga.*)$/i;

/**
 * The id under which a posting's sheet is kept: the same for the same page and title, so that reading it again updates the sheet.
 * The title is part of it because some job sites show many postings under one address.
 * Without an address, or for a selection of a page, the text decides.
 */
export function sheetIdFor(posting: { url: string | null; title: string | null; text: string; source: string }): string {
  const address = posting.url === null ? null : addressOf(posting.url);
  if (address === null || posting.source === 'selection') return `sheet-${hashText(posting.text)}`;
  return `sheet-${hashText(`${address}\n${(posting.title ?? '').trim().toLowerCase()}`)}`;
}

function addressOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const address = new URL(url);
  const kept = [...address.searchParams].filter(([name]) => !TRACKING.test(name)).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const route = /^#[!/]/.test(address.hash) ? address.hash : '';
  return `${address.host}${address.pathname.replace(/\/$/, '')}?${new URLSearchParams(kept).toString()}${route}`;
}
