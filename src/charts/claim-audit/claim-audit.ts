import { defineChart } from '../old-chart.ts';
import { drawClaimAudit } from './draw.ts';
import { dictionary } from './names.ts';
import type { ClaimAuditPicked, ClaimAuditRows } from './pick.ts';
import { pickClaimAudit, verdictsOf } from './pick.ts';
import { claimAuditTable } from './table.ts';
import { claimAuditTips } from './tips.ts';
import { claimAuditWords } from './words.ts';

/** What in the articles holds? Each statement against its own sum, done again from the rows. */
export const claimAudit = defineChart<ClaimAuditRows, ClaimAuditPicked>({
  id: 'claim-audit',
  hue: 'context',
  question: { zh: '文章里的说法，哪些站得住？', en: 'What in the articles holds?' },
  name: { zh: '说法核对', en: 'Statements checked' },
  tables: ['claims'],
  rows: ({ claims }) => ({ claims }),
  controls: ({ claims }, lang) => [
    {
      key: 'verdict',
      label: dictionary[lang].control,
      kind: 'choice',
      choices: [
        { value: 'all', label: dictionary[lang].all },
        ...verdictsOf(claims).map(({ id, name }) => ({ value: id, label: dictionary[lang].verdict(name[lang]) })),
      ],
    },
  ],
  pick: pickClaimAudit,
  words: claimAuditWords,
  table: claimAuditTable,
  tips: claimAuditTips,
  draw: drawClaimAudit,
  cases: {
    real: (rows) => rows,
    none: () => ({ claims: [] }),
    one: ({ claims }) => ({ claims: claims.slice(0, 1) }),
    missing: ({ claims }) => ({
      claims: claims.map((claim) => ({ ...claim, stated: undefined, computed: undefined, rival: undefined })),
    }),
  },
  states: {
    verdict: { verdict: 'does_not_follow' },
    'verdict-holds': { verdict: 'holds' },
  },
});
