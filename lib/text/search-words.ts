// Finding by typed words: case and accents do not matter, and the beginning of a word is enough.

/** Makes a test for `typed`: true for texts in which every typed word begins some word. An empty search is true for all. */
export function searchTest(typed: string): (texts: readonly string[]) => boolean {
  const wanted = splitWords(typed);
  return (texts) => {
    const words = texts.flatMap(splitWords);
    return wanted.every((word) => words.some((other) => other.startsWith(word)));
  };
}

function splitWords(text: string): string[] {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}
