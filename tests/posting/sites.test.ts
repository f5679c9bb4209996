// Rung 2: each site adapter on a small page of its own, and the registry that calls them.
import { describe, expect, test } from 'vitest';
import type { SiteAdapter } from '../../lib/posting/sites/adapter.ts';
import { hostFits, readSite, SITE_ADAPTERS } from '../../lib/posting/sites/registry.ts';
import { DESCRIPTION, pageFile, read, textOf, view } from './page.ts';

interface Expected {
  file: string;
  url: string | null;
  source: string;
  state?: string;
  fields: Record<string, string>;
  has: string[];
  hasNot: string[];
}

const PAGES: Expected[] = [
  {
    file: 'linkedin-guest.html', url: null, source: 'site:linkedin', state: 'closed',
    fields: { title: 'Shift Lead', company: 'Brightwater Cafés', location: 'Leeds, England, United Kingdom', employmentType: 'Full-time' },
    has: ['- Put things right when an order goes wrong'], hasNot: ['Show more', 'Another Place', 'Seniority'],
  },
  {
    file: 'linkedin-two-pane.html', url: 'https://www.linkedin.com/jobs/collections/recommended/?currentJobId=5000000002', source: 'site:linkedin',
    fields: { title: 'Support Agent', company: 'Palmerston Rail', location: 'York, England, United Kingdom (Hybrid)', employmentType: 'Full-time', salary: '£24,000/yr - £27,000/yr' },
    has: ['- Log each case so that a colleague can take it on'], hasNot: ['Warehouse', 'About the job', 'Posted on', 'Recruits', 'skills match'],
  },
  {
    file: 'linkedin-hashed.html', url: null, source: 'site:linkedin',
    fields: { title: 'Night Porter', company: 'Harrow Lodge Hotels', location: 'Bath, England, United Kingdom' },
    has: ['- Walk the floors every two hours', 'taxi home'], hasNot: ['two sisters', '… more', 'About the job'],
  },
  {
    file: 'indeed-two-pane.html', url: 'https://uk.indeed.com/jobs?q=receptionist&vjk=bbb222', source: 'site:indeed',
    fields: { title: 'Receptionist', company: 'Tregarth Surgery', location: 'Cardiff CF10', salary: '£11.90 an hour', employmentType: 'Part-time' },
    has: ['- Greet patients and keep their details private'], hasNot: ['Dental', 'Full job description'],
  },
  {
    file: 'greenhouse-board.html', url: 'https://job-boards.greenhouse.io/lanternloom/jobs/4005006', source: 'site:greenhouse',
    fields: { title: 'Customer Care Associate', company: 'Lantern & Loom', location: 'Remote, Portugal' },
    has: ['- Decide when a refund is fair and explain it'], hasNot: ['First Name', 'Newspaper', 'Self-Identification'],
  },
  {
    file: 'greenhouse-board.html', url: 'https://www.lanternloom.example/careers?gh_jid=4005006', source: 'site:greenhouse',
    fields: { title: 'Customer Care Associate' }, has: ['- Tell the workshop what customers keep asking for'], hasNot: ['Newspaper'],
  },
  {
    file: 'lever.html', url: 'https://jobs.lever.co/fernweh/11112222-3333-4444-5555-666677778888', source: 'site:lever',
    fields: { title: 'Guest Experience Agent', company: 'Fernweh Travel', location: 'Lisbon', employmentType: 'Full-time' },
    has: ['slow journeys', '- Calm when three things go wrong at once'], hasNot: ['Apply for this job'],
  },
  {
    file: 'ashby.html', url: 'https://jobs.ashbyhq.com/quayside/aaaa', source: 'site:ashby',
    fields: { title: 'Implementation Specialist', company: 'Quayside Software', location: 'Dublin (Hybrid)', employmentType: 'Full-time' },
    has: ['- Teach the harbour office in short, friendly sessions'], hasNot: ['Employment Type'],
  },
  {
    file: 'workday.html', url: 'https://merrow.wd3.myworkdayjobs.com/en-US/Careers/job/Exeter/Branch-Adviser_R-204455', source: 'site:workday',
    fields: { title: 'Branch Adviser', company: 'Merrow', location: 'Exeter', employmentType: 'Part-time', datePosted: '2026-02-11' },
    has: ['\n- Spot when someone may be the victim of fraud and act at once\n'], hasNot: ['Mortgage'],
  },
  {
    file: 'smartrecruiters.html', url: 'https://jobs.smartrecruiters.com/Hollin/7439999', source: 'site:smartrecruiters',
    fields: { title: 'Store Assistant', company: 'Hollin Grocers', employmentType: 'Part-time' },
    has: ['family grocer', '- Serve at the till', 'no experience'], hasNot: ['Share this job'],
  },
];

