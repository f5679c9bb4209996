// Greenhouse: both board hosts, and boards embedded in an employer's own page.
import { hasClass, readByPlan, type SiteAdapter } from './adapter.ts';

export const greenhouse: SiteAdapter = {
  id: 'greenhouse',
  hosts: ['boards.greenhouse.io', 'job-boards.greenhouse.io', 'boards.eu.greenhouse.io', 'job-boards.eu.greenhouse.io', 'greenhouse.io'],
  anyHost: true,
  isJobPage: (view) => hasClass(view, 'job__description') || (view.document.getElementById('content') !== null && ['app_body', 'grnhse_app'].some((id) => view.document.getElementById(id) !== null)),
  read(view) {
    const reading = readByPlan(view, {
      title: ['.job__title h1', '.job__title .section-header', '.app-title', '#header h1'],
      company: ['#header .company-name'],
      location: ['.job__location', '#header .location', '.location'],
      description: ['.job__description', '#content'],
      skip: ['.content-intro + .skip', '.job-post__apply', '#application', '.application--container'],
    });
    if (reading === null) return null;
    const company = reading.fields.company?.replace(/^at\s+/i, '') ?? /^Job Application for .+ at (.+)$/.exec(view.title)?.[1];
    return {
      ...reading,
      fields: {
        ...reading.fields,
        ...(company === undefined ? {} : { company }),
        ...(reading.fields.title === undefined && view.ogTitle !== '' ? { title: view.ogTitle } : {}),
        ...(reading.fields.location === undefined && view.description !== '' && view.description.length < 80 ? { location: view.description } : {}),
      },
    };
  },
};
