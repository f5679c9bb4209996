// The pay that a board shows beside a job: the employer's own figure, without the board's guesses and notes around it.
import { findPay } from '../dates-and-pay.ts';

const GUESSED = /\best\.|\bestimat|\best[iï]m|schätz|geschat|predicted|glassdoor|jobsworth|similar jobs/i;
const LONGEST = 60;

/** The amount of a piece of text that is known to be the pay; '' for a guess of the board, and where no figure is named. */
export function shownPay(text: string): string {
  if (!/\d/.test(text) || GUESSED.test(text)) return '';
  return findPay(text) ?? (text.length <= LONGEST ? text : '');
}
