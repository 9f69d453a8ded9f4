import { expect, test } from 'vitest';
import { portableLink } from '../../../../scripts/support/portable/portable-links.ts';
import { pageScripts, portablePage } from '../../../../scripts/support/portable/portable-page.ts';

const files = new Set(['index.html', 'en/index.html', 'charts/a/index.html', 'charts/a.csv', 'scripts/x.js']);
const site = { base: '/kefu/', files, online: 'https://kefu.example/kefu/' };

test.each([
  ['/kefu/', 'index.html', 'index.html'],
  ['/kefu/', 'en/index.html', '../index.html'],
  ['/kefu/en/', 'charts/a/index.html', '../../en/index.html'],
  ['/kefu/charts/a/?city=x#table', 'index.html', 'charts/a/index.html?city=x#table'],
  ['/kefu/charts/a/#sources', 'charts/a/index.html', '#sources'],
  ['/kefu/charts/a.csv', 'charts/a/index.html', '../a.csv'],
  // What the copy lacks is on the web; what is no address of the site stays.
  ['/kefu/charts/v/123/a.png', 'index.html', 'https://kefu.example/kefu/charts/v/123/a.png'],
  ['/elsewhere/', 'index.html', '/elsewhere/'],
  ['//other.example/', 'index.html', '//other.example/'],
])('%s in %s is %s', (address, from, link) => {
  expect(portableLink(address, from, site)).toBe(link);
});

test('a page gets one classic script where its first module stood, and a policy that knows files', () => {
  const html =
    '<html lang="en"><meta http-equiv="Content-Security-Policy" content="script-src \'self\'; img-src \'self\' data:">' +
    '<p data-page="/kefu/charts/a/">a</p><script type="module" src="/kefu/_astro/ThemeChoice.1.js"></script>' +
    '<script type="module" src="/kefu/_astro/Figure.2.js"></script>';
  expect(pageScripts(html)).toEqual(['/kefu/_astro/ThemeChoice.1.js', '/kefu/_astro/Figure.2.js']);
  expect(portablePage(html, 'en/index.html', '/kefu/scripts/x.js', site)).toBe(
    '<html lang="en"><meta http-equiv="Content-Security-Policy" content="script-src \'self\' file:; img-src \'self\' file: data:">' +
      '<p data-page="../charts/a/index.html">a</p><script defer src="../scripts/x.js"></script>',
  );
});
