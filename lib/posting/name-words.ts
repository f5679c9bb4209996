// Telling names from other short texts: places, kinds of employment, employers, job boards, and words that are no name at all.
import type { PageView } from './page-view.ts';
import { countWords, squeeze } from './words.ts';

export const REMOTE = /^(?:anywhere|worldwide)(?:\s*\([^)]{0,30}\))?(?:\s+only)?$|^(?:(?:fully|100%|work\s+from\s+home|home\s*office)\s*)?(?:remote|hybrid|on-?site|work\s+from\s+(?:home|anywhere))\b[\s\w(),/·-]{0,40}$/i;
export const EMPLOYMENT_CHIP = /^(?:full[\s-]?time|part[\s-]?time|contract(?:or)?|temporary|internship|freelance|permanent|seasonal|vollzeit|teilzeit|cdi|cdd|plný\s+úvazek|jornada\s+completa)(?:[\s,/|·&]+(?:full[\s-]?time|part[\s-]?time|contract(?:or)?|temporary|permanent|regular|employee))*$/i;
export const PLACE_CHIP = /^\p{Lu}[\p{L}.'’-]+(?:\s\p{L}[\p{L}.'’-]*){0,3},\s(?:[A-Z]{1,3}(?:\s\d{4,5})?|\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]+){0,3})(?:,\s\p{Lu}[\p{L}.\s'’-]{1,30})?(?:\s\((?:Remote|Hybrid|On-?site)\))?$/u;
export const NOT_A_NAME = /^(?:(?:our\s+)?careers?(?:\s+(?:page|site|portal|opportunities))?|tools|products?|resources?|jobs?(?:\s+(?:details?|board|search|openings?|application|description|posting))?|open\s+positions?|vacanc(?:y|ies)|home|apply(?:\s+now)?|current\s+openings?|job\s*boards?|recruitment|hiring|opportunities|details?|join\s+us|work\s+with\s+us|karriere|stellenangebote?|emplois?|remote|hybrid|full[\s-]?time|part[\s-]?time|career\s+opportunit(?:y|ies)|search\s+results?|job\s+opportunit(?:y|ies))$/i;

/** Names of job boards and application systems: never the employer. */
const BOARDS = new Set([
  'linkedin', 'indeed', 'indeedcom', 'glassdoor', 'ziprecruiter', 'monster', 'monstercom', 'careerbuilder', 'dice', 'dicecom', 'simplyhired', 'builtin', 'stepstone', 'stepstonede', 'totaljobs', 'reed',
  'reedcouk', 'seek', 'naukri', 'naukricom', 'adzuna', 'greenhouse', 'lever', 'ashby', 'workable', 'workday', 'smartrecruiters', 'icims', 'teamtailor', 'recruitee', 'personio', 'bamboohr', 'jobvite',
  'taleo', 'wellfound', 'angellist', 'weworkremotely', 'remoteok', 'stackoverflow', 'stackoverflowjobs', 'usajobs', 'nhsjobs', 'civilservicejobs', 'jobscz', 'pracujpl', 'xing', 'infojobs', 'cvlibrary',
  'breezyhr', 'jazzhr', 'rippling', 'talentcom', 'jooble', 'welcometothejungle', 'otta', 'himalayas', 'flexjobs', 'snagajob', 'theladders', 'craigslist', 'gumtree', 'facebook', 'twitter', 'startpage', 'jobsch', 'jobup', 'jobupch', 'jobstreet', 'jobsdb', 'djinni', 'foundit', 'cwjobs', 'irishjobs', 'jobsie', 'caterer', 'catererglobal', 'hcareers', 'hosco', 'jobware', 'karriereat', 'hh', 'headhunter', 'apec', 'hellowork', 'francetravail', 'poleemploi', 'cadremploi', 'meteojob', 'bayt', 'gulftalent', 'naukrigulf', 'shine', 'internshala', 'joinup', 'ultipro', 'ukg', 'taleo', 'successfactors', 'oraclecloud', 'eightfold', 'phenom', 'paylocity', 'paycom', 'adp', 'dayforce', 'avature', 'cornerstone', 'brassring', 'silkroad', 'jobscore', 'pinpoint', 'comeet', 'zohorecruit', 'hireology', 'harri', 'fountain', 'framer', 'wix', 'wordpress', 'squarespace', 'webflow', 'notion',
]);
const LEGAL_ENDING = /\s(?:GmbH(?:\s&\sCo\.?\sKG)?|AG|SE|KG|Inc|LLC|Ltd|Limited|PLC|Corp|s\.\s?r\.\s?o|a\.\s?s|S\.A|SAS|S\.L|B\.V|N\.V|Oy|AB|A\/S|ApS|AS|Sp\.\sz\so\.o|Kft)\.?$/u;

/** True for a name that ends with a legal form ("… GmbH", "… Inc."). */
export function isLegalName(text: string): boolean {
  return LEGAL_ENDING.test(text) && countWords(text) <= 6 && !text.includes('|');
}

/** True for a text that is the site, a job board or a legal name, and so no title of a job. */
export function isCompany(text: string, view: PageView): boolean {
  return isLegalName(text) || squeeze(text) === squeeze(view.siteName) || BOARDS.has(squeeze(text));
}

export const SEPARATOR = /\s+[|/–—•·»:]\s+|\s+-\s+|\s*\|\s*|:\s+/;
export const CAREERS_PHRASE = /\b(?:careers?|jobs?) (?:and \w+ )?(?:opportunit|openings?|search|details?|site)|\bopportunities (?:at|with)\b|\bfind (?:a |your )?(?:job|career)|\bjoin (?:us|our)\b/i;
/** Short texts with commas that are no places: lists of technologies. */
export const NOT_A_PLACE = /\.js\b|\b(?:HTML|CSS|SQL|PHP|API|JavaScript|TypeScript|Java|Python|React|Excel|Word|Angular)\b/;
/** True for the name of a job board or application system, with or without its domain ending. */
export function isBoard(name: string): boolean {
  const plain = name.replace(/\s+(?:Australia|New Zealand|UK|United Kingdom|Ireland|India|Canada|Deutschland|Germany|Schweiz|Switzerland|Österreich|France|España|Italia|Singapore|Hong Kong|Malaysia|Philippines|Jobs|Careers)$/i, '');
  return [name, plain, plain.replace(/\.(?:com|org|net|io|co|de|cz|ch|at|fr|ie|co\.uk|com\.au)$/i, '')].some((one) => BOARDS.has(squeeze(one)));
}

const OCCUPATION = /\b(?:assistant|manager|engineer|developer|nurse|driver|chef|cook|teacher|tutor|receptionist|agent|representative|specialist|supervisor|technician|advis[eo]r|consultant|officer|clerk|cleaner|waiter|waitress|host|hostess|porter|analyst|designer|accountant|administrator|coordinator|executive|associate|director|operator|operative|mechanic|electrician|plumber|carer|caregiver|barista|bartender|housekeeper|cashier|picker|packer|intern|apprentice|trainee|secretary|therapist|physiotherapist|pharmacist|buyer|planner|scientist|recruiter|guard|labourer|worker|steward|concierge|stylist|hairdresser)\b/i;
/** The same in other languages, by word stems: German and Dutch join them to other words, so that they count at a word's end too. */
const OCCUPATION_ELSEWHERE =
  /(?:mitarbeiter|berater|entwickler|verkäufer|verkaeufer|leiter|leitung|fachkraft|fachmann|fachfrau|pfleger|koch|köchin|kellner|fahrer|techniker|mechaniker|elektriker|ingenieur|kaufmann|kauffrau|assistent|sachbearbeiter|betreuer|erzieher|lehrer|pädagog|referent|praktikant|werkstudent|auszubildende|helfer|schlosser|monteur|medewerker|verkoper|chauffeur|verpleegkundige)(?:in|innen|\*in|\/in)?(?:$|[^\p{L}])|(?:^|[^\p{L}])(?:ingénieur|développeu|vendeu|serveu|cuisini|réceptionniste|conseill|assistant|secrétaire|chargé|responsable|infirmi|technicien|comptable|chef|stagiaire|ingenier|desarrollador|vendedor|camarer|cociner|recepcionista|asesor|encargad|enfermer|técnic|auxiliar|dependient|estagiári|atendente|analista|engenheir|gerente|cameriere|cuoco|addett|impiegat|commess|tecnico|sviluppator|programátor|vývojář|prodavač|asistent|účetní|recepční|řidič|kuchař|číšní|specjalista|sprzedawca|kierowca|kucharz|kelner|programista|inżynier|księgow|utvecklare|säljare|medarbetare|sjuksköterska|udvikler|sælger|medarbejder|menadžer|inženjer|prodavac|konobar|kuvar|розробник|менеджер|продавец|инженер|разработчик)/iu;
/** True for a text that names an occupation. */
export function namesOccupation(text: string): boolean {
  return OCCUPATION.test(text) || OCCUPATION_ELSEWHERE.test(text);
}

/** Job titles of German- and French-speaking countries say that all may apply. */
export const ALL_GENDERS = /\((?:(?:[mwfdxhiag]|all)\s?[/|,*]\s?){1,3}(?:[mwfdxhiag*]|gn|divers|n|e)\)|\b(?:[mwfd]\/){2}[mwfdx]\b|\b[HF]\/[HF]\b/i;
