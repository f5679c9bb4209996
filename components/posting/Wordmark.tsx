// The product's name with its line.
import { POSTING_STRINGS } from './strings.ts';
import './panel.css';

export function Wordmark() {
  return <span className="wordmark">{POSTING_STRINGS.productName}</span>;
}
