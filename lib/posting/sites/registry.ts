// The list of site adapters and the only place that calls them: host, then page, then read. A failing adapter is noted and
// never stops the next one.
import type { Found } from '../found.ts';
import type { PageView } from '../page-view.ts';
import type { TraceStep } from '../../schema/reading.ts';
import { type SiteAdapter, toFound } from './adapter.ts';
import { adzuna } from './adzuna.ts';
import { ashby } from './ashby.ts';
import { avature } from './avature.ts';
import { bamboohr } from './bamboohr.ts';
import { breezy } from './breezy.ts';
import { builtin } from './builtin.ts';
import { careerbuilder } from './careerbuilder.ts';
import { civilServiceJobs } from './civil-service-jobs.ts';
import { cornerstone } from './cornerstone.ts';
import { dice } from './dice.ts';
import { eightfold } from './eightfold.ts';
import { glassdoor } from './glassdoor.ts';
import { greenhouse } from './greenhouse.ts';
import { icims } from './icims.ts';
import { indeed } from './indeed.ts';
import { jazzhr } from './jazzhr.ts';
import { jobvite } from './jobvite.ts';
import { lever } from './lever.ts';
import { linkedin } from './linkedin.ts';
import { monster } from './monster.ts';
import { naukri } from './naukri.ts';
import { nhsJobs } from './nhs-jobs.ts';
import { oracleCloud } from './oracle-cloud.ts';
import { paylocity } from './paylocity.ts';
import { personio } from './personio.ts';
import { phenom } from './phenom.ts';
import { radancy } from './radancy.ts';
import { recruitee } from './recruitee.ts';
import { reed } from './reed.ts';
import { remoteok } from './remoteok.ts';
import { rippling } from './rippling.ts';
import { seek } from './seek.ts';
import { simplyhired } from './simplyhired.ts';
import { smartrecruiters } from './smartrecruiters.ts';
import { stepstone } from './stepstone.ts';
import { successfactors } from './successfactors.ts';
import { taleo } from './taleo.ts';
import { teamtailor } from './teamtailor.ts';
import { ukg } from './ukg.ts';
import { usajobs } from './usajobs.ts';
import { welcomeToTheJungle } from './welcome-to-the-jungle.ts';
import { wellfound } from './wellfound.ts';
import { weworkremotely } from './weworkremotely.ts';
import { workable } from './workable.ts';
import { workday } from './workday.ts';
import { ziprecruiter } from './ziprecruiter.ts';
import { zohoRecruit } from './zoho-recruit.ts';

export const SITE_ADAPTERS: readonly SiteAdapter[] = [
  linkedin, indeed,
  adzuna, careerbuilder, civilServiceJobs, dice, glassdoor, monster, naukri, nhsJobs, reed, remoteok, seek, usajobs, wellfound, weworkremotely, ziprecruiter,
  greenhouse, lever, ashby, workday, smartrecruiters, workable, icims, teamtailor, personio, recruitee, bamboohr,
  taleo, successfactors, oracleCloud, phenom, eightfold, jobvite, jazzhr, breezy, rippling, ukg, paylocity, avature, zohoRecruit, cornerstone, welcomeToTheJungle,
  stepstone, simplyhired, builtin, radancy,
];

/** True when the host is one of the names or a subdomain of one: "jobs.lever.co" fits "lever.co", "evil-lever.co" does not. */
export function hostFits(host: string, names: readonly string[]): boolean {
  return names.some((name) => host === name || host.endsWith(`.${name}`));
}

/** Asks the adapters in order: what the first one that can read the page found, or null, and a step for each that was tried. */
export function readSite(view: PageView, adapters: readonly SiteAdapter[] = SITE_ADAPTERS): { found: Found | null; steps: TraceStep[] } {
  const steps: TraceStep[] = [];
  for (const adapter of adapters) {
    const isOwnHost = hostFits(view.host, adapter.hosts);
    if (!isOwnHost && !adapter.anyHost) continue;
    const rung = `site:${adapter.id}`;
    try {
      if (!adapter.isJobPage(view)) {
        if (isOwnHost) steps.push({ rung, outcome: 'absent', detail: 'not-a-job-page' });
        continue;
      }
      const reading = adapter.read(view);
      if (reading !== null) return { found: toFound(adapter, reading), steps };
      steps.push({ rung, outcome: 'absent', detail: 'not-as-expected' });
    } catch (error) {
      steps.push({ rung, outcome: 'failed', detail: error instanceof Error ? error.name : 'error' });
    }
  }
  return { found: null, steps };
}
