// Job boards: each adapter on a page of its board, on a page of that host without what it expects, and against other hosts.
import { describe, expect, test } from 'vitest';
import { hostFits, readSite, SITE_ADAPTERS } from '../../lib/posting/sites/registry.ts';
import { shownPay } from '../../lib/posting/sites/shown-pay.ts';
import { BOARD_PAGES, type BoardPage } from './board-pages.ts';
import { DESCRIPTION, JOB, pageWithData, read, textOf, view } from './page.ts';

const OWN = ['- Handle returns fairly and without fuss', '- Ability to lift twenty kilos of compost'];
const NEVER = ['Wavecrest', 'Upload your CV', 'cookies', 'Show more'];

function htmlOf(page: BoardPage): string {
  return `<!DOCTYPE html><html lang="en"><head><title>${page.title ?? 'Jobs'}</title></head><body>${page.body}</body></html>`;
}

describe('boards', () => {
  test.each(BOARD_PAGES.map((page) => [page.id, page.layout, page] as const))('%s, %s', (id, _layout, page) => {
    const reading = read(htmlOf(page), page.url);
    expect(reading.posting).toMatchObject({ ...page.fields, source: `site:${id}` });
    expect(reading.verdict.state).toBe('posting');
    const text = textOf(reading);
    for (const part of page.has ?? OWN) expect(text).toContain(part);
    for (const part of [...NEVER, ...(page.hasNot ?? [])]) expect(text).not.toContain(part);
    expect(reading.missing).toEqual([]);
  });

  test('pay that a board guesses is no field', () => {
    const byId = new Map(BOARD_PAGES.map((page) => [page.id, page]));
    const glassdoor = byId.get('glassdoor');
    const adzuna = byId.get('adzuna');
    if (glassdoor === undefined || adzuna === undefined) throw new Error('pages are missing');
    const guessed = htmlOf(glassdoor).replace('(Employer provided)', '(Glassdoor est.)');
    expect(readSite(view(htmlOf(glassdoor), glassdoor.url)).found?.fields.salary).toBe('£23,500 - £25,000');
    expect(readSite(view(guessed, glassdoor.url)).found?.fields.salary).toBeUndefined();
    expect(readSite(view(htmlOf(adzuna), adzuna.url)).found?.fields.salary).toBeUndefined();
    expect([shownPay('Not disclosed'), shownPay('£12 an hour'), shownPay('3-4 Lacs P.A.')]).toEqual(['', '£12 an hour', '3-4 Lacs P.A.']);
  });

  test('data of every job in a Remote OK table do not hide which one is open', () => {
    const page = BOARD_PAGES.find((one) => one.id === 'remoteok');
    if (page === undefined) throw new Error('the page is missing');
    const data = [{ ...JOB, title: 'Night Coder' }, JOB].map((job) => `<script type="application/ld+json">${JSON.stringify(job)}</script>`).join('');
    const reading = read(htmlOf({ ...page, body: page.body + data }), page.url);
    expect(reading.posting).toMatchObject({ ...page.fields, source: 'site:remoteok' });
  });

  test('another open job of a Remote OK table is read by the number in the address', () => {
    const page = BOARD_PAGES.find((one) => one.id === 'remoteok');
    if (page === undefined) throw new Error('the page is missing');
    const other = read(htmlOf(page), 'https://remoteok.com/remote-jobs/remote-night-coder-wavecrest-1000002');
    expect(other.posting).toMatchObject({ title: 'Night Coder', company: 'Wavecrest Labs', source: 'site:remoteok' });
    expect(textOf(other)).not.toContain('Tidewell');
  });
});

describe('pages of a board without what its adapter expects', () => {
  const FIRST = new Map(BOARD_PAGES.map((page) => [page.id, page.url]));

  test.each([...FIRST])('%s: data of the page carry it', (id, url) => {
    const reading = read(pageWithData(JOB, `<h1>Garden Centre Assistant</h1><div class="x1">${DESCRIPTION}</div>`), url);
    expect(reading.posting).toMatchObject({ title: 'Garden Centre Assistant', company: 'Tidewell Gardens', source: 'json-ld' });
    expect(textOf(reading)).toContain(OWN[0]);
    expect(reading.trace.filter((step) => step.rung === `site:${id}`).map((step) => step.outcome)).toEqual(['absent']);
  });

  test.each([...FIRST])('%s: the text itself carries it', (id, url) => {
    const reading = read(`<html><head><title>Garden Centre Assistant</title></head><body><main><h1>Garden Centre Assistant</h1><div class="x1">${DESCRIPTION}<p>Apply by the end of the month with a short letter.</p></div></main></body></html>`, url);
    expect(reading.posting?.source).not.toBe(`site:${id}`);
    expect(textOf(reading)).toContain(OWN[0]);
  });
});

describe('hosts', () => {
  test('every page stands on a host of its own adapter', () => {
    for (const page of BOARD_PAGES) expect(hostsOf(page.url)).toEqual([page.id]);
  });

  test('no host fits two adapters, and none is a name that others share', () => {
    for (const adapter of SITE_ADAPTERS) {
      for (const host of adapter.hosts) {
        expect(hostsOf(`https://www.${host}/`)).toEqual([adapter.id]);
        expect(hostsOf(`https://not${host}/`)).toEqual([]);
        expect(hostsOf(`https://${host}.evil.example/`)).toEqual([]);
      }
    }
  });

  test.each(['https://uk.indeed.com/', 'https://hk.jobsdb.com/', 'https://beta.jobs.nhs.uk/', 'https://au.linkedin.com/'])('%s has one adapter', (url) => expect(hostsOf(url)).toHaveLength(1));

  /** Ids of the adapters that take the address for one of theirs. */
  function hostsOf(url: string): string[] {
    const { hostname } = new URL(url);
    return SITE_ADAPTERS.filter((adapter) => hostFits(hostname, adapter.hosts)).map((adapter) => adapter.id);
  }
});
