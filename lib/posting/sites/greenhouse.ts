// Greenhouse: both board hosts, and boards embedded in an employer's own page, in its document or in a frame of it.
import { findPay } from '../dates-and-pay.ts';
import { fieldsFrom } from '../found.ts';
import { type PageView, textAt } from '../page-view.ts';
import { hasClass, readByPlan, type SiteAdapter } from './adapter.ts';

/** The older board's boxes; `content` alone is the name of half the web's main parts. */
const OLD_BOARD = ['app_body', 'grnhse_app'] as const;

export const greenhouse: SiteAdapter = {
  id: 'greenhouse',
  hosts: ['greenhouse.io'],
  anyHost: true,
  isJobPage: (view) => (hasClass(view, 'job__description') && (isOwn(view) || hasClass(view, 'job__title', 'job-post-container'))) || isOldBoard(view),
  read(view) {
    const reading = readByPlan(view, {
      title: ['.job__title h1', '.job__title .section-header', '.app-title', '#header h1'],
      company: ['#header .company-name'],
      location: ['.job__location', '#header .location'],
      description: ['.job__description', ...OLD_BOARD.map((id) => `#${id} #content`)],
      firstOnly: true,
      skip: ['.job-post__apply', '#application', '#application_form', '.application--container', '.application--form'],
    });
    if (reading === null) return null;
    const company = reading.fields.company?.replace(/^at\s+/i, '') ?? /^Job Application for .+ at (.+)$/.exec(view.title)?.[1];
    // What the board's own pages say of themselves; on an employer's page that is about the careers site.
    const own = isOwn(view) ? view : null;
    const salary = findPay(textAt(view.document, ['.job__pay-ranges .pay-range', '.pay-range']));
    return {
      ...reading,
      fields: {
        ...fieldsFrom({ title: own?.ogTitle, location: (own?.description.length ?? 0) < 80 ? own?.description : '', salary }),
        ...reading.fields,
        ...(company === undefined ? {} : { company }),
      },
    };
  },
};

function isOwn({ host }: PageView): boolean {
  return host.endsWith('greenhouse.io');
}

function isOldBoard({ document }: PageView): boolean {
  const content = document.getElementById('content');
  return content !== null && OLD_BOARD.some((id) => document.getElementById(id)?.contains(content) === true);
}
