// Pages that the browser tests serve, made for them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../scripts/steps.ts';

export const POSTING_ADDRESS = 'https://jobs.example.com/roles/214';

/** The sample posting that ships for trying out, as if it were a real one: without the mark that makes it sample data. */
export const POSTING_PAGE = readFileSync(join(ROOT, 'demo', 'posting.html'), 'utf8')
  .replace(/<meta name="underline-sample"[^>]*>/, '')
  .replace('https://careers.marram-house.example/jobs/front-desk-host-214', POSTING_ADDRESS);

/** The same with the sample's mark. */
export const SAMPLE_PAGE = readFileSync(join(ROOT, 'demo', 'posting.html'), 'utf8');

/** Its job data are cut off in the middle, as happens when a template breaks; the page itself is whole. */
export const BROKEN_JSON_LD_PAGE = POSTING_PAGE.replace(/("description": "[^"]{200})[^"]*"[\s\S]*?<\/script>/, '$1</script>');

/** The posting among five megabytes of other things: a long page of reviews, and a script's data. */
export const HUGE_PAGE = POSTING_PAGE.replace(
  '<footer>',
  `<script type="application/json">${JSON.stringify({ filler: 'x'.repeat(2_000_000) })}</script><section><h2>What guests wrote</h2>${'<p>We walked on the beach in the rain and came back to dry towels and soup.</p>'.repeat(40_000)}</section><footer>`,
);

export const EMPTY_PAGE = '<!doctype html><title></title><body></body>';

/** Results of a search: many jobs, none of them whole. */
export const LIST_PAGE = `<!doctype html><html lang="en"><title>42 jobs in Norwich | Jobfinder</title><body><header><nav><a href="/">Home</a></nav></header>
<main><h1>42 jobs in Norwich</h1><form><label>What <input name="q"></label><label>Where <input name="l"></label><button>Search</button></form><ul>
${['Shop Assistant', 'Barista', 'Receptionist', 'Warehouse Operative', 'Care Assistant', 'Data Analyst', 'Night Porter', 'Delivery Driver', 'Teaching Assistant', 'Call Handler', 'Kitchen Porter', 'Sales Adviser']
  .map((title, at) => `<li><article><h2><a href="/jobs/${at}">${title}</a></h2><p>Company ${at} · Norwich · £${12 + at}.00 an hour</p><p>Posted ${at + 1} days ago</p></article></li>`)
  .join('\n')}
</ul><nav aria-label="Pages"><a href="?p=2">2</a> <a href="?p=3">3</a> <a href="?p=4">Next</a></nav></main></body></html>`;

/** A PDF of one line, small but whole. */
export const PDF_FILE = Buffer.from(
  `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 100]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj
4 0 obj<</Length 44>>stream
BT /F 18 Tf 20 40 Td (Job description) Tj ET
endstream endobj
5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
trailer<</Root 1 0 R>>
%%EOF`,
);
