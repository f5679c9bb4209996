// How the words are shared out: one bar from action and result on, with the aim marked above it, and the same in words.
import { CORE_AIM, type Balance } from '../../../lib/stories/coach/balance.ts';
import { COACH_STRINGS } from './strings.ts';
import './coach.css';

/** The bar is decoration; the legend says the same in words and per cent. */
export function CoachBalance({ balance: { core, context, reflection } }: { balance: Balance }) {
  return (
    <figure className="coach-balance" aria-label={COACH_STRINGS.balance}>
      <div className="coach-balance__plot" aria-hidden>
        <span className="coach-balance__aim" style={{ insetInlineStart: `${CORE_AIM.from * 100}%`, inlineSize: `${(CORE_AIM.to - CORE_AIM.from) * 100}%` }} />
        <div className="coach-balance__bar">
          <span className="coach-balance__core" style={{ flexGrow: core }} />
          <span className="coach-balance__context" style={{ flexGrow: context }} />
          <span className="coach-balance__reflection" style={{ flexGrow: reflection }} />
        </div>
      </div>
      <ul className="coach-balance__legend">
        <li className="coach-balance__is-core">
          {COACH_STRINGS.core(core)} <span className="coach-balance__told">({COACH_STRINGS.aim(CORE_AIM.from, CORE_AIM.to)})</span>
        </li>
        <li className="coach-balance__is-context">{COACH_STRINGS.context(context)}</li>
        <li className="coach-balance__is-reflection">{COACH_STRINGS.reflection(reflection)}</li>
      </ul>
    </figure>
  );
}
