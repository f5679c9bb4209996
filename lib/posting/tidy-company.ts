// The employer's everyday name, where structured data give a legal entity: only ever a shorter form that the page itself
// uses (in its titles, its address, its text).
import type { PageView } from './page-view.ts';
import { squeeze } from './words.ts';

const LEGAL_FORM = /(?:[\s,]+(?:inc|llc|l\.l\.c|ltd|limited|plc|ulc|corp|corporation|co|company|l\.p|lp|usa|u\.s\.a|us|pty|gmbh|s\.?a|n\.?v|b\.?v|ag|ab|holdings?|group|international|services|operations)\b\.?)+\s*(?:\([^)]*\))?\s*$/i;

/**
 * The name under which the page shows the employer. Works only for names that look like a legal entity (a legal form, a
 * number, a country): anything else is returned as it is.
 */
export function tidyCompany(name: string, view: PageView, text: string): string {
  const tenant = tenantOf(view);
  if (tenant === '') return name;
  if (!LEGAL_FORM.test(name) && !/\(\d+\)|^\d+\s/.test(name)) return name;
  const words = name.split(/[\s,]+/).filter((word) => word !== '');
  const own = words.find((word) => squeeze(word).length >= 3 && (tenant === squeeze(word) || tenant.startsWith(squeeze(word))));
  if (own === undefined) return name;
  const shown = new RegExp(String.raw`\b${escapeRegExp(own)}(?:\s(?:Technologies|Group|Systems|Software|Solutions|Health|Labs|Financial|Bank|Energy|Entertainment|Hotels|Foods|Motors|Airlines|Pharmaceuticals))?\b`, 'gi');
  const counts = new Map<string, number>();
  for (const [match] of text.matchAll(shown)) if (match !== match.toLowerCase()) counts.set(match, (counts.get(match) ?? 0) + match.length);
  let best = '';
  for (const [form, count] of counts) if (best === '' || count > (counts.get(best) ?? 0)) best = form;
  return best === '' ? name : best;
}

/** Systems that give each employer a host of its own: the employer's short name in the address. */
function tenantOf(view: PageView): string {
  const match = /^([\w-]+)\.(?:wd\d+\.)?(?:myworkdayjobs|icims|taleo|successfactors|jibeapply|oraclecloud|eightfold|phenompeople)\b/.exec(view.host);
  return squeeze(match?.[1] ?? '');
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
