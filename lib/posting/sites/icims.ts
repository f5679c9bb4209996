// iCIMS: the job page, usually shown inside a frame of the employer's site. Its parts are headed sections of one container.
import { hasClass, readByPlan, type SiteAdapter } from './adapter.ts';
import { itemFacts, readItems } from './labelled-items.ts';

export const icims: SiteAdapter = {
  id: 'icims',
  hosts: ['icims.com'],
  anyHost: true,
  isJobPage: (view) => hasClass(view, 'iCIMS_InfoMsg_Job'),
  read(view) {
    const reading = readByPlan(view, {
      title: ['.iCIMS_JobContent h1.iCIMS_Header', 'h1.iCIMS_Header', '.iCIMS_JobContent h1', '.iCIMS_Header_JobTitle'],
      location: ['.iCIMS_JobHeaderGroup [class*="location" i] dd', '.header.left > span:not(.sr-only):not(.field-label)'],
      description: ['.iCIMS_JobContent .iCIMS_InfoMsg_Job, .iCIMS_JobContent h2.iCIMS_InfoMsg', '.iCIMS_InfoMsg_Job'],
      skip: ['.iCIMS_JobHeaderGroup', '.iCIMS_JobOptions', '.sr-only'],
    });
    if (reading === null) return null;
    const facts = itemFacts(readItems(view.document, { item: '.iCIMS_JobHeaderTag', label: 'dt', value: 'dd' }));
    return { ...reading, fields: { ...facts, ...reading.fields } };
  },
};
