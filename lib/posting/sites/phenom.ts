// Phenom: careers sites of large employers under their own names. The same marks are used in the list of jobs and in the
// similar jobs below, so facts are taken from near the title only.
import { acceptValue } from '../labelled-facts.ts';
import { fieldsFrom } from '../found.ts';
import { textAt } from '../page-view.ts';
import { hasClass, readByPlan, type SiteAdapter } from './adapter.ts';
import { textNear } from './text-near.ts';

export const phenom: SiteAdapter = {
  id: 'phenom',
  hosts: ['phenompeople.com'],
  anyHost: true,
  isJobPage: (view) => hasClass(view, 'phw-job-description') || (hasClass(view, 'jd-info') && hasClass(view, 'ph-page', 'phw-page', 'au-target')),
  read(view) {
    const reading = readByPlan(view, { title: ['h1.job-title', 'h1'], description: ['.jd-info', '.phw-job-description'] });
    if (reading === null) return null;
    const heading = view.document.querySelector('h1.job-title');
    const location = withoutLabel(textNear(heading, '.job-location'));
    const employmentType = acceptValue('employmentType', withoutLabel(textNear(heading, '.au-target.type')));
    return { ...reading, fields: { ...fieldsFrom({ title: textAt(view.document, ['h1.job-title', 'h1']), location, employmentType }) } };
  },
};

/** Facts begin with their label, which is shown to screen readers only. */
function withoutLabel(text: string): string {
  return text.replace(/^(?:locations?|(?:job|employment)\s+type)\s*:?\s+/i, '');
}
