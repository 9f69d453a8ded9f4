/** Text of the data that tries to break out of every place it is shown in: it stays text, and calls nobody. */
export const hostileText =
  `<img src=//evil.test/x onerror=hit()>"'><script>hit()</script>]]></style></title></textarea></script><svg onload=hit()>` +
  '{{hit()}}${hit()}`hit()` javascript:hit() <!-- &lt;b&gt; %22 \\u003c';

/** The same for names, which stand in findings of two lines. */
export const hostileName = `<b onclick=hit()>"&`;

/** The chart that is no longer made in the next release: what it said last was corrected, too. */
export const withdrawnChart = 'pay-advertised';

/** REPOSITORY_URL of the next release. */
export const repositorySetting = 'https://code.example/group/kefu/';
