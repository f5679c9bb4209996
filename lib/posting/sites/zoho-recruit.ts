// Zoho Recruit: the job page of a hosted careers site, drawn by a script.
import { readByPlan, type SiteAdapter } from './adapter.ts';

export const zohoRecruit: SiteAdapter = {
  id: 'zoho-recruit',
  hosts: ['zohorecruit.com', 'zohorecruit.eu', 'zohorecruit.in'],
  anyHost: false,
  isJobPage: (view) => view.document.getElementById('cw-rich-description') !== null,
  read: (view) => readByPlan(view, { title: ['.cw-jobheader-information h1', 'h1'], description: ['#cw-rich-description'] }),
};
