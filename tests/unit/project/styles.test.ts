import { globSync, readFileSync } from 'node:fs';
import { generate, parse, walk } from 'css-tree';
import { describe, expect, test } from 'vitest';

const sheets = globSync('src/styles/**/*.css').map((file) => ({ file, css: readFileSync(file, 'utf8') }));
const programs = globSync('src/**/*.{ts,astro}').map((file) => readFileSync(file, 'utf8'));
const words = new Set(programs.flatMap((text) => text.match(/[\w-]+/g) ?? []));
/** `compare-${part}` stands for every class that begins so. */
const beginnings = programs.flatMap((text) => [...text.matchAll(/([a-z][\w-]*-)\$\{/g)].map(([, start = '']) => start));

describe('style sheets', () => {
  test.each(sheets)('$file has no class that nothing has, and no more than 150 lines', ({ css }) => {
    const classes = new Set<string>();
    walk(parse(css), (node) => {
      if (node.type === 'ClassSelector') classes.add(node.name);
    });
    const unused = [...classes].filter(
      (name) => !words.has(name) && !beginnings.some((start) => name.startsWith(start)),
    );
    expect(unused).toEqual([]);
    expect(css.split('\n').length).toBeLessThanOrEqual(151);
  });

  test('use every value that they name', () => {
    const declared = new Set<string>();
    const used = new Set(programs.flatMap((text) => text.match(/--[a-z][\w-]*/g) ?? []));
    for (const { css } of sheets)
      walk(parse(css, { parseCustomProperty: true }), (node) => {
        if (node.type === 'Declaration' && node.property.startsWith('--')) declared.add(node.property);
        if (node.type === 'Function' && node.name === 'var')
          used.add(
            generate(node)
              .slice(4)
              .replace(/[,)].*$/, ''),
          );
      });
    expect(declared.size).toBeGreaterThan(10);
    expect([...declared].filter((name) => !used.has(name))).toEqual([]);
  });

  test('are all imported', () => {
    const imported = [...sheets.map(({ css }) => css), ...programs].join('\n');
    const names = sheets.map(({ file }) => file.replace(/^src\/styles\//, ''));
    expect(names.filter((name) => !imported.includes(`/${name.replace(/^.*\//, '')}'`))).toEqual([]);
  });
});
