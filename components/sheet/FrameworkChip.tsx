// The answer framework of a question, as a chip; a click explains its steps.
import type { FrameworkId } from '../../lib/schema/ids.ts';
import { Popover } from '../ui/Popover.tsx';
import { useMapWords } from './map-words.tsx';
import { SHEET_STRINGS } from './strings.ts';
import './sheet.css';

export function FrameworkChip({ id }: { id: FrameworkId }) {
  const framework = useMapWords().frameworks.get(id);
  if (!framework) return null;
  const chip = SHEET_STRINGS.frameworkChips[id];
  return (
    <Popover
      label={framework.name}
      trigger={
        <button type="button" className="framework-chip" aria-label={SHEET_STRINGS.answerWith(chip, framework.name)}>
          {chip}
        </button>
      }
    >
      <p className="framework__name">{framework.name}</p>
      <p className="framework__use">{framework.use}</p>
      <ol className="framework__steps">
        {framework.steps.map((step) => (
          <li key={step.name}>
            <strong>{step.name}</strong> {step.hint}
          </li>
        ))}
      </ol>
    </Popover>
  );
}
