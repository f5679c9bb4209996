// Ids of new records, and the stable id of a posting.

/** A new random id. */
export function newId(): string {
  return crypto.randomUUID();
}

/** A hash of a text as 14 hexadecimal digits (53 bits): the same text always gives the same. For naming things, not for secrets. */
export function hashText(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 0x9e3779b1);
    low = Math.imul(low ^ unit, 0x5f356495);
  }
  high = Math.imul(high ^ (high >>> 16), 0x85ebca6b) ^ Math.imul(low ^ (low >>> 13), 0xc2b2ae35);
  low = Math.imul(low ^ (low >>> 16), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35);
  return (0x100000000 * (0x1fffff & low) + (high >>> 0)).toString(16).padStart(14, '0');
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
