import { defineChart } from '../define-chart.ts';
import { draw } from './draw.ts';
import type { ClaimAuditPicked, ClaimAuditRows } from './pick.ts';
import { pickClaimAudit, verdictsOf } from './pick.ts';
import { table } from './table.ts';
import { text, tips } from './words.ts';
import type { Say } from './zh.ts';

/** Which statements in the articles hold? Each is compared with its own sum, recomputed from the rows. */
export const chart = defineChart<ClaimAuditRows, ClaimAuditPicked, Say>({
  id: 'claim-audit',
  topic: 'evidence',
  hue: 'context',
  question: { zh: '文章里的说法，哪些站得住？', en: 'Which statements in the articles hold up?' },
  name: { zh: '说法核对', en: 'Statements checked' },
  tables: ['claims'],
  rows: ({ claims }) => ({ claims }),
  controls: ({ claims }, { lang, say }) => [
    {
      key: 'verdict',
      label: say.control,
      kind: 'choice',
      choices: [
        { value: 'all', label: say.all },
        ...verdictsOf(claims).map(({ id, name }) => ({ value: id, label: say.verdict(name[lang]) })),
      ],
    },
  ],
  pick: pickClaimAudit,
  text,
  table,
  tips,
  draw,
  states: {
    verdict: { verdict: 'does_not_follow' },
    'verdict-holds': { verdict: 'holds' },
    'verdict-unknown': { verdict: 'cannot_be_checked' },
  },
});
