// The text of a résumé or of notes → proposed stories and what was left out. Only words of the text; every line of it is accounted for.
import { findDeed, openingVerb } from './deeds.ts';
import { findLabelled } from './find-labelled.ts';
import { groupLines, type Block } from './group-lines.ts';
import { MAX_ITEMS, MAX_TEXT_CHARS, storyOf, type ImportItem, type ImportReading, type LeftOutReason } from './import-item.ts';
import { isDated } from './job-lines.ts';
import { wholeWords } from './join-lines.ts';
import { proposeTitle } from './propose-title.ts';
import { headingStyle, type SectionKind } from './sections.ts';
import { splitSource, wordsOf, type SourceLine } from './source-lines.ts';
import { splitResult } from './split-result.ts';

/** A job is named in few lines; what goes on longer is a list of something else. */
const MOST_HEADING_LINES = 6;

interface Options {
  /** False where no line was broken to fit a page: each is a paragraph (Word files). */
  wrapped?: boolean;
}

/** Nothing in the text gives an empty list. Never throws, whatever the text. */
export function readNotes(text: string, { wrapped = true }: Options = {}): ImportReading {
  const read = text.slice(0, MAX_TEXT_CHARS);
  const source = splitSource(read);
  // A blank line after each line says nothing: web pages and Word files are often pasted so.
  const isSpaced = isDoubleSpaced(source);
  const lines = isSpaced ? source.filter(({ blank }) => !blank) : source;
  const whole = wholeWords(read);
  const labelled = findLabelled(lines, whole);
  const blocks = groupLines(lines.map((line) => (labelled.taken.has(line.number) ? { ...line, text: '', blank: false, rule: true } : line)), whole, wrapped && !isSpaced);
  const items = [...labelled.items, ...new Walk(blocks).items()].sort((a, b) => (a.place?.from ?? 0) - (b.place?.from ?? 0));
  return { items: withOwnIds(items).slice(0, MAX_ITEMS), skipped: [], cutOff: text.length > MAX_TEXT_CHARS || items.length > MAX_ITEMS };
}

function isDoubleSpaced(lines: readonly SourceLine[]): boolean {
  const written = lines.filter(({ blank }) => !blank).length;
  const close = lines.filter((line, index) => !line.blank && lines[index + 1]?.blank === false).length;
  return written >= 6 && close <= written * 0.05;
}

function withOwnIds(items: readonly ImportItem[]): ImportItem[] {
  const seen = new Map<string, number>();
  return items.map((item) => {
    const times = seen.get(item.id) ?? 0;
    seen.set(item.id, times + 1);
    return times === 0 ? item : { ...item, id: `${item.id}-${times + 1}` };
  });
}

/** Reads the blocks from top to bottom, knowing the section and the job that each stands under. */
class Walk {
  private readonly found: ImportItem[] = [];
  private readonly hasSections: boolean;
  private section: SectionKind | null = null;
  private readonly sectionStyles = new Set<string>();
  private heading: Block[] = [];
  /** A story or something left out stands under the heading already. */
  private headingUsed = false;

  private readonly blocks: readonly Block[];

  constructor(blocks: readonly Block[]) {
    this.blocks = blocks;
    this.hasSections = blocks.some(({ kind }) => kind === 'section');
  }

  items(): ImportItem[] {
    for (let at = 0; at < this.blocks.length; at++) at += this.step(at);
    this.endHeading();
    return this.found;
  }

  /** @returns how many blocks more than the one were read. */
  private step(at: number): number {
    const block = this.blocks[at];
    const line = block?.lines[0];
    if (!block || !line) return 0;
    if (block.kind === 'heading' && this.headingUsed && this.heading.some(isDatedBlock) && !isDatedBlock(block) && block.text.endsWith(':')) return 0;
    if (block.kind === 'within-job' && this.heading.length > 0 && !(block.section !== null && this.sectionStyles.has(headingStyle(line)))) return 0;
    if (block.kind === 'section' || block.kind === 'within-job') this.beginSection(block, line);
    else if (block.kind === 'rule') this.endHeading();
    else if (block.kind === 'heading') this.addHeading(block);
    else if (block.kind === 'contact') this.addContact(block);
    else return this.readGroup(at);
    return 0;
  }

  /** A name above an e-mail address is no job. */
  private addContact(block: Block): void {
    if (this.section === null) this.endHeading();
    this.leaveOut(block, this.section === 'references' ? 'references' : 'contact');
  }

  private beginSection(block: Block, line: SourceLine): void {
    this.endHeading();
    this.section = block.section ?? 'work';
    this.sectionStyles.add(headingStyle(line));
  }

  private addHeading(block: Block): void {
    const isNext = this.headingUsed || (block.afterBlank && this.heading.some(isDatedBlock) && isDatedBlock(block));
    const isFar = block.afterBlank && !this.heading.some(isDatedBlock);
    if (isNext || isFar || this.heading.length >= MOST_HEADING_LINES) this.endHeading();
    this.heading.push(block);
    this.headingUsed = false;
  }

  /** A heading that nothing stands under is left out as such, so that no line is lost. */
  private endHeading(): void {
    const unused = this.headingUsed ? [] : this.heading;
    this.heading = [];
    this.headingUsed = false;
    for (const block of unused) this.leaveOut(block, this.reasonFor('heading'));
  }

