// The pill that says how sure the reading is; unfolded, where the text came from, what is missing and what was tried.
import { ChevronDown, CircleAlert, CircleCheck, CircleHelp } from 'lucide-react';
import type { Posting } from '../../lib/schema/analysis.ts';
import { countWords, factsInWords, sourceInWords, stepInWords, surenessInWords, surenessOf, type HowRead } from './reading-words.ts';
import { MISSING_WORDS, POSTING_STRINGS } from './strings.ts';
import './panel.css';

const LOOKS = {
  whole: { tone: 'good', icon: <CircleCheck aria-hidden />, words: POSTING_STRINGS.readWhole },
  partly: { tone: 'unsure', icon: <CircleAlert aria-hidden />, words: POSTING_STRINGS.readPartly },
  unsure: { tone: 'unsure', icon: <CircleHelp aria-hidden />, words: POSTING_STRINGS.readUnsure },
} as const;

export function HowItWasRead({ posting, reading }: { posting: Posting; reading: HowRead }) {
  const { tone, icon, words } = LOOKS[surenessOf(reading)];
  const facts = factsInWords(posting, reading);
  return (
    <details className="how-read">
      <summary aria-label={`${words}. ${POSTING_STRINGS.howRead}`}>
        <span className={`tag tag--${tone} how-read__pill`}>
          {icon}
          {words} · {POSTING_STRINGS.words(countWords(posting.text))}
          <ChevronDown aria-hidden className="how-read__chevron" />
        </span>
      </summary>
      <div className="how-read__body">
        <h2>{POSTING_STRINGS.howRead}</h2>
        <dl>
          <dt>{POSTING_STRINGS.howReadFrom}</dt>
          <dd>{sourceInWords(posting.source)}</dd>
          <dt>{POSTING_STRINGS.howSure}</dt>
          <dd>
            {surenessInWords(reading)} ({Math.round(reading.verdict.confidence * 100)}&#8239;%)
          </dd>
        </dl>
        {facts.length > 0 && (
          <>
            <h3>{POSTING_STRINGS.factsTitle}</h3>
            <dl className="how-read__facts">
              {facts.map(({ name, value, from }) => (
                <div key={name} className="how-read__fact">
                  <dt>{name}</dt>
                  <dd>
                    <span dir="auto">{value}</span> <span className="how-read__detail">{POSTING_STRINGS.factFrom(from)}</span>
                  </dd>
                </div>
              ))}
            </dl>
          </>
        )}
        {reading.missing.length > 0 && (
          <>
            <p>{POSTING_STRINGS.missingTitle}</p>
            <ul className="how-read__missing">
              {reading.missing.map((part) => (
                <li key={part} dir="auto">
                  {MISSING_WORDS.get(part) ?? part}
                </li>
              ))}
            </ul>
            <p>{POSTING_STRINGS.missingHelp}</p>
          </>
        )}
        {reading.trace.length > 0 && (
          <>
            <h3>{POSTING_STRINGS.traceTitle}</h3>
            <ol className="how-read__trace">
              {reading.trace.map(stepInWords).map(({ what, outcome, detail }, number) => (
                // Steps have no id of their own and never change their order.
                // oxlint-disable-next-line react/no-array-index-key
                <li key={number}>
                  <span>{what}</span> <strong>{outcome}</strong>
                  {detail !== '' && <span className="how-read__detail">{detail}</span>}
                </li>
              ))}
            </ol>
          </>
        )}
      </div>
    </details>
  );
}
