// Which language a text is in, by its commonest small words; good enough to say "not English" and to label a posting.
import { wordsOf } from './words.ts';

const COMMON: Record<string, string> = {
  en: 'the and to of in for with you our we are is will your as be on or this that',
  de: 'und der die das mit für wir sie du von in den ist zu ein eine im auf bei dein',
  fr: 'et de la le les des vous nous pour en un une du dans avec votre est sur au',
  es: 'y de la el en los para con una un las que por del tu nuestro se como es',
  it: 'e di il la per con un una che del della le in siamo nostro i gli da nel',
  nl: 'en de het van een in voor met je wij jij is te op bij jouw ons aan als',
  pt: 'e de o a para com em uma um os as do da que na no você nossa por',
  cs: 'a v na s se je pro o do ve si že to z jsme nebo práce tě jako máš',
  sk: 'a v na s sa je pre o do vo si že to z sme alebo práca ako máš práce',
  pl: 'i w z na do się jest dla oraz od o to nie za po że lub pracy nas',
  sv: 'och att i för med du vi på är en som av till har det om dig vår',
  da: 'og at i for med du vi på er en som af til har det om dig vores',
  no: 'og å i for med du vi på er en som av til har det om deg vår',
  fi: 'ja on tai sekä me sinä että olet meillä työ kanssa sinulla myös',
  hu: 'és a az hogy egy vagy nem is van meg munka',
  ro: 'și de la în cu pentru un o din pe care este sau',
};
const SCRIPTS: ReadonlyArray<readonly [string, RegExp]> = [
  ['ja', /[\u3040-\u30FF]/gu], ['ko', /[\uAC00-\uD7AF]/gu], ['zh', /[\u4E00-\u9FFF]/gu], ['ru', /[\u0400-\u04FF]/gu], ['ar', /[\u0600-\u06FF]/gu], ['he', /[\u0590-\u05FF]/gu], ['el', /[\u0370-\u03FF]/gu], ['th', /[\u0E00-\u0E7F]/gu], ['hi', /[\u0900-\u097F]/gu],
];
const SAMPLE = 6000;

/** A two-letter language code, or null when the text is too short or no language stands out. */
export function detectLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE);
  for (const [code, letters] of SCRIPTS) {
    if ((sample.match(letters)?.length ?? 0) > sample.length * 0.15) return code;
  }
  const words = wordsOf(sample);
  if (words.length < 12) return null;
  let best: { code: string; share: number } | null = null;
  for (const [code, list] of Object.entries(COMMON)) {
    const common = new Set(list.split(' '));
    const share = words.filter((word) => common.has(word)).length / words.length;
    if (best === null || share > best.share) best = { code, share };
  }
  return best !== null && best.share >= 0.08 ? best.code : null;
}

/** The two-letter code at the start of a language tag ("en-US" → "en"), or null. */
export function languageCode(tag: string | undefined): string | null {
  const match = /^([a-z]{2})(?:[-_].*)?$/i.exec(tag?.trim() ?? '');
  return match?.[1]?.toLowerCase() ?? null;
}
