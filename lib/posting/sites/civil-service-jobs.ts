// Civil Service Jobs (United Kingdom): the advert. Headed sections follow each other in one panel; only those about the
// job itself are its description. A panel at the side has the facts.
import { isoDay } from '../dates-and-pay.ts';
import { fieldsFrom } from '../found.ts';
import { cleanText } from '../page-lines.ts';
import { textAt } from '../page-view.ts';
import { hasClass, type SiteAdapter, textOf } from './adapter.ts';
import { readItems } from './labelled-items.ts';

const HEADING = 'vac_display_section_heading';
const OF_THE_JOB = /^(?:about the job|benefits)$/i;

export const civilServiceJobs: SiteAdapter = {
  id: 'civil-service-jobs',
  hosts: ['civilservicejobs.service.gov.uk'],
  anyHost: false,
  isJobPage: (view) => hasClass(view, 'vac_display_panel_main_inner'),
  read(view) {
    const panel = view.document.querySelector('.vac_display_panel_main_inner');
    if (panel === null) return null;
    const text = textOf(sectionsOf(panel, (heading) => heading.id === 'section_link_about' || OF_THE_JOB.test(cleanText(heading.textContent ?? ''))));
    if (text.length < 40) return null;
    const items = readItems(view.document, { item: '.vac_display_panel_side .vac_display_field', label: 'h3', value: '.vac_display_field_value, .vac_display_nullclass' });
    const first = (name: string) => items.get(name)?.[0] ?? '';
    const kinds = [...(items.get('contract type') ?? []), ...(items.get('working pattern') ?? [])];
    return {
      fields: fieldsFrom({
        title: textAt(view.document, ['.vac_display_title_block h1', 'h1']), company: textAt(view.document, ['.vac_display_title_block .csr-page-subtitle', '.csr-page-subtitle']),
        location: placeOf(panel), salary: first('salary'), employmentType: kinds.join(', '),
        validThrough: isoDay(textAt(view.document, ['.vac_display_closing_date'])),
      }),
      text, root: panel, closed: false,
    };
  },
};

/** The fields below each heading that is wanted, up to the next heading. */
function sectionsOf(panel: Element, isWanted: (heading: Element) => boolean): Element[] {
  const fields: Element[] = [];
  let wanted = false;
  for (const element of panel.children) {
    if (element.classList.contains(HEADING)) wanted = isWanted(element);
    else if (wanted && element.classList.contains('vac_display_field')) fields.push(element);
  }
  return fields;
}

function placeOf(panel: Element): string {
  const [field] = sectionsOf(panel, (heading) => heading.id === 'section_link_location');
  return cleanText(field?.querySelector('.vac_display_field_value')?.textContent ?? '').replace(/\s+:\s+/g, '; ');
}
