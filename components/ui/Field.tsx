// Text fields with their label, hint and error: one line, several lines that grow, and search.
import { Search, X } from 'lucide-react';
import { useId, type ComponentProps, type ReactNode } from 'react';
import { classes } from './classes.ts';
import { IconButton } from './IconButton.tsx';
import { UI_STRINGS } from './strings.ts';
import { useGrowingHeight } from './use-growing-height.ts';
import './field.css';

interface FieldLabels {
  label: string;
  /** A sentence under the label. */
  hint?: ReactNode;
  /** What is wrong with the value; null when it is fine. */
  error?: string | null;
  /** Shown beside the label. */
  optional?: boolean;
  /** The label is spoken, not shown. */
  hideLabel?: boolean;
}

/** One line of text. Passes every other prop (and `ref`) to the input, so react-hook-form's `register` fits. */
export function TextField({ label, hint, error = null, optional = false, hideLabel = false, id, className, ...rest }: ComponentProps<'input'> & FieldLabels) {
  const ids = useFieldIds(id);
  return (
    <FieldFrame ids={ids} label={label} hint={hint} error={error} optional={optional} hideLabel={hideLabel} className={className}>
      <input id={ids.field} className="field__input" {...describe(ids, hint, error)} {...rest} />
    </FieldFrame>
  );
}

/** Text of several lines; grows with what is typed. `rows` is the least height. */
export function TextArea({ label, hint, error = null, optional = false, hideLabel = false, id, className, rows = 2, ref, ...rest }: ComponentProps<'textarea'> & FieldLabels) {
  const ids = useFieldIds(id);
  const grow = useGrowingHeight(ref);
  return (
    <FieldFrame ids={ids} label={label} hint={hint} error={error} optional={optional} hideLabel={hideLabel} className={className}>
      <textarea id={ids.field} ref={grow} rows={rows} className="field__input field__input--area" style={leastHeight(rows)} {...describe(ids, hint, error)} {...rest} />
    </FieldFrame>
  );
}

interface SearchFieldProps {
  label: string;
  placeholder?: string;
  value: string;
  onChange: (value: string) => void;
}

/** A search box; Escape and the cross clear it. */
export function SearchField({ label, placeholder = label, value, onChange }: SearchFieldProps) {
  const id = useId();
  return (
    <div className="search-field" role="search">
      <label htmlFor={id} className="visually-hidden">
        {label}
      </label>
      <Search aria-hidden />
      <input
        id={id}
        type="search"
        className="field__input"
        placeholder={placeholder}
        autoComplete="off"
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || value === '') return;
          event.preventDefault();
          onChange('');
        }}
      />
      {value !== '' && <IconButton label={UI_STRINGS.clearSearch} icon={<X aria-hidden />} size="small" onClick={() => onChange('')} />}
    </div>
  );
}

/** `field-sizing: content` forgets the rows attribute. The rest is the field's padding and border. */
const leastHeight = (rows: number): { minBlockSize: string } => ({ minBlockSize: `calc(${rows} * 1lh + 0.9rem)` });

interface FieldIds {
  field: string;
  hint: string;
  error: string;
}

function useFieldIds(given: string | undefined): FieldIds {
  const made = useId();
  const field = given ?? made;
  return { field, hint: `${field}-hint`, error: `${field}-error` };
}

function describe(ids: FieldIds, hint: ReactNode, error: string | null): { 'aria-describedby'?: string; 'aria-invalid'?: true } {
  const by = [hint === undefined ? '' : ids.hint, error === null ? '' : ids.error].filter(Boolean).join(' ');
  return { ...(by === '' ? {} : { 'aria-describedby': by }), ...(error === null ? {} : { 'aria-invalid': true }) };
}

type FieldFrameProps = Required<Omit<FieldLabels, 'hint' | 'error'>> & { ids: FieldIds; hint: ReactNode; error: string | null; className: string | undefined; children: ReactNode };

function FieldFrame({ ids, label, hint, error, optional, hideLabel, className, children }: FieldFrameProps) {
  return (
    <div className={classes('field', className)}>
      <label htmlFor={ids.field} className={classes('field__label', hideLabel && 'visually-hidden')}>
        {label}
        {optional && <span className="field__optional"> ({UI_STRINGS.optional})</span>}
      </label>
      {hint !== undefined && (
        <div id={ids.hint} className="field__hint">
          {hint}
        </div>
      )}
      {children}
      {error !== null && (
        <p id={ids.error} className="field__error">
          {error}
        </p>
      )}
    </div>
  );
}
