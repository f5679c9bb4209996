// Helpers of the posting tests: pages from files or strings, read as the panel and the command line read them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { readPosting } from '../../lib/posting/read-posting.ts';
import { type PageFacts, type PageView, viewPage } from '../../lib/posting/page-view.ts';
import { ReadingSchema, type Reading } from '../../lib/schema/reading.ts';

const PAGES = join(import.meta.dirname, '..', 'pages');

export function documentOf(html: string): Document {
  return new JSDOM(html).window.document;
}

export function pageFile(name: string): string {
  return readFileSync(join(PAGES, name), 'utf8');
}

/** Reads a page; the result must fit the schema. */
export function read(html: string, url: string | null = null, more: Partial<PageFacts> = {}): Reading {
  return ReadingSchema.parse(readPosting(documentOf(html), { url, ...more }));
}

export function view(html: string, url: string | null = null): PageView {
  return viewPage(documentOf(html), { url });
}

/** The text of a page that must be a posting. */
export function textOf(reading: Reading): string {
  if (reading.posting === null) throw new Error(`no posting: ${reading.verdict.state} (${reading.verdict.reasons.join(', ')})`);
  return reading.posting.text;
}

/** A posting's description as markup, in our own words. */
export const DESCRIPTION = `<p>Tidewell runs three garden centres by the coast. We are looking for somebody who likes plants and people alike.</p>
<h3>What you will do</h3><ul><li>Advise customers on what grows in salty wind</li><li>Handle returns fairly and without fuss</li><li>Keep the tills balanced at the end of the day</li></ul>
<h3>What we ask of you</h3><ul><li>Experience with customers in a shop</li><li>Ability to lift twenty kilos of compost</li></ul>`;

/** A page with one JSON-LD script and some body. */
export function pageWithData(data: unknown, body: string, head = ''): string {
  const source = typeof data === 'string' ? data : JSON.stringify(data);
  return `<!DOCTYPE html><html lang="en"><head>${head}<script type="application/ld+json">${source}</script></head><body>${body}</body></html>`;
}

export const JOB = {
  '@context': 'https://schema.org',
  '@type': 'JobPosting',
  title: 'Garden Centre Assistant',
  description: DESCRIPTION,
  hiringOrganization: { '@type': 'Organization', name: 'Tidewell Gardens' },
  jobLocation: { '@type': 'Place', address: { '@type': 'PostalAddress', addressLocality: 'Whitby', addressCountry: 'GB' } },
  employmentType: ['PART_TIME', 'TEMPORARY'],
  datePosted: '2026-03-09T08:00:00Z',
  validThrough: '2026-04-30',
  baseSalary: { '@type': 'MonetaryAmount', currency: 'GBP', value: { '@type': 'QuantitativeValue', minValue: 11.5, maxValue: 12.25, unitText: 'HOUR' } },
};
