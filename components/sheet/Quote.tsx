// The posting's own words, underlined. Where the page is at hand, a click highlights them there.
import type { Evidence } from '../../lib/schema/analysis.ts';
import { classes } from '../ui/classes.ts';
import { useSheetActions } from './sheet-actions.tsx';
import { SHEET_STRINGS } from './strings.ts';
import './sheet.css';

/** @param minor further evidence: smaller, with a thinner line. */
export function Quote({ evidence, minor = false }: { evidence: Evidence; minor?: boolean }) {
  const { onShowQuote, language } = useSheetActions();
  const text = (
    <span className="underlined" dir="auto" {...(language === null ? {} : { lang: language })}>
      {evidence.quote}
    </span>
  );
  return (
    <blockquote className={classes('quote', minor && 'quote--minor')}>
      {onShowQuote === null ? (
        text
      ) : (
        <button type="button" className="quote__button" title={SHEET_STRINGS.showInPage} onClick={() => onShowQuote(evidence)}>
          {text}
          <span className="visually-hidden"> {SHEET_STRINGS.showInPage}</span>
        </button>
      )}
    </blockquote>
  );
}
