// The way from the cards to the "why" view of the whole posting.
import { ListTree } from 'lucide-react';
import { Button } from '../ui/Button.tsx';
import { useExplain } from './explain-context.ts';
import { EXPLAIN_STRINGS } from './strings.ts';
import './explain.css';

/** @param count how many behaviours the sheet has. Nothing where the sheet cannot be explained. */
export function WhyButton({ count }: { count: number }) {
  const explained = useExplain();
  if (!explained) return null;
  return (
    <Button variant="quiet" size="small" className="why-button" icon={<ListTree aria-hidden />} onClick={() => explained.onWhy(null)}>
      {EXPLAIN_STRINGS.openWhy(count)}
    </Button>
  );
}
