import type { CorrectionId } from '../../content/story/story.ts';
import type { AuditedClaim, Published } from '../../datasets/published.ts';
import { known } from './story-rows.ts';

const statements: Readonly<Record<CorrectionId, string>> = {
  telecom: 'CLM031',
  survey: 'CLM029',
  apps: 'CLM016',
  growth: 'CLM001',
  calls: 'CLM004',
  decade: 'CLM008',
  scarce: 'CLM038',
  leavers: 'CLM039',
  interval: 'CLM034',
  agents: 'CLM014',
};

/** The statement behind a correction. @throws when it is gone, or holds as it stands after all */
export function correctedStatement(id: CorrectionId, { claims }: Published): AuditedClaim {
  const key = statements[id];
  const statement = known(
    claims.find((one) => one.id === key),
    key,
  );
  if (statement.verdict.id === 'holds')
    throw new Error(`${key} 现在成立：故事里的更正要撤掉 · ${key} holds now: take its correction out of the story`);
  return statement;
}
