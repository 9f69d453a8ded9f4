import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { strip } from '../../../src/charts/evidence-map/draw.ts';
import { en } from '../../../src/charts/evidence-map/en.ts';
import { toEvidence } from '../../../src/charts/evidence-map/record.ts';
import { pickEvidenceMap } from '../../../src/charts/evidence-map/pick.ts';
import { groupName } from '../../../src/charts/evidence-map/words.ts';
import { zh } from '../../../src/charts/evidence-map/zh.ts';
import { topics } from '../../../src/charts/topics.ts';
import { languages } from '../../../src/i18n/lang.ts';
import { testedPublished } from '../../helpers/tested-data.ts';

const rows = { evidence: toEvidence(testedPublished()) };
const { document } = parseHTML('<html></html>');
const say = { zh, en };
const withRows = topics.map(({ id }) => id).filter((id) => id !== 'evidence');

describe.each(withRows)('the strip of the topic %s', (topic) => {
  test.each(languages)('has the cells and the names of that topic alone, in %s', (lang) => {
    const svg = strip(rows, topic, { document, lang, say: say[lang], width: 680, id: `strip-${topic}` });
    const whole = pickEvidenceMap(rows, {}).rows;
    const own = whole.filter((row) => row.topic === topic);
    const words = [...(svg?.querySelectorAll('text') ?? [])].map((text) => text.textContent);
    const named = whole.filter(({ group }) => words.includes(groupName(group, say[lang])));
    expect(own.length).toBeGreaterThan(0);
    expect(named).toEqual(own);
    const marks = [...(svg?.querySelectorAll('.mark') ?? [])].map((mark) => mark.getAttribute('data-row'));
    expect(marks).toEqual(own.flatMap(({ cells }) => cells.map(({ id }) => id)));
    // It heads a page: lower than a screen of a phone is high.
    expect(Number(svg?.getAttribute('height'))).toBeLessThan(200);
  });
});

test('a topic without rows has no strip', () => {
  const context = { document, lang: 'zh', say: zh, width: 680, id: 'strip' } as const;
  expect(strip(rows, 'evidence', context)).toBeUndefined();
  expect(strip({ evidence: [] }, 'pay', context)).toBeUndefined();
});
