// Questions an interviewer may ask, each with the framework to answer it by and, where there is one, a tip.
import type { TypicalQuestion } from '../../lib/sheet/build-prep-sheet.ts';
import { FrameworkChip } from './FrameworkChip.tsx';
import './sheet.css';

export function QuestionList({ questions }: { questions: readonly (Omit<TypicalQuestion, 'tip'> & { tip?: string | null })[] }) {
  return (
    <ul className="questions">
      {questions.map((question) => (
        <li key={question.text}>
          <span>{question.text}</span> <FrameworkChip id={question.framework} />
          {question.tip && <p className="questions__tip">{question.tip}</p>}
        </li>
      ))}
    </ul>
  );
}
