import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scriptSafeJson } from '../../../../src/lib/text/xml.ts';
import { runs, seed } from '../../../helpers/depth.ts';

const breaking = [
  ...[
    '</script>',
    '</SCRIPT >',
    '<!--',
    '<script',
    '-->',
    ']]>',
    '\u2028',
    '\u2029',
    '\\u003c',
    '"',
    "'",
    '&lt;/script>',
  ],
  ...['\\', '\\\\"', '\0', '\ud800', '<', '\r\n', '${x}', '`', '\ufeff', '__proto__'],
];

test(`JSON inside a script ends no script and reads back as it was, with seed ${seed}`, () => {
  const text = fc
    .array(
      fc.oneof(
        fc.constantFrom(...breaking),
        fc.nat(0xffff).map((unit) => String.fromCharCode(unit)),
      ),
      { maxLength: 8 },
    )
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(fc.dictionary(text, text, { maxKeys: 4 }), text, (object, plain) => {
      const written = scriptSafeJson([object, plain]);
      expect(written).not.toMatch(/[<\u2028\u2029]/);
      // Toward objects without a prototype, which JSON does not know.
      expect(JSON.parse(written)).toEqual(JSON.parse(JSON.stringify([object, plain])));
    }),
    { seed, numRuns: runs(200) },
  );
});
