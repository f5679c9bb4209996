// Headings that postings and the pages around them use, in the languages postings mostly come in. They tell a posting's
// parts from the page's furniture; what the parts mean for the analysis is decided there, not here.

export type HeadingKind = 'posting' | 'company' | 'other-jobs' | 'apply' | 'furniture';

/** Parts of a posting: duties, requirements, what is offered, about the role. */
const POSTING =
  /^(?:(?:your|the|key|main|core|essential|primary|principal|general|major|our|what|desired|required|preferred|minimum|basic|additional|about|job|role|position|day.to.day|specific)\s+){0,3}(?:responsibilit(?:y|ies)|duties|accountabilit(?:y|ies)|tasks?|requirements?|qualifications?|skills?|competenc(?:y|ies)|experience|education|overview|summary|description|purpose|profile|role|position|job|opportunity|mission|benefits?|perks|compensation|salary|pay(?:\s+range)?|schedule|hours|shifts?|location|criteria|expectations?|attributes|functions?|must.haves?|nice.to.haves?|bonus(?:\s+points)?|pluses|abilities|knowledge|impact|activities|working\s+conditions|physical\s+demands|deliverables)(?:\s+(?:and|&|\/|of|for|the|this|role|job|position|skills?|experience|requirements?|qualifications?|responsibilit(?:y|ies)|duties|offered|include|are|education|summary|needed|required|preferred|functions?|knowledge|abilities|benefits|perks|package|range)){0,5}$|^(?:what|who|why|how|where)\s+(?:you|we|you['’]?(?:ll|re|ve)|we['’]?(?:re|ll)|it|success|makes?|the|this|your|our|will)\b.{0,70}$|^(?:you\s+(?:have|are|will|bring|should|must|might|may)|you['’](?:ll|re|ve)|in\s+this\s+(?:role|position|job)|as\s+an?\s+\S+|a\s+day\s+in|day\s+to\s+day|nice\s+to\s+have|must\s+have|bonus\s+points|preferred|required|essential|desirable|good\s+to\s+have|ideal\s+candidate|the\s+ideal|about\s+(?:the\s+)?(?:role|job|position|you|team)|job\s+(?:details|type|description|purpose)|the\s+(?:role|job|opportunity|package|position)|we\s+(?:offer|expect|are\s+looking)|minimum|to\s+be\s+successful|how\s+you|key\s+)\b.{0,60}$/i;
const POSTING_OTHER =
  /^(?:(?:deine?|ihre?|das|die|der|unser\w*)\s+)?(?:aufgaben(?:gebiet|bereich)?|anforderungen|profil|qualifikation(?:en)?|tätigkeiten|voraussetzungen|verantwortung|aussichten|vorteile|perspektiven?|benefits|leistungen|stellenbeschreibung|kenntnisse)(?!\p{L}).{0,40}$|^(?:was|wen|das|wir|darauf|so|worauf)\s+(?:dich|sie|du|wir|suchen|bieten|bringst|bringen|erwartet|zeichnet|kannst|erwarten|freuen|unterst)(?!\p{L}).{0,50}$|^(?:vos?|votre|les?|le|la|nos?|ce\s+que)\s+(?:missions?|profil|responsabilités|compétences|qualifications|avantages|tâches|poste|rôle|nous|vous)(?!\p{L}).{0,50}$|^(?:missions?|profil\s+recherché|compétences|descriptif\s+du\s+poste|description\s+du\s+poste|responsabilités|exigences)(?!\p{L}).{0,50}$|^(?:tus?|sus?|las?|los?|el|qué|que)?\s*(?:funciones|requisitos|responsabilidades|ofrecemos|perfil|tareas|misión|beneficios|descripción|competencias|buscamos|se\s+ofrece)(?!\p{L}).{0,50}$|^(?:responsabilidades|requisitos|atividades|benefícios|qualificações|o\s+que\s+\S+|descrição)(?!\p{L}).{0,50}$|^(?:cosa|chi|il\s+tuo|le\s+tue|i\s+tuoi|requisiti|mansioni|responsabilità|competenze|profilo|offriamo|attività)(?!\p{L}).{0,50}$|^(?:wat\s+(?:ga|bieden|vragen|wij|je|breng|doe)|wie\s+(?:ben|zijn|zoeken)|functie-?eisen|functieomschrijving|jouw\s+\S+|taken|wij\s+(?:bieden|vragen)|dit\s+)(?!\p{L}).{0,50}$|^(?:(?:co|jak|koho|čím|s\s+čím)\s+(?:si\s+)?(?:tě|ti|vás|vám|bude|budete|nabízíme|požadujeme|od|u|děl|oferuj|bedz|będziesz)|náplň\s+práce|požadujeme|požadavky|nabízíme|očekáváme|popis\s+(?:pozice|práce)|pracovní\s+náplň|koho\s+hledáme|zakres\s+obowiązków|obowiązki|wymagania|oferujemy|oczekujemy|opis\s+stanowiska|zadania|čo|náplň|ponúkame)(?!\p{L}).{0,50}$|^(?:om\s+(?:rollen|jobbet|tjänsten|stillingen|dig|os)|arbetsuppgifter|kvalifikationer|vi\s+(?:söker|erbjuder|tilbyder|tilbyr|søger|søker)|dine?\s+\S+|arbeidsoppgaver|kvalifikasjoner|tehtävät|vaatimukset|tarjoamme|edellytämme)(?!\p{L}).{0,50}$|^(?:仕事内容|応募資格|必須|歓迎|業務内容|職務内容|职位描述|岗位职责|任职要求|职责|要求|職責|주요업무|자격요건|우대사항|обязанности|требования|условия|мы\s+предлагаем)/iu;
const COMPANY = /^(?:about\s+(?:us|our|the\s+company|the\s+team)\b.{0,40}|company\s+(?:description|overview|profile)|who\s+we\s+are|our\s+(?:story|values|mission|culture)\b.{0,30}|über\s+uns|wir\s+über\s+uns|à\s+propos(?:\s+de\s+nous)?|sobre\s+nosotros|chi\s+siamo|over\s+ons|o\s+nás|o\s+nas|om\s+oss|equal\s+opportunit.{0,40}|eeo\b.{0,30}|diversity\b.{0,40})$/i;
/** "About" and a name, in its own spelling: the company's own paragraph. */
const ABOUT_NAME = /^About (?:\p{Lu}[\p{L}\p{N}.&’'-]*\s?){1,5}$/u;
const OTHER_JOBS =
  /^(?:(?:more|similar|related|other|recommended|latest|featured|suggested|open|current|nearby|explore|browse|see|view|find|top|all|hot|recent(?:ly)?)\s+(?:\S+\s+){0,4}(?:jobs|positions|openings|roles|opportunities|vacancies|careers|searches|postings|listings)\b.{0,50}|similar\s+(?:job|position|role)s?\b.{0,40}|jobs?\s+(?:you\s+(?:may|might)|like\s+this|for\s+you|at\s|near|in\s|by\s|from\s|similar|recommended)\b.{0,60}|(?:your\s+)?recently\s+viewed\b.{0,30}|popular\s+searches|people\s+also\s+(?:viewed|searched|applied).{0,30}|you\s+(?:may|might)\s+(?:also\s+)?(?:like|be\s+interested).{0,40}|(?:ähnliche|weitere|andere|passende|mehr)\s+(?:jobs?|stellen\w*|anzeigen|positionen).{0,40}|(?:offres|emplois|postes)\s+(?:similaires|associé\w+).{0,30}|(?:ofertas|empleos|vagas)\s+(?:similares|relacionad\w+).{0,30}|podobn[éeá]\s+(?:nabídky|pozice|pr[áa]ce|oferty).{0,30}|(?:vergelijkbare|andere)\s+(?:vacatures|banen).{0,30}|(?:offerte|annunci)\s+simili.{0,30}|(?:liknande|lignende)\s+\S+.{0,20}|not\s+the\s+right\s+(?:fit|job|role).{0,40}|didn['’]t\s+find.{0,50})$/iu;
const APPLY =
  /^(?:apply\s+(?:for|to|now|here|today|online|with)\b.{0,40}|apply|submit\s+(?:your\s+)?(?:application|resume|cv)\b.{0,30}|application\s+form|how\s+did\s+you\s+hear\b.{0,40}|(?:voluntary\s+)?self.identif.{0,60}|u\.?s\.?\s+equal\s+employment\s+opportunity\s+information.{0,40}|demographic\s+(?:questions?|information|survey).{0,40}|(?:upload|attach)\s+(?:your\s+)?(?:resume|cv).{0,30}|jetzt\s+bewerben|bewerben|postuler|candidatar-se|solliciteer.{0,20}|create\s+(?:a\s+)?job\s+alert.{0,40}|get\s+(?:notified|job\s+alerts|email).{0,50}|sign\s+up\s+for.{0,50}|join\s+our\s+talent.{0,40}|set\s+alert.{0,40})$/i;
const FURNITURE =
  /^(?:share(?:\s+(?:this|on|via|job|the)\b.{0,30})?|follow\s+us.{0,20}|connect\s+with\s+us|contact(?:\s+us)?|newsletter|subscribe.{0,30}|(?:we\s+use\s+)?cookies?\b.{0,40}|privacy\s+(?:preference|settings|center).{0,30}|quick\s+links|sitemap|search\s+jobs?|recent\s+(?:posts|searches).{0,20}|related\s+(?:posts|articles).{0,20}|comments?|leave\s+a\s+(?:reply|comment).{0,20}|tags|categories|report\s+(?:this\s+)?(?:job|ad|listing).{0,20}|print(?:\s+this)?(?:\s+job)?|save(?:\s+(?:this\s+)?job)?|meet\s+the\s+(?:hiring\s+)?team|referrals?\s+increase.{0,60}|seniority\s+level|get\s+ai.powered\s+advice.{0,60}|how\s+you\s+match|see\s+how\s+you\s+compare.{0,40}|applicants\s+for\s+this\s+job|(?:pay|benefits)\s+found\s+in\s+job\s+post|salary\s+(?:search|insights?|estimate).{0,30})$/i;

/** Labels that pages set above the description; not part of it. */
const START =
  /^(?:full\s+)?(?:job|position|role|vacancy)\s+(?:description|details\s+and\s+description|posting\s+description)$|^(?:job\s+)?description(?:\s+of\s+(?:the\s+)?(?:job|role|position))?$|^about\s+(?:the|this)\s+(?:job|role|position|opportunity)$|^(?:die\s+)?stellenbeschreibung$|^(?:jobbeschreibung|tätigkeitsbeschreibung)$|^(?:description|descriptif)\s+(?:du|de\s+l['’])\s*(?:poste|offre|emploi)$|^descripción(?:\s+(?:del?\s+)?(?:puesto|empleo|la\s+oferta|trabajo))?$|^descrição(?:\s+da\s+vaga)?$|^descrizione(?:\s+(?:del\s+lavoro|dell['’]offerta))?$|^(?:vacature|functie)(?:omschrijving|beschrijving)$|^(?:pracovní\s+nabídka|popis\s+(?:pozice|práce|pracovního\s+místa)|opis\s+(?:stanowiska|oferty)|popis\s+pracovnej\s+ponuky)$|^(?:arbetsbeskrivning|jobbeskrivelse|stillingsbeskrivelse|om\s+(?:jobbet|stillingen))$|^(?:仕事内容|职位描述|职位信息|직무\s?소개)$/i;

/** True for a line that only says that the description follows. */
export function isStartLabel(line: string): boolean {
  return line.length < 50 && START.test(line.replace(/[\s:：]+$/u, ''));
}

/** A heading of at most 90 characters with its ornaments; what is longer is not looked at, since signs at an end are costly to strip from a long line. */
const MAX_LINE = 300;

/**
 * What a short line is as a heading; null when it is none that is known. Give one line without its bullet; a closing
 * colon does not matter.
 */
export function headingKind(line: string): HeadingKind | null {
  if (line.length > MAX_LINE) return null;
  const text = line.replace(/^[\s\p{Extended_Pictographic}\uFE0F#*_–—-]+/u, '').replace(/[\s:：?!.…*_]+$/u, '');
  if (text.length < 3 || text.length > 90) return text === '要求' || text === '职责' || text === '必須' ? 'posting' : null;
  if (OTHER_JOBS.test(text)) return 'other-jobs';
  if (APPLY.test(text)) return 'apply';
  if (FURNITURE.test(text)) return 'furniture';
  if (COMPANY.test(text) || ABOUT_NAME.test(text)) return 'company';
  if (POSTING.test(text) || POSTING_OTHER.test(text)) return 'posting';
  return null;
}
