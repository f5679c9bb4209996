// Radancy (TMP, TalentBrew): careers sites of large employers under their own names. The description is one block; the
// sections around it are the same for every job of the site.
import { hasClass, readByPlan, type SiteAdapter } from './adapter.ts';

export const radancy: SiteAdapter = {
  id: 'radancy',
  hosts: ['tmp.com', 'radancy.com'],
  anyHost: true,
  isJobPage: (view) => hasClass(view, 'ats-description'),
  read: (view) =>
    readByPlan(view, {
      title: ['.job-description h1', '.ajd_header__job-title', 'h1'],
      location: ['.ajd_header__location', '.job-location:not(.job-description)', '.job-info.job-location', '.job-description .job-location'],
      description: ['.ats-description'],
      skip: ['.job-info', '.job-id', '.job-date', '.job-apply', '.button'],
    }),
};
