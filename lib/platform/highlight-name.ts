// The name of the highlight in the page, shared by the script that runs there and the code that inserts its rule.

export const HIGHLIGHT_NAME = 'underline-quote';
