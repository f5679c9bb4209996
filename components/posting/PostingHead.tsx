// The head of a sheet: title, employer and place, the kind of work, and how the posting was read.
import type { Analysis } from '../../lib/schema/analysis.ts';
import type { RoleId } from '../../lib/schema/ids.ts';
import { HowItWasRead } from './HowItWasRead.tsx';
import type { HowRead } from './reading-words.ts';
import { RoleMenu } from './RoleMenu.tsx';
import { POSTING_STRINGS } from './strings.ts';
import './panel.css';

interface PostingHeadProps {
  analysis: Analysis;
  reading: HowRead;
  roleOverride: RoleId | null;
  onChooseRole: (role: RoleId | null) => void;
}

export function PostingHead({ analysis, reading, roleOverride, onChooseRole }: PostingHeadProps) {
  const { posting } = analysis;
  const facts = [posting.company ?? POSTING_STRINGS.companyUnknown, posting.location, posting.employmentType, posting.salary].filter((fact) => fact !== null);
  return (
    <section className="posting-head">
      <h1 dir="auto" {...(posting.title === null || posting.language === null ? {} : { lang: posting.language })}>
        {posting.title ?? POSTING_STRINGS.untitled}
      </h1>
      <p className="posting-head__facts">
        {facts.map((fact, number) => (
          <span key={fact} dir="auto">
            {number > 0 && <span aria-hidden> · </span>}
            {fact}
          </span>
        ))}
      </p>
      <HowItWasRead posting={posting} reading={reading} />
      <RoleMenu roleTypes={analysis.roleTypes} chosen={roleOverride} onChoose={onChooseRole} />
    </section>
  );
}
