// What the posting tells besides behaviours: facts to be ready for, the employer's words, AI and tools, languages and cultures.
// Each with the posting's own words; a section without any is not there.
import type { ReactNode } from 'react';
import type { Evidence } from '../../lib/schema/analysis.ts';
import type { PrepSheet } from '../../lib/sheet/build-prep-sheet.ts';
import { groupByQuote } from '../../lib/sheet/group-by-quote.ts';
import { Tag } from '../ui/Tag.tsx';
import { QuestionList } from './QuestionList.tsx';
import { Quote } from './Quote.tsx';
import { SheetSection } from './SheetSection.tsx';
import { SHEET_STRINGS } from './strings.ts';
import './sheet.css';

/** Credentials and conditions by group, each with what to be ready to say. */
export function ReadySection({ sheet: { ready } }: { sheet: PrepSheet }) {
  return (
    <SheetSection title={SHEET_STRINGS.ready} count={ready.reduce((sum, { lines }) => sum + lines.length, 0)}>
      {ready.map(({ group, lines }) => (
        <section key={group.id}>
          <h4>{group.name}</h4>
          <p className="sheet-section__hint">{group.hint}</p>
          <ul className="lines">
            {lines.map((line) => (
              <li key={line.start}>
                <Quote evidence={line} minor />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </SheetSection>
  );
}

/** The employer's value words with the sentences in which they stand. */
export function ValuesSection({ sheet: { topics, advice } }: { sheet: PrepSheet }) {
  return (
    <SheetSection title={SHEET_STRINGS.values} count={topics.values.length}>
      <p className="sheet-section__hint">{advice.values}</p>
      <NamedQuotes named={topics.values.map(({ word, evidence }) => ({ name: word, evidence }))} />
    </SheetSection>
  );
}

/** Signs that AI takes part in the work, each with a question; and tools by name that the glossary does not explain. */
export function AiAndToolsSection({ sheet: { topics } }: { sheet: PrepSheet }) {
  const { ai, tools } = topics;
  const title = tools.length === 0 ? SHEET_STRINGS.ai : ai.length === 0 ? SHEET_STRINGS.namedTools : SHEET_STRINGS.aiAndTools;
  return (
    <SheetSection title={title} count={ai.length + tools.length}>
      {ai.length > 0 && (
        <dl className="brush-up">
          {ai.map(({ sign, evidence }) => (
            <Entry key={sign.id} name={sign.name} evidence={evidence}>
              <dd>{sign.meaning}</dd>
              <dd>
                <QuestionList questions={[sign.question]} />
              </dd>
            </Entry>
          ))}
        </dl>
      )}
      {tools.length > 0 && (
        <section>
          {ai.length > 0 && <h4>{SHEET_STRINGS.namedTools}</h4>}
          <p className="sheet-section__hint">{SHEET_STRINGS.namedToolsHint}</p>
          <NamedQuotes named={tools} />
        </section>
      )}
    </SheetSection>
  );
}

/** Languages with level and need as far as the posting tells them, and signs of work across cultures. */
export function LanguagesSection({ sheet: { topics, advice } }: { sheet: PrepSheet }) {
  const { languages, cultures } = topics;
  const title = cultures.length === 0 ? SHEET_STRINGS.languages : languages.length === 0 ? SHEET_STRINGS.cultures : SHEET_STRINGS.languagesAndCultures;
  return (
    <SheetSection title={title} count={languages.length + cultures.length}>
      <dl className="brush-up">
        {languages.map(({ language, level, need, evidence }, at) => (
          <Entry
            key={language}
            name={level === null ? language : `${language}, ${level}`}
            tag={need && <Tag tone={need === 'required' ? 'mark' : 'plain'}>{SHEET_STRINGS.needs[need]}</Tag>}
            evidence={isSame(evidence, languages[at + 1]?.evidence) ? null : evidence}
          >
            {need === languages[at + 1]?.need ? null : <dd>{advice.languages[need ?? 'null']}</dd>}
          </Entry>
        ))}
        {cultures.map(({ sign, evidence }) => (
          <Entry key={sign.id} name={sign.name} evidence={evidence}>
            <dd>{sign.prepare}</dd>
          </Entry>
        ))}
      </dl>
    </SheetSection>
  );
}

/** Names with the sentences in which they stand, each sentence once. */
function NamedQuotes({ named }: { named: readonly { name: string | null; evidence: Evidence }[] }) {
  return (
    <ul className="lines">
      {groupByQuote(named).map(({ names, evidence }) => (
        <li key={`${evidence.start}-${evidence.end}`}>
          {names.length > 0 && <strong dir="auto">{names.join(' · ')}</strong>}
          <Quote evidence={evidence} minor />
        </li>
      ))}
    </ul>
  );
}

/** Languages of one sentence stand one under the other, with the sentence after the last of them. */
function isSame(evidence: Evidence, next: Evidence | undefined): boolean {
  return next?.start === evidence.start && next.end === evidence.end;
}

function Entry({ name, tag, evidence, children }: { name: string; tag?: ReactNode; evidence: Evidence | null; children: ReactNode }) {
  return (
    <div>
      <dt>
        {name} {tag}
      </dt>
      {children}
      {evidence && (
        <dd>
          <Quote evidence={evidence} minor />
        </dd>
      )}
    </div>
  );
}
