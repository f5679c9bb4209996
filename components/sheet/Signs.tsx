// What an interviewer likes to hear, or does not.
import './sheet.css';

export function Signs({ heading, signs, kind }: { heading: string; signs: readonly string[]; kind: 'good' | 'weak' }) {
  if (signs.length === 0) return null;
  return (
    <section>
      <h4>{heading}</h4>
      <ul className={`signs signs--${kind}`}>
        {signs.map((sign) => (
          <li key={sign}>{sign}</li>
        ))}
      </ul>
    </section>
  );
}
