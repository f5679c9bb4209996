// Cornerstone recruiting: the page of one requisition. The title stands in no named element; other rungs find it.
import { readByPlan, type SiteAdapter } from './adapter.ts';

export const cornerstone: SiteAdapter = {
  id: 'cornerstone',
  hosts: ['csod.com'],
  anyHost: false,
  isJobPage: (view) => view.document.querySelector('.p-view-jobdetailsad') !== null,
  read: (view) =>
    readByPlan(view, {
      location: ['[data-tag="displayLocationMessage"]', '[data-tag="displayJobLocation"]'],
      description: ['.p-view-jobdetailsad .p-htmlviewer'],
    }),
};