  private readGroup(at: number): number {
    const group: Block[] = [];
    const kind = this.blocks[at]?.kind;
    for (let next = at; this.blocks[next]?.kind === kind; next++) group.push(...this.blocks.slice(next, next + 1));
    const isNotes = this.section === null && !this.hasSections && this.heading.length === 1 && !this.heading.some(isDatedBlock) && !this.headingUsed;
    if (isNotes && this.isOneStory(group)) this.tellTogether(group);
    else for (const block of group) this.judge(block);
    return group.length - 1;
  }

  /** Paragraphs under a name of their own are one story; so are bullets that do not all begin with their verb. */
  private isOneStory(group: readonly Block[]): boolean {
    if (group.every(({ text }) => findDeed(text) === 'none')) return false;
    if (group[0]?.kind === 'paragraph') return true;
    return group.length > 1 && group.some(({ text }) => openingVerb(text) === 'none' || /^(?:i|we|they|he|she)\b/i.test(text));
  }

  private tellTogether(group: readonly Block[]): void {
    const parts = group.map(({ text }) => text);
    const last = splitResult(parts.at(-1) ?? '');
    const action = [...parts.slice(0, -1), last.action].join('\n');
    this.found.push(makeItem([...this.heading, ...group], storyOf({ title: this.headingText().replace(/:$/, ''), action, result: last.result }), null));
    this.headingUsed = true;
  }

  private judge(block: Block): void {
    const sentences = this.section === 'work' || this.heading.some(isDatedBlock) ? splitDeeds(block) : [block.text];
    const reason = this.reasonAgainst(block);
    if (reason !== null) return this.leaveOut(block, reason);
    for (const sentence of sentences) this.found.push(makeItem([block], this.tell(sentence), null, sentence));
    this.headingUsed = true;
  }

  private tell(text: string): ImportItem['story'] {
    const { action, result } = splitResult(text);
    return storyOf({ title: proposeTitle(action), situation: this.headingText(), action, result });
  }

  private headingText(): string {
    return this.heading.map(({ text }) => text).join(', ');
  }

  /** Why the block is not proposed; null when it is. */
  private reasonAgainst(block: Block): LeftOutReason | null {
    const deed = findDeed(block.text);
    const { section } = this;
    const underJob = this.heading.some(isDatedBlock);
    if (section === 'references' || section === 'contact' || (section === 'profile' && !underJob)) return section;
    if (section === null && this.hasSections && !underJob) {
      if (block.kind === 'bullet' && deed === 'told') return null;
      return wordsOf(block.text).length >= 8 ? 'profile' : 'contact';
    }
    if (section !== null && section !== 'work') return openingVerb(block.text) === 'told' && deed === 'told' ? null : section;
    if (deed === 'duty') return 'duty';
    if (deed === 'told') return null;
    const mayBeNow = block.kind === 'bullet' || section === 'work' || underJob;
    return deed === 'doing' && mayBeNow ? null : 'no-deed';
  }

  private reasonFor(otherwise: LeftOutReason): LeftOutReason {
    if (this.section === null && this.hasSections) return 'contact';
    return this.section === null || this.section === 'work' ? otherwise : this.section;
  }

  private leaveOut(block: Block, reason: LeftOutReason): void {
    const alone = reason === 'duty' || reason === 'no-deed';
    const last = this.found.at(-1);
    const from = block.lines[0]?.number ?? 0;
    // What belongs together is shown together: a list of skills is one entry.
    if (!alone && last?.leftOut === reason && last.place && from > last.place.to && from - last.place.to <= 2) {
      const quote = `${last.quote}\n${block.text}`;
      this.found[this.found.length - 1] = { ...last, quote, place: { from: last.place.from, to: block.lines.at(-1)?.number ?? from }, story: storyOf({ title: last.story.title, action: quote }) };
      return;
    }
    const situation = alone ? this.headingText() : '';
    this.found.push(makeItem([block], storyOf({ title: proposeTitle(block.text), situation, action: block.text }), reason));
    if (alone) this.headingUsed = true;
  }
}

function isDatedBlock(block: Block): boolean {
  return block.lines.some(isDated);
}

/** A job told in one paragraph, each sentence with its own verb, is as many deeds as it has sentences. */
function splitDeeds(block: Block): string[] {
  const sentences = block.text.split(/(?<=(?:\p{L}{3}|[\d%)])[.!])\s+(?=\p{Lu})/u);
  const allDeeds = sentences.length > 1 && sentences.every((sentence) => findDeed(sentence) === 'told' && openingVerb(sentence) === 'told' && !/^I\b/.test(sentence) && !isOutcomeOf(sentence));
  return allDeeds ? sentences : [block.text];
}

/** "This cut …", "Sales rose …": it tells how the sentence before it ended. */
function isOutcomeOf(sentence: string): boolean {
  return splitResult(`They did so. ${sentence}`).result === sentence;
}

function makeItem(blocks: readonly Block[], story: ImportItem['story'], leftOut: LeftOutReason | null, quote?: string): ImportItem {
  const lines = blocks.flatMap((block) => block.lines);
  const from = lines[0]?.number ?? 1;
  return { id: `line-${from}`, story, quote: quote ?? blocks.map(({ text }) => text).join('\n'), place: { from, to: lines.at(-1)?.number ?? from }, leftOut };
}
