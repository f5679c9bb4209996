// What comes after the behaviour cards: typical questions, what else the posting tells, things to brush up, questions to ask, the checklist.
import type { PrepSheet } from '../../lib/sheet/build-prep-sheet.ts';
import { Tag } from '../ui/Tag.tsx';
import { QuestionList } from './QuestionList.tsx';
import { Quote } from './Quote.tsx';
import { SheetSection } from './SheetSection.tsx';
import { SHEET_STRINGS } from './strings.ts';
import { AiAndToolsSection, LanguagesSection, ReadySection, ValuesSection } from './TopicSections.tsx';
import './sheet.css';

export function SheetSections({ sheet }: { sheet: PrepSheet }) {
  const categories = sheet.typicalQuestions.filter(({ questions }) => questions.length > 0);
  const questionCount = categories.reduce((sum, { questions }) => sum + questions.length, 0);
  return (
    <div className="sheet-sections">
      <h2 className="visually-hidden">{SHEET_STRINGS.more}</h2>
      <SheetSection title={SHEET_STRINGS.typicalQuestions} count={questionCount}>
        {categories.map(({ category, questions }) => (
          <section key={category}>
            <h4>{SHEET_STRINGS.categories[category]}</h4>
            <QuestionList questions={questions} />
          </section>
        ))}
      </SheetSection>
      <ReadySection sheet={sheet} />
      <ValuesSection sheet={sheet} />
      <AiAndToolsSection sheet={sheet} />
      <LanguagesSection sheet={sheet} />
      <SheetSection title={SHEET_STRINGS.brushUp} count={sheet.brushUp.length}>
        <dl className="brush-up">
          {sheet.brushUp.map(({ entry, evidence }) => (
            <div key={entry.id}>
              <dt>
                {entry.name} <Tag tone={evidence ? 'mark' : 'plain'}>{evidence ? SHEET_STRINGS.named : SHEET_STRINGS.typicalForRole}</Tag>
              </dt>
              <dd>
                {entry.meaning} {entry.prepare}
              </dd>
              {evidence && (
                <dd>
                  <Quote evidence={evidence} minor />
                </dd>
              )}
            </div>
          ))}
        </dl>
      </SheetSection>
      <SheetSection title={SHEET_STRINGS.ask} count={sheet.questionsToAsk.length}>
        <PlainList items={sheet.questionsToAsk} />
      </SheetSection>
      <SheetSection title={SHEET_STRINGS.checklist} count={sheet.checklist.length}>
        <PlainList items={sheet.checklist} boxes />
      </SheetSection>
    </div>
  );
}

/** @param boxes marks each item with an empty box. */
function PlainList({ items, boxes = false }: { items: readonly string[]; boxes?: boolean }) {
  return (
    <ul className={boxes ? 'plain-list plain-list--boxes' : 'plain-list'}>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}
