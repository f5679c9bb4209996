// How much a text reads like a job posting, whatever page it stands on: its known headings and the turns of phrase that
// postings are made of. Used for pasted text and for pages that no structured data explain.
import { headingKind } from './heading-words.ts';
import { countWords } from './words.ts';

/** Turns of phrase of postings; each counts once. */
const PHRASES: readonly RegExp[] = [
  /\b(?:we are|we're|is|are currently|company is) (?:looking for|seeking|hiring|recruiting)\b/i,
  /\b(?:you will|you'll|you’ll) (?:be|work|have|help|lead|own|join|develop|support|provide|manage|build|design|play|report)\b/i,
  /\b\d+\+?(?:\s?[-–]\s?\d+)?\+?\s*(?:or more )?(?:years?|yrs)['’]?\s+(?:of\s+)?(?:\w+[\s,]+){0,5}experience\b/i,
  /\bexperience (?:in|with|of|working|as)\b/i,
  /\b(?:bachelor['’]?s?|degree|diploma|high school)\b/i,
  /\b(?:equal[- ]opportunit|all qualified applicants|without regard to|reasonable accommodation)/i,
  /\b(?:ideal|successful|qualified|strong|right|selected) (?:candidates?|applicants?)\b/i,
  /\b(?:apply (?:now|today|online|here|by|with)|send (?:us )?your (?:cv|resume|application)|to apply\b)/i,
  /\b(?:full[- ]time|part[- ]time|permanent|fixed[- ]term|contract position|internship)\b/i,
  /\b(?:401\(?k\)?|paid time off|pto\b|parental leave|health insurance|dental|pension|annual leave|bonus)\b/i,
  /\b(?:reports? to|reporting to|responsible for|join our team|in this role|this role|this position|the role)\b/i,
  /\b(?:ability to|proven|excellent|strong) (?:\w+ ){0,4}(?:skills?|communicat|work|track record)/i,
  /\b(?:wir suchen|wir bieten|deine aufgaben|ihre aufgaben|dein profil|ihr profil|bewerbung|bewirb|abgeschlossene|berufserfahrung|m\/w\/d|w\/m\/d)\b/i,
  /\b(?:nous recherchons|vos missions|votre profil|cdi|cdd|h\/f|candidature|expérience de|poste)\b/i,
  /\b(?:buscamos|ofrecemos|requisitos|funciones|experiencia (?:en|de|mínima)|oferecemos|experiência em|requisiti|cerchiamo|offriamo)\b/i,
  /(?:hledáme|nabízíme|požadujeme|praxe|zkušenost[ií]|životopis|úvazek|szukamy|oferujemy|wymagania|doświadczeni|zapraszamy)/i,
  /\b(?:wij zoeken|wij bieden|jij hebt|jouw|solliciteer|werkervaring|vi söker|vi erbjuder|erfarenhet|vi tilbyder|vi tilbyr|erfaring)\b/i,
  /(?:募集|応募|経験|歓迎|给与|岗位|职位|任职|채용|지원|경력|требования|обязанности|опыт работы|условия)/i,
];

export interface PostingWords {
  words: number;
  /** Distinct headings of kinds known for postings. */
  headings: number;
  /** Distinct turns of phrase found. */
  phrases: number;
  bullets: number;
}

/** Counts what a text has of a posting. */
export function weighPostingWords(text: string): PostingWords {
  const headings = new Set<string>();
  let bullets = 0;
  for (const line of text.split('\n')) {
    if (line.startsWith('- ')) bullets++;
    else if (line.length < 90 && line.length > 2 && !/[.,;]$/.test(line) && headingKind(line) === 'posting') headings.add(line.toLowerCase());
  }
  const sample = text.slice(0, 40_000);
  return { words: countWords(text), headings: headings.size, phrases: PHRASES.filter((phrase) => phrase.test(sample)).length, bullets };
}
