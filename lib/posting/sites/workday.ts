// Workday: the job page of an employer's site, and the search page with the open job beside the list. Test ids
// (`data-automation-id`) are stable; the employer's everyday name is in the address, where structured data give a legal entity.
import { fieldsFrom } from '../found.ts';
import { cleanText } from '../page-lines.ts';
import { type PageView, textAt } from '../page-view.ts';
import { readByPlan, type SiteAdapter } from './adapter.ts';
import { joinPlaces, placeWith } from './labelled-items.ts';

const marked = (name: string) => `[data-automation-id="${name}"]`;
/** Where the open job stands: beside the list, or on a page of its own. The list marks its places in the same way. */
const SCOPE = [marked('jobDetails'), marked('jobPostingPage')];

export const workday: SiteAdapter = {
  id: 'workday',
  hosts: ['myworkdayjobs.com', 'myworkdaysite.com', 'myworkdayjobs-impl.com'],
  anyHost: false,
  isJobPage: (view) => view.document.querySelector(`${marked('jobPostingDescription')}, ${marked('jobPostingPage')}`) !== null,
  read(view) {
    const reading = readByPlan(view, {
      scope: SCOPE,
      title: [marked('jobPostingHeader')],
      employmentType: [`${marked('time')} dd`],
      description: [marked('jobPostingDescription')],
    });
    if (reading === null) return null;
    const title = reading.fields.title ?? textAt(view.document, [marked('jobPostingHeader')]);
    return { ...reading, fields: { ...reading.fields, ...fieldsFrom({ title, location: placeOf(view) }) } };
  },
};

function placeOf({ document }: PageView): string {
  const scope = SCOPE.map((selector) => document.querySelector(selector)).find((element) => element !== null) ?? document;
  const places = [...scope.querySelectorAll(`${marked('locations')} dd, ${marked('location')} dd`)].map((element) => cleanText(element.textContent ?? ''));
  const place = places.length > 0 ? joinPlaces(places) : textAt(scope, [marked('locations')]);
  return placeWith(place, textAt(scope, [`${marked('remoteType')} dd`]));
}
