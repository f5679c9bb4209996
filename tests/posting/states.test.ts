// What kind of page it is: one small page for each state.
import { describe, expect, test } from 'vitest';
import { DESCRIPTION, JOB, pageWithData, read } from './page.ts';

const links = (count: number) => Array.from({ length: count }, (_, index) => `<li><a href="/jobs/${index}44001-role">Role number ${index}</a> Leeds</li>`).join('');
const prose = 'The labour market has changed a good deal since the spring, and many readers have written to ask what that means for them. '.repeat(14);

const PAGES: Array<[state: string, name: string, html: string, url: string | null]> = [
  ['posting', 'a posting in structured data', pageWithData(JOB, '<h1>Garden Centre Assistant</h1>'), null],
  ['closed', 'a posting that takes no more applications', pageWithData(JOB, '<h1>Garden Centre Assistant</h1><p>We are no longer accepting applications.</p>'), null],
  ['posting', 'a posting of the page alone, with similar jobs beside it', `<h1>Garden Centre Assistant</h1><main>${DESCRIPTION}<p>Full-time. The ideal candidate has experience in retail. Send your CV to the shop and tell us which plant you would save from a fire and why.</p></main><button>Apply now</button><section class="similar-jobs"><ul>${links(9)}</ul></section>`, 'https://tidewell.example/jobs/garden-centre-assistant-1234'],
  ['posting', "a small employer's own short page, without an apply button", '<title>Careers – Quay House</title><h1>Evening Receptionist</h1><p>Quay House, Cobh. Full time.</p><h2>What you will do</h2><ul><li>Greet guests who come in late</li><li>Take bookings by phone and write them down without mistakes</li><li>Close the till and leave it balanced</li><li>Leave a clear note for the morning</li></ul><h2>What you bring</h2><ul><li>A year or more at a front desk</li><li>Patience when three things happen at once</li></ul>', null],
  ['posting', 'one paragraph in the window of a shop', '<title>Shop Assistant | Thistle and Thyme</title><h1>Shop Assistant</h1><p>We are looking for a cheerful shop assistant to join our little place in Hebden. You will serve customers, keep the shelves full and the window pretty, and run the till on your own in the afternoon. Experience in a shop is nice but we can teach you. £12.60 an hour, 22 hours a week, every other Sunday.</p><p>Send your CV to Moira or bring it in.</p>', null],
  ['other', 'a guide to an occupation', '<title>What does a receptionist do?</title><h1>What does a receptionist do?</h1><p>Receptionists look after visitors and keep diaries. Here are their duties, and the skills that employers ask for.</p><h2>Responsibilities</h2><ul><li>Meet visitors and show them the way</li><li>Take calls and pass messages on</li><li>Keep the desk tidy</li><li>Book rooms</li></ul><h2>Skills</h2><ul><li>Speaking clearly</li><li>Planning</li></ul>', null],
  ['loading', 'an application that has not drawn yet', '<title>Careers</title><div id="root"></div><script src="/app.js"></script>', 'https://tidewell.example/jobs/1'],
  ['loading', 'a spinner', '<main><div class="spinner"></div><p>Loading…</p></main>', 'https://tidewell.example/jobs/1'],
  ['expired', 'a job that is gone', '<h1>Sorry</h1><p>The job you are looking for is no longer available. It may have been filled.</p>', 'https://tidewell.example/jobs/1'],
  ['wall', 'a sign-in page', '<h1>Welcome back</h1><form><label>E-mail <input type="email"></label><label>Password <input type="password"></label></form><p>New here? Create an account.</p>', 'https://board.example/login'],
  ['wall', 'a bot check', '<h1>Just a moment…</h1><p>Verify you are human by completing the action below.</p>', 'https://board.example/viewjob?jk=1'],
  ['list', 'results of a search', `<h1>38 jobs in Leeds</h1><ul>${links(20)}</ul>`, 'https://board.example/search?q=leeds'],
  ['careers-home', 'the home of a careers site', '<title>Careers at Tidewell</title><h1>Grow with us</h1><p>We are three hundred people who like to work outdoors. Find out about our values and see where you could fit in.</p><a href="/about">About us</a>', 'https://tidewell.example/careers'],
  ['article', 'an article about jobs', `<head><meta property="og:type" content="article"><title>What recruiters want</title></head><article><h1>What recruiters want</h1><time>3 May 2026</time><p>${prose}</p><h2>What you will need</h2><ul><li>Experience in talking to people at work</li><li>Strong communication skills</li></ul><p>${prose}</p></article>`, 'https://paper.example/2026/05/what-recruiters-want'],
  ['shop', 'a shop', `<meta property="og:type" content="product"><h1>Résumé writing service</h1><p>Our writers have years of experience. Add to basket: 49 pounds. ${'A good résumé opens doors. '.repeat(20)}</p>`, 'https://shop.example/product/resume'],
  ['empty', 'nothing', '<title></title>', 'https://tidewell.example/'],
];

describe('what kind of page it is', () => {
  test.each(PAGES)('%s: %s', (state, _, html, url) => {
    const reading = read(html, url);
    expect(reading.verdict.state).toBe(state);
    expect(reading.posting !== null).toBe(state === 'posting' || state === 'closed');
    expect(reading.verdict.reasons.length).toBeGreaterThan(0);
    expect(reading.verdict.confidence).toBeGreaterThan(0.5);
  });

  test('confidence is higher where structured data vouch than where only the text does', () => {
    const vouched = read(pageWithData(JOB, '<h1>Garden Centre Assistant</h1>')).verdict.confidence;
    const bare = read(`<h1>Garden Centre Assistant</h1>${DESCRIPTION}<p>Please apply now. We are open all week and the bus stops at the gate, which is handy in the rain.</p>`).verdict;
    expect(bare.confidence).toBeLessThan(vouched);
  });
});
