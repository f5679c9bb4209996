// SmartRecruiters: the job page, which marks its parts with microdata and section ids.
import { readByPlan, type SiteAdapter } from './adapter.ts';

export const smartrecruiters: SiteAdapter = {
  id: 'smartrecruiters',
  hosts: ['jobs.smartrecruiters.com', 'careers.smartrecruiters.com'],
  anyHost: false,
  isJobPage: (view) => view.document.querySelector('.job-sections, #st-jobDescription, [itemprop="description"] .job-section') !== null,
  read: (view) =>
    readByPlan(view, {
      title: ['h1.job-title', '[itemprop="title"]', 'h1'],
      company: ['[itemprop="hiringOrganization"] [itemprop="name"]', '.header-logo img[alt]'],
      location: ['[itemprop="jobLocation"] spl-job-location', '[itemprop="jobLocation"]', '.job-details [itemprop="address"]'],
      employmentType: ['[itemprop="employmentType"]'],
      description: ['#st-companyDescription, #st-jobDescription, #st-qualifications, #st-additionalInformation, #st-videos', '.job-sections [itemprop="description"]', '.job-sections'],
      skip: ['#st-videos', '.job-ad-share', 'oc-social-share'],
    }),
};
