// Workday: the job page of an employer's site. Test ids (`data-automation-id`) are stable; the employer's everyday name is
// in the address, where structured data give a legal entity.
import { readByPlan, type SiteAdapter } from './adapter.ts';

export const workday: SiteAdapter = {
  id: 'workday',
  hosts: ['myworkdayjobs.com', 'myworkdaysite.com', 'myworkdayjobs-impl.com'],
  anyHost: false,
  isJobPage: (view) => view.document.querySelector('[data-automation-id="jobPostingDescription"], [data-automation-id="jobPostingPage"]') !== null,
  read(view) {
    const reading = readByPlan(view, {
      title: ['[data-automation-id="jobPostingHeader"]'],
      location: ['[data-automation-id="locations"] dd', '[data-automation-id="location"] dd', '[data-automation-id="locations"]'],
      employmentType: ['[data-automation-id="time"] dd'],
      description: ['[data-automation-id="jobPostingDescription"]'],
    });
    return reading;
  },
};
