// Adzuna, all countries: the page of one job. Adzuna's own guess at the pay is not the employer's.
import { textAt } from '../page-view.ts';
import { hasClass, readByPlan, type SiteAdapter } from './adapter.ts';
import { shownPay } from './shown-pay.ts';

export const adzuna: SiteAdapter = {
  id: 'adzuna',
  hosts: [
    'adzuna.com', 'adzuna.co.uk', 'adzuna.com.au', 'adzuna.ca', 'adzuna.co.nz', 'adzuna.co.za', 'adzuna.in', 'adzuna.sg', 'adzuna.de', 'adzuna.at', 'adzuna.ch',
    'adzuna.fr', 'adzuna.be', 'adzuna.nl', 'adzuna.it', 'adzuna.es', 'adzuna.pl', 'adzuna.com.br', 'adzuna.com.mx',
  ],
  anyHost: false,
  isJobPage: (view) => hasClass(view, 'adp-body'),
  read(view) {
    const reading = readByPlan(view, {
      title: ['h1'],
      company: ['.ui-job-card-info .ui-company'],
      location: ['.ui-job-card-info .ui-location'],
      employmentType: ['.ui-job-card-info .ui-contract-time'],
      description: ['section.adp-body', '.adp-body'],
      firstOnly: true,
    });
    if (reading === null) return null;
    const salary = shownPay(textAt(view.document, ['.ui-job-card-info .ui-salary']));
    return { ...reading, fields: { ...reading.fields, ...(salary === '' ? {} : { salary }) } };
  },
};
