// The reading ladder. Each numbered rung looks at the page on its own; then one text is chosen, fields are merged by
// trust, and the page is judged. Every rung leaves a step in the trace, whether it was used or not.
import type { Posting } from '../schema/analysis.ts';
import type { Reading, TraceStep, Verdict } from '../schema/reading.ts';
import { chooseText } from './choose-text.ts';
import { type Outline, readContent, readOutline } from './content.ts';
import type { Fields, Found } from './found.ts';
import { judgePage } from './is-posting.ts';
import { collectJobData, readJsonLd } from './json-ld.ts';
import { detectLanguage, languageCode } from './language.ts';
import { type FieldSource, mergeFields } from './merge-fields.ts';
import { readMicrodata } from './microdata.ts';
import { dropForeignSections, linesAround, missingParts } from './outline.ts';
import { readPageFields } from './page-fields.ts';
import { formatLines, type PageLine, readLines } from './page-lines.ts';
import { type GivenFields, givenFields, type PageFacts, type PageView, viewPage } from './page-view.ts';
import { once } from './once.ts';
import { readText } from './read-text.ts';
import { readTextFacts } from './text-facts.ts';
import { readSite } from './sites/registry.ts';
import { tidyCompany } from './tidy-company.ts';

export type { GivenFields, PageFacts } from './page-view.ts';

/**
 * Reads the posting from a parsed page. The document is not changed. Never throws for what a page holds: a rung that
 * fails is noted in the trace and the next one is asked. `posting` is null when the page holds no posting's text.
 */
export function readPosting(document: Document, page: PageFacts): Reading {
  if (document.body === null || document.documentElement === null) return emptyReading();
  const trace: TraceStep[] = [];
  const view = viewPage(document, page);
  const lines = readLines(document.body, { sizes: view.sizes });
  const shownLines = lines.filter((line) => !line.hidden);

  // The person's selection, where they asked for it, comes before the page.
  const selection = page.selection?.trim() ?? '';
  if (page.prefer === 'selection' && selection !== '') return fromSelection(selection, view, page, shownLines, trace);

  // 1. Structured data.
  const data = collectJobData(document);
  const shownText = once(() => formatLines(shownLines));
  const jsonLd = attempt('json-ld', trace, () => readJsonLd(data, view, shownText));
  // 2. The site's own adapter.
  const site = readSite(view);
  trace.push(...site.steps);
  if (site.found !== null) trace.push({ rung: site.found.source, outcome: 'supported', detail: 'description-found' });
  // 3. Microdata and RDFa.
  const microdata = attempt('microdata', trace, () => readMicrodata(view));
  const structured = [jsonLd, site.found, microdata].filter((one) => one !== null);
  // 4. The content itself: only asked in full when nothing better has text; its outline also checks the others.
  const outline = once((): Outline | null => readOutline(view, lines));
  const hasText = structured.some((one) => one.text.length >= 40);
  const content = hasText ? null : attempt('readability', trace, () => readContent(view, lines));
  const choice = chooseText(inOrderOfTrust(structured, content), outline, lines);
  // 5. What the page says of itself, for fields that are still open.
  const pageFields = readPageFields(view, shownLines, { text: choice?.text ?? '', organisations: data.organisations });

  const text = choice?.text ?? '';
  const vouched = choice === null || choice.found === content ? null : vouchedBy(choice.found);
  const verdict = judgePage({
    view, text, root: choice?.found.root ?? null, vouched, data, lines: shownLines,
    closed: structured.some((one) => one.closed),
    severalJobs: trace.some((step) => step.detail === 'several-jobs') || (data.jobs.length > 1 && jsonLd === null),
    titleGiven: (page.given?.title ?? '').trim() !== '',
  });
  // 6. A selection helps where the page did not.
  if (verdict.state !== 'posting' && verdict.state !== 'closed') {
    trace.push({ rung: 'selection', outcome: selection === '' ? 'absent' : 'supported', detail: selection === '' ? 'none' : 'used-where-page-has-none' });
    if (selection.length >= 200) return fromSelection(selection, view, page, shownLines, trace);
    const closedFrames = page.closedFrames ?? [];
    if (closedFrames.length > 0) trace.push({ rung: 'frames', outcome: 'rejected', detail: 'closed' });
    const reasons = closedFrames.length > 0 ? [...verdict.reasons, 'closed-frames'] : verdict.reasons;
    return { verdict: { ...verdict, reasons }, posting: null, completeness: 'whole', missing: [], trace, fieldSources: {} };
  }
  if (choice === null) return { verdict, posting: null, completeness: 'whole', missing: [], trace, fieldSources: {} };
  markUsed(trace, choice.found.source, choice.detail);
  const { fields, from } = mergeFields(sourcesOf(page.given, structured, pageFields, readTextFacts(text)));
  const posting = makePosting({ ...fields, ...companyField(fields, view, text, page.given) }, view, page, choice.found.source, text);
  const missing = missingParts(linesAround(dropForeignSections(lines), text), text);
  const cut = page.truncated === true ? ['page-cut-off'] : [];
  return { verdict, posting, completeness: missing.length + cut.length > 0 ? 'partly' : 'whole', missing: [...missing, ...cut], trace, fieldSources: from };
}