describe('site adapters', () => {
  test.each(PAGES)('$file at $url', (page) => {
    const reading = read(pageFile(page.file), page.url);
    expect(reading.posting).toMatchObject({ ...page.fields, source: page.source });
    expect(reading.verdict.state).toBe(page.state ?? 'posting');
    for (const part of page.has) expect(textOf(reading)).toContain(part);
    for (const part of page.hasNot) expect(textOf(reading)).not.toContain(part);
    expect(reading.missing).toEqual([]);
  });

  const SMALL: Array<[string, string, string]> = [
    ['workable', 'https://apply.workable.com/tidewell/j/ABCDEF1234/', `<h1 data-ui="job-title">Assistant</h1><section data-ui="job-description">${DESCRIPTION}</section>`],
    ['icims', 'https://careers-tidewell.icims.com/jobs/1204/assistant/job', `<div class="iCIMS_JobContent"><h1 class="iCIMS_Header">Assistant</h1><div class="iCIMS_InfoMsg iCIMS_InfoMsg_Job">${DESCRIPTION}</div></div>`],
    ['teamtailor', 'https://tidewell.teamtailor.com/jobs/123456-assistant', `<main><h1>Assistant</h1><div class="prose font-company-body">${DESCRIPTION}</div><div class="prose">Wavecrest Holdings is our parent.</div></main>`],
    ['personio', 'https://tidewell.jobs.personio.de/job/123456', `<h1>Assistant</h1><div id="job-description">${DESCRIPTION}</div>`],
    ['recruitee', 'https://tidewell.recruitee.com/o/assistant', `<h1>Assistant</h1><div data-testid="description-section">${DESCRIPTION}</div>`],
    ['bamboohr', 'https://tidewell.bamboohr.com/careers/42', `<h2>Assistant</h2><div class="BambooRichText">${DESCRIPTION}</div>`],
    ['stepstone', 'https://www.totaljobs.com/job/assistant/tidewell-job100', `<h1 data-at="header-job-title">Assistant</h1><div data-at="job-ad-content">${DESCRIPTION}</div>`],
    ['simplyhired', 'https://www.simplyhired.com/job/abc', `<h1 data-testid="viewJobTitle">Assistant</h1><div data-testid="viewJobBodyJobFullDescriptionContent">${DESCRIPTION}</div>`],
    ['builtin', 'https://builtin.com/job/assistant/100', `<h1>Assistant</h1><div>Summary made by a machine</div><div id="job-post-body-100">${DESCRIPTION}</div>`],
    ['radancy', 'https://careers.tidewell.example/job/whitby/assistant/1/2', `<h1>Assistant</h1><div class="ats-description"><span class="job-id job-info">Job ID: 9</span>${DESCRIPTION}</div>`],
  ];
  test.each(SMALL)('%s', (id, url, body) => {
    const reading = read(`<html><body>${body}</body></html>`, url);
    expect(reading.posting?.source).toBe(`site:${id}`);
    expect(reading.posting?.title).toBe('Assistant');
    expect(textOf(reading)).toContain('- Handle returns fairly and without fuss');
    expect(textOf(reading)).not.toMatch(/Wavecrest|machine|Job ID/);
  });

  test('a page that is not as expected falls through to the next rung', () => {
    const reading = read(pageFile('own-site.html'), 'https://jobs.lever.co/osterley/1');
    expect(reading.posting?.source).toBe('readability');
    expect(reading.trace).toContainEqual({ rung: 'site:lever', outcome: 'absent', detail: 'not-a-job-page' });
  });
});

describe('the registry', () => {
  test.each([
    ['lever.co', true], ['jobs.lever.co', true], ['evil-lever.co', false], ['lever.co.evil.example', false], ['', false],
  ])('host %s fits lever.co: %s', (host, fits) => expect(hostFits(host, ['lever.co'])).toBe(fits));

  test('ids are unique', () => expect(new Set(SITE_ADAPTERS.map((adapter) => adapter.id)).size).toBe(SITE_ADAPTERS.length));

  test('a failing adapter is noted and the next one is asked', () => {
    const base = { hosts: ['tidewell.example'], anyHost: false, isJobPage: () => true };
    const broken: SiteAdapter = { ...base, id: 'broken', read: () => { throw new TypeError('boom'); } };
    const sound: SiteAdapter = { ...base, id: 'sound', read: () => ({ fields: {}, text: 'The text.', root: null, closed: false }) };
    const { found, steps } = readSite(view('<p>x</p>', 'https://www.tidewell.example/1'), [broken, sound]);
    expect(found?.source).toBe('site:sound');
    expect(steps).toEqual([{ rung: 'site:broken', outcome: 'failed', detail: 'TypeError' }]);
  });
});
