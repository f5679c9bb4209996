// Words with which a demand or a heading in a posting commonly begins. They tell where one demand ends and next starts
// in text whose line breaks were lost ("… as required Answer telephone enquiries …").
const OPENERS = `
ability able about accept achieve act adapt address adhere administer advanced advise analyse analyze answer anticipate any applicants apply appropriate arrange assess assign assist assists attend attention
availability available bachelor background basic benefits bilingual build building candidates carry certification check clean collaborate collect comfortable committed communicate communicating communication competencies complete completes completing comply computer conduct confident confidently consistently
consult contact contribute coordinate coordinates create creating customer daily day deal dealing deliver delivering demonstrate demonstrated demonstrates describe design desirable desired detail determine develop developing direct display diploma document driving duties education effective effectively enjoy ensure ensures ensuring enter escalate
essential establish evaluate excellent exceptional execute exercise experience experienced explain familiar familiarity flexible flexibility fluent fluency focus follow following follows foster friendly gather general generate give good graduate great greet grow guide handle handles handling have help
helping hands high highly hold identify implement improve including individual inform initiate inspect interact interpersonal interview investigate invoice job job's keep keeping key knowledge lead leading learn liaise liaising lift listen location log look maintain maintaining maintains make manage manages managing market
master meet meeting mentor minimum monitor monitoring motivated move must negotiate occasional operate order organisational organise organised organizational organize organized outstanding oversee own participate passion passionate patient people perform performing performs personal physical plan planning polite
positive positively possess prefer preferred prepare prepares preparing present prevent previous prioritise prioritize proactive proactively problem process processes processing produce professional proficiency proficient promote promptly proven provide provides providing qualifications reach receive receiving recognise recognize recommend record reference
refer reliable remain report reporting represent require required requirements requires research resolve resolves resolving respond responding responds responsibilities responsible responsibility review role salary schedule search secure self sell send serve set share should show skills solid solve sort staff
stay stock strategic strong strongly successful suggest supervise supervises support supporting supports take takes taking teach team tech technical test this track train training translate travel treat troubleshoot troubleshooting typing understand understanding undertake update updating upsell use uses using
utilise utilize valid verbal verify visit visa walk we welcome welcoming well willing willingness work working works write written you your
`.trim().split(/\s+/);

const openers = new Set(OPENERS);

/** Is word (any case) one with which demands or headings commonly begin? */
export function isOpener(word: string): boolean {
 return openers.has(word.toLowerCase());
}