function attempt(rung: string, trace: TraceStep[], read: () => Found | string): Found | null {
  try {
    const result = read();
    if (typeof result !== 'string') {
      trace.push({ rung, outcome: 'supported', detail: result.detail });
      return result;
    }
    trace.push({ rung, outcome: /^(?:none|no-text|only-a-list)$/.test(result) ? 'absent' : 'rejected', detail: result });
  } catch (error) {
    trace.push({ rung, outcome: 'failed', detail: error instanceof Error ? error.name : 'error' });
  }
  return null;
}

function inOrderOfTrust(structured: readonly Found[], content: Found | null): Found[] {
  return content === null ? [...structured] : [...structured, content];
}

function vouchedBy(found: Found): 'json-ld' | 'site' | 'microdata' {
  if (found.source.startsWith('site:')) return 'site';
  return found.source === 'microdata' ? 'microdata' : 'json-ld';
}

/** Trust in fields: given by the person, then the site's adapter (what is shown), then data, then what the page shows, then the text's own words. */
function sourcesOf(given: GivenFields | undefined, structured: readonly Found[], pageFields: Fields, textFacts: Fields): FieldSource[] {
  const sites = structured.filter((one) => one.source.startsWith('site:'));
  const others = structured.filter((one) => !one.source.startsWith('site:'));
  return [
    { rung: 'given', fields: givenFields(given) },
    ...[...sites, ...others].map((one) => ({ rung: one.source, fields: one.fields })),
    { rung: 'page', fields: pageFields },
    { rung: 'text', fields: textFacts },
  ];
}

function companyField(fields: Fields, view: PageView, text: string, given: GivenFields | undefined): Fields {
  if (fields.company === undefined || (given?.company ?? '') !== '') return {};
  return { company: tidyCompany(fields.company, view, text) };
}

function makePosting(fields: Fields, view: PageView, page: PageFacts, source: Posting['source'], text: string): Posting {
  return {
    title: fields.title ?? null, company: fields.company ?? null, location: fields.location ?? null,
    employmentType: fields.employmentType ?? null, salary: fields.salary ?? null,
    datePosted: fields.datePosted ?? null, validThrough: fields.validThrough ?? null,
    url: page.url ?? view.url?.href ?? null,
    language: detectLanguage(text) ?? languageCode(fields.language) ?? languageCode(view.language),
    source, text,
  };
}

function fromSelection(selection: string, view: PageView, page: PageFacts, lines: readonly PageLine[], trace: TraceStep[]): Reading {
  const fields = { ...readPageFields(view, lines, { text: selection, organisations: [] }), ...givenFields(page.given) };
  const reading = readText(selection, 'selection', { title: fields.title ?? null, company: fields.company ?? null, location: fields.location ?? null, url: page.url });
  return { ...reading, trace: [...trace, ...reading.trace] };
}

function markUsed(trace: TraceStep[], rung: string, detail: string): void {
  const step = trace.find((one) => one.rung === rung);
  if (step === undefined) trace.push({ rung, outcome: 'used', detail });
  else Object.assign(step, { outcome: 'used', detail });
}

function emptyReading(): Reading {
  const verdict: Verdict = { state: 'empty', confidence: 1, reasons: ['no-document'] };
  return { verdict, posting: null, completeness: 'whole', missing: [], trace: [], fieldSources: {} };
}
