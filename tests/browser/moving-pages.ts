// Pages that change after they have loaded: job sites that open one job after another in place, slow ones, and frames of other sites.

interface Job {
  id: string;
  title: string;
  duties: readonly string[];
}

export const HOST: Job = {
  id: '4101',
  title: 'Evening Host',
  duties: ['Welcome guests at the door and find them a table', 'Handle complaints calmly and put things right', 'Take bookings by phone and keep the list exact', 'Work closely with the kitchen when it is full', 'Stay friendly when five parties arrive at once'],
};
export const CLERK: Job = {
  id: '4102',
  title: 'Returns Clerk',
  duties: ['Take back goods and explain to customers what happens next', 'Record each return without mistakes', 'Calm people who are upset about a broken parcel', 'Help colleagues at the counter when the queue grows', 'Find out why the same goods keep coming back'],
};

const description = ({ duties }: Job): string =>
  `<p>Tidewell is a small house by the sea with forty people in it. We like work that is done well and people who notice what others need. Whoever joins us gets time to learn, and a say in how things are done.</p><h3>What you will do</h3><ul>${duties.map((duty) => `<li>${duty}</li>`).join('')}</ul><h3>What we ask of you</h3><ul><li>Experience of working with customers</li><li>Patience, also on a long day</li><li>Clear spoken and written English</li></ul><p>You work five days of seven, with two weekends off a month.</p>`;

export interface Site {
  name: string;
  addressOf: (job: Job) => string;
  /** The part of the page that shows the open job, in the site's own layout. */
  pane: (job: Job) => string;
}

export const SITES: readonly Site[] = [
  {
    name: 'LinkedIn’s search',
    addressOf: ({ id }) => `https://www.linkedin.com/jobs/search/?currentJobId=${id}&keywords=tidewell`,
    pane: (job) => `<div class="jobs-search__job-details--wrapper"><h1 class="job-details-jobs-unified-top-card__job-title">${job.title}</h1><div class="job-details-jobs-unified-top-card__company-name"><a href="/company/tidewell">Tidewell</a></div><article class="jobs-description__content"><div id="job-details" class="jobs-box__html-content">${description(job)}</div></article></div>`,
  },
  {
    name: 'LinkedIn’s job pages',
    addressOf: ({ id }) => `https://www.linkedin.com/jobs/view/${id}/`,
    pane: (job) => `<div class="job-view-layout"><h1 class="job-details-jobs-unified-top-card__job-title">${job.title}</h1><article class="jobs-description__content"><div id="job-details" class="jobs-box__html-content">${description(job)}</div></article></div>`,
  },
  {
    name: 'Indeed’s search',
    addressOf: ({ id }) => `https://www.indeed.com/jobs?q=tidewell&l=whitby&vjk=${id}`,
    pane: (job) => `<div class="jobsearch-RightPane"><h2 data-testid="jobsearch-JobInfoHeader-title"><span>${job.title}</span></h2><div data-testid="inlineHeader-companyName">Tidewell</div><div id="jobDescriptionText">${description(job)}</div></div>`,
  },
  {
    name: 'Workday',
    addressOf: ({ id, title }) => `https://tidewell.wd3.myworkdayjobs.com/en-US/Jobs/job/Whitby/${title.replace(' ', '-')}_R${id}`,
    pane: (job) => `<div data-automation-id="jobPostingPage"><h2 data-automation-id="jobPostingHeader">${job.title}</h2><div data-automation-id="jobPostingDescription">${description(job)}</div></div>`,
  },
];

/** How long after the address the new job's text comes. */
const LATER_MS = 600;

/**
 * A page that shows a job and opens another in place: the address changes at once, the text some time later. `window.openJob(number)` does
 * it, and so do back and forward; `delay` may be changed by `window.later`.
 */
export function movingPage(site: Site, jobs: readonly Job[] = [HOST, CLERK]): string {
  const panes = jobs.map((job) => ({ address: site.addressOf(job), title: job.title, pane: site.pane(job) }));
  return `<!doctype html><html lang="en"><title>Jobs at Tidewell</title><body>
<nav><ul>${jobs.map((job, number) => `<li><a href="${site.addressOf(job)}" data-open="${number}">${job.title}</a></li>`).join('')}</ul></nav>
<main id="pane"></main>
<script>
const panes = ${JSON.stringify(panes).replaceAll('<', '\\u003c')};
window.later = ${LATER_MS};
const show = (wait) => { const found = panes.find(({ address }) => address === location.href); if (found) setTimeout(() => { document.getElementById('pane').innerHTML = found.pane; }, wait); };
window.openJob = (number) => { history.pushState({}, '', panes[number].address); show(window.later); };
window.addEventListener('popstate', () => show(window.later));
document.addEventListener('click', (event) => { const link = event.target.closest('[data-open]'); if (link) { event.preventDefault(); window.openJob(Number(link.dataset.open)); } });
{ const found = panes.find(({ address }) => address === location.href); if (found) document.getElementById('pane').innerHTML = found.pane; }
</script></body></html>`;
}

/** A page whose text comes `after` milliseconds; null: never. */
export function slowPage(job: Job, after: number | null): string {
  return `<!doctype html><html lang="en"><title>${job.title}</title><body><div id="root" aria-busy="true"><p>Loading …</p></div>
<script>
const text = ${JSON.stringify(`<h1>${job.title}</h1>${description(job)}<button>Apply now</button>`).replaceAll('<', '\\u003c')};
${after === null ? '' : `setTimeout(() => { const root = document.getElementById('root'); root.removeAttribute('aria-busy'); root.innerHTML = text; }, ${after});`}
</script></body></html>`;
}

/** An employer's page that shows the posting in a frame of another site. */
export function framingPage(address: string): string {
  return `<!doctype html><html lang="en"><title>Work with us | Tidewell</title><body><header><a href="/">Tidewell</a></header><h1>Work with us</h1><iframe src="${address}" style="width: 90%; height: 700px; border: 0" title="Job"></iframe><footer>Tidewell, Whitby</footer></body></html>`;
}

/** The framed posting, a page of its own. */
export function framedPage(job: Job): string {
  return `<!doctype html><html lang="en"><title>${job.title}</title><body><h1>${job.title}</h1>${description(job)}<button>Apply for this job</button></body></html>`;
}
