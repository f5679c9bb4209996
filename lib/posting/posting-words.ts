// How much a text reads like a job posting, whatever page it stands on: its known headings and the turns of phrase that
// postings are made of. Used for pasted text and for pages that no structured data explain.
import { headingKind } from './heading-words.ts';
import { countWords } from './words.ts';

/** Turns of phrase of postings; each counts once. */
const PHRASES: readonly RegExp[] = [
  /\b(?:we are|we're|is|are currently|company is) (?:looking for|seeking|hiring|recruiting)\b/i,
  /\b(?:you will|you'll|you’ll) \w+/i,
  /\b(?:join (?:us|our|the)|to join (?:us|our|the|a)|work (?:with|for) us)\b/i,
  /(?:\b(?:hours|days|shifts) (?:a|per) week\b|[£$€]\s?\d[\d.,]*k?\s*(?:[-–]\s*[£$€]?\s?[\d.,]+k?\s*)?(?:an|per|a|\/)\s?(?:hour|hr|annum|year|day|month)\b)/i,
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
  /\b(?:wir suchen|suchen wir|verstärkung|du bist|sie sind|bring(?:st|en) .{0,20}mit)\b/i,
  /\b(?:wir bieten|bieten wir|bieten dir|bieten ihnen|benefits|urlaubstage|vergütung|gehalt|betriebliche)\b/i,
  /\b(?:(?:deine|ihre|unsere) (?:aufgaben|qualifikation\w*|bewerbung|aussichten)|(?:dein|ihr) profil|berufserfahrung|abgeschlossenes?|kenntnisse)\b/i,
  /\b(?:nous (?:recherchons|recrutons)|recherche une?|vous (?:êtes|avez|serez)|rejoignez)\b/i,
  /\b(?:vos missions|votre profil|candidature|expérience (?:de|en|dans)|cdi|cdd|h\/f|poste (?:à|basé))\b/i,
  /\b(?:buscamos|procuramos|cerchiamo|estamos buscando|te unir|únete)\b/i,
  /\b(?:ofrecemos|oferecemos|offriamo|se ofrece|beneficios|benefícios)\b/i,
  /\b(?:requisitos|requisiti|funciones|experiencia (?:en|de|mínima|previa)|experiência (?:em|com)|esperienza)\b/i,
  /(?:hledáme|szukamy|poszukujemy|hľadáme|keressük)/i,
  /(?:nabízíme|nabídneme|oferujemy|ponúkame|benefity|kínál)/i,
  /(?:požadujeme|praxe|praxi|zkušenost|životopis|úvazek|wymagania|doświadczeni|prax|skúsenost|tapasztalat)/i,
  /\b(?:wij zoeken|zoeken wij|op zoek naar|vi söker|vi søger|vi søker|haemme|etsimme)\b/i,
  /\b(?:wij bieden|bieden wij|wat bieden|vi erbjuder|vi tilbyder|vi tilbyr|tarjoamme)\b/i,
  /\b(?:jij hebt|je hebt|jouw|solliciteer|werkervaring|erfarenhet|erfaring|kokemus|ansökan|ansøgning)\b/i,
  /(?:募集|採用|歓迎|招聘|채용|вакансия|ищем)/i,
  /(?:応募|経験|资格|任职|经验|자격|경력|требования|опыт работы)/i,
  /(?:tražimo|potreban je|zapošljava|iščemo|шукаємо|запрошуємо|търсим|arıyoruz|aranıyor|αναζητ|ζητείται|נדרש|דרוש|مطلوب|نبحث عن|tuyển dụng|รับสมัคร|dibutuhkan|ვაკანსი)/iu,
  /(?:nudimo|očekujemo|ponujamo|пропонуємо|предлагаме|sunuyoruz|προσφέρ|מציעים|نقدم|quyền lợi|สวัสดิการ|kami menawarkan)/iu,
  /(?:iskustv|uslovi|zahtev|zaduženja|odgovornosti|izkušnje|досвід|вимоги|обов[’']язки|опит|изисквания|deneyim|nitelikler|προσόντα|εμπειρία|ניסיון|דרישות|خبرة|المؤهلات|yêu cầu|kinh nghiệm|คุณสมบัติ|pengalaman|kualifikasi|გამოცდილება|მოთხოვნ)/iu,
  /(?:給与|勤務|待遇|岗位|职责|薪|급여|근무|условия|обязанности)/i,
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
