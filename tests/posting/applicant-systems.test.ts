// Applicant systems: a page in each one's layout is read by its adapter, with nothing from around the posting; and a page
// of the same address without that layout is read by another rung.
import { describe, expect, test } from 'vitest';
import { SITE_NAMES } from '../../components/posting/strings.ts';
import { SITE_ADAPTERS } from '../../lib/posting/sites/registry.ts';
import { around, NOT_PART, PARTS, SYSTEM_PAGES } from './applicant-pages.ts';
import { DESCRIPTION, JOB, pageWithData, read, textOf } from './page.ts';

const WITH_OWN_HOST = SYSTEM_PAGES.flatMap((page) => (page.ownUrl === undefined ? [] : [{ ...page, ownUrl: page.ownUrl }]));
const ADDRESSES = [...new Map(SYSTEM_PAGES.toReversed().map((page) => [page.id, page.url]))];

describe('job pages of applicant systems', () => {
  test.each(SYSTEM_PAGES)('$id: $about', (page) => {
    const reading = read(around(page), page.url);
    expect(reading.posting).toMatchObject({ source: `site:${page.id}`, ...page.fields });
    expect(reading.verdict.state).toBe('posting');
    for (const part of PARTS) expect(textOf(reading)).toContain(part);
    expect(textOf(reading)).not.toMatch(NOT_PART);
    expect(reading.missing).toEqual([]);
  });

  test.each(WITH_OWN_HOST)('$id under the employer’s own host: $ownUrl', (page) => {
    const reading = read(around(page), page.ownUrl);
    expect(reading.posting).toMatchObject({ source: `site:${page.id}`, ...page.fields });
    expect(textOf(reading)).not.toMatch(NOT_PART);
  });

  test.each(SYSTEM_PAGES)('$id ($about): the vendor is never the employer', ({ id, ...page }) => {
    const company = read(around(page), page.url).posting?.company ?? '';
    expect(company.toLowerCase().replace(/[^a-z]/g, '')).not.toContain(id.replaceAll('-', ''));
  });
});

describe('pages without the layout that an adapter knows', () => {
  test.each(ADDRESSES)('%s: data of the page only', (id, url) => {
    const reading = read(pageWithData(JOB, '<div id="root"><p>Please wait while we fetch the job.</p></div>'), url);
    expect(reading.posting).toMatchObject({ source: 'json-ld', title: 'Garden Centre Assistant', company: 'Tidewell Gardens', location: 'Whitby, GB' });
    expect(reading.trace.some((step) => step.rung === `site:${id}` && step.outcome === 'absent')).toBe(true);
  });

  test.each(ADDRESSES)('%s: plain markup', (id, url) => {
    const reading = read(around({ title: 'Garden Centre Assistant | Tidewell Gardens', body: `<main><h1>Garden Centre Assistant</h1><div>${DESCRIPTION}</div></main>` }), url);
    expect(reading.posting).toMatchObject({ source: 'readability', title: 'Garden Centre Assistant' });
    for (const part of PARTS) expect(textOf(reading)).toContain(part);
    expect(textOf(reading)).not.toMatch(/All our openings|bake cookies|Orchard Keeper|First name|Newspaper/);
    expect(reading.trace.some((step) => step.rung === `site:${id}` && step.outcome === 'absent')).toBe(true);
  });
});

describe('marks that other sites use too', () => {
  const plain = `<h1>Garden Centre Assistant</h1><div>${DESCRIPTION}</div>`;
  test.each([
    ['a main part called content beside an empty box for a board', `<div id="content">${plain}<div id="grnhse_app"></div></div>`],
    ['a description named like a board’s', `<main><h1>Garden Centre Assistant</h1><div class="job__description">${DESCRIPTION}</div></main>`],
    ['a job description named like a card’s', `<main><h1>Garden Centre Assistant</h1><div class="position-job-description">${DESCRIPTION}</div></main>`],
    ['a text named like a widget’s', `<main><h1>Garden Centre Assistant</h1><div class="jd-info">${DESCRIPTION}</div></main>`],
  ])('%s is no reason to trust an adapter', (_, body) => {
    const reading = read(around({ title: 'Garden Centre Assistant | Tidewell Gardens', body }), 'https://www.tidewell.example/work/garden-centre-assistant');
    expect(reading.posting?.source).toBe('readability');
    expect(reading.posting?.title).toBe('Garden Centre Assistant');
  });

  test('a list of an applicant system is no job page', () => {
    const card = '<li class="position-card"><div class="position-title">Branch Manager</div><p class="position-location">Hull, UK</p><p data-ph-at-id="jobdescription-text">Lead the shop in Hull.</p></li>';
    const reading = read(around({ title: 'Open positions', body: `<ul>${card.repeat(12)}</ul>` }), 'https://tidewell.eightfold.ai/careers');
    expect(reading.posting).toBeNull();
  });
});

test('every applicant system has a name that can be shown', () => {
  const shown = (id: string) => SITE_NAMES.get(id) ?? id.charAt(0).toUpperCase() + id.slice(1);
  const ids = new Set(SYSTEM_PAGES.map((page) => page.id));
  const adapters = SITE_ADAPTERS.filter((adapter) => ids.has(adapter.id));
  expect(adapters.map((adapter) => adapter.id).toSorted()).toEqual([...ids].toSorted());
  for (const { id } of adapters) expect(shown(id)).not.toContain('-');
});
