// Monster, all countries: the page of one job and the list with the open job beside it.
import type { SitePlan } from './adapter.ts';
import { readByPlan, type SiteAdapter } from './adapter.ts';

const DESCRIPTION = ['[data-testid="svx-description-container-inner"]', '[data-testid="description-clamp-wrapper"]', '[data-testid="svx-description-container"]'];

/** The parts of a job as Monster's platform names them; CareerBuilder has moved to the same one. */
export const MONSTER_PLAN: SitePlan = {
  scope: ['[data-testid="svx-job-view-wrapper"]'],
  title: ['[data-testid="jobTitle"]'],
  company: ['[data-testid="company"]'],
  location: ['#job-view-header [data-testid="jobDetailLocation"]', '[data-testid="jobDetailLocation"]'],
  salary: ['[data-testid="svx-jobview-salary-value"]'],
  description: DESCRIPTION,
  firstOnly: true,
};

export const MONSTER_DESCRIPTION = DESCRIPTION.join(', ');

export const monster: SiteAdapter = {
  id: 'monster',
  hosts: [
    'monster.com', 'monster.ca', 'monster.co.uk', 'monster.ie', 'monster.de', 'monster.at', 'monster.ch', 'monster.fr', 'monster.be', 'monster.nl', 'monster.lu', 'monster.it',
    'monster.es', 'monster.se',
  ],
  anyHost: false,
  isJobPage: (view) => view.document.querySelector(MONSTER_DESCRIPTION) !== null,
  read: (view) => readByPlan(view, MONSTER_PLAN),
};
