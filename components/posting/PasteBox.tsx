// A box for the posting's text, for whatever cannot be read in the page.
import { useState, type FormEvent } from 'react';
import { Button } from '../ui/Button.tsx';
import { TextArea, TextField } from '../ui/Field.tsx';
import type { PastedPosting } from './panel-state.ts';
import { POSTING_STRINGS } from './strings.ts';
import './panel.css';

const { paste: WORDS } = POSTING_STRINGS;

/** @param autoFocus puts the cursor into the box, where the person has just asked for it. */
export function PasteBox({ onPaste, autoFocus = false }: { onPaste: (posting: PastedPosting) => void; autoFocus?: boolean }) {
  const [text, setText] = useState('');
  const [title, setTitle] = useState('');
  const [company, setCompany] = useState('');
  const [error, setError] = useState<string | null>(null);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (text.trim().length < WORDS.leastCharacters) {
      setError(WORDS.tooShort);
      return;
    }
    onPaste({ text, title: title.trim() || null, company: company.trim() || null });
  };
  return (
    <form className="paste-box" onSubmit={submit} noValidate>
      <TextArea
        label={WORDS.label}
        hint={WORDS.hint}
        rows={4}
        dir="auto"
        value={text}
        error={error}
        ref={(area) => {
          if (autoFocus) area?.focus();
        }}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setError(null);
        }}
      />
      {text.trim() !== '' && (
        <div className="paste-box__more">
          <TextField label={WORDS.jobTitle} optional value={title} onChange={(event) => setTitle(event.currentTarget.value)} />
          <TextField label={WORDS.company} optional value={company} onChange={(event) => setCompany(event.currentTarget.value)} />
        </div>
      )}
      <Button type="submit" variant={text.trim() === '' ? 'secondary' : 'primary'}>
        {WORDS.submit}
      </Button>
    </form>
  );
}
