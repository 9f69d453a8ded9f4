import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { unknownCommands } from '../../helpers/unknown-commands.ts';

const step = v.strictObject({
  name: v.optional(v.string()),
  id: v.optional(v.string()),
  if: v.optional(v.string()),
  uses: v.optional(v.string()),
  run: v.optional(v.string()),
  with: v.optional(v.record(v.string(), v.unknown())),
  env: v.optional(v.record(v.string(), v.string())),
  'continue-on-error': v.optional(v.boolean()),
});
const permissions = v.record(v.string(), v.picklist(['read', 'write', 'none']));
const workflow = v.strictObject({
  name: v.string(),
  on: v.record(v.string(), v.unknown()),
  permissions,
  concurrency: v.unknown(),
  jobs: v.record(
    v.string(),
    v.strictObject({
      'runs-on': v.string(),
      'timeout-minutes': v.number(),
      needs: v.optional(v.string()),
      if: v.optional(v.string()),
      permissions: v.optional(permissions),
      environment: v.optional(v.unknown()),
      outputs: v.optional(v.record(v.string(), v.string())),
      env: v.optional(v.record(v.string(), v.string())),
      steps: v.array(step),
    }),
  ),
});

const folder = '.github/workflows';
const files = readdirSync(folder).map((name) => {
  const text = readFileSync(path.join(folder, name), 'utf8');
  return { name, text, flow: v.parse(workflow, parse(text)) };
});
const named = (name: string) => {
  const found = files.find((file) => file.name === name);
  if (!found) throw new Error(`no workflow ${name}`);
  return found;
};
const stepsOf = ({ flow }: (typeof files)[number]) => Object.values(flow.jobs).flatMap(({ steps }) => steps);

describe.each(files)('$name', (file) => {
  const { flow, text } = file;
  const steps = stepsOf(file);

  test('has steps that each use an action of GitHub, pinned by commit with its version beside it, or run something', () => {
    expect(steps.length).toBeGreaterThan(1);
    expect(steps.filter(({ uses, run }) => (uses === undefined) === (run === undefined))).toEqual([]);
    const used = text.split('\n').filter((line) => /\buses:/.test(line));
    expect(used).toHaveLength(steps.filter(({ uses }) => uses).length);
    for (const line of used) expect(line).toMatch(/uses: actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test('may do nothing but what is written at each job, and knows no secret but its own token', () => {
    expect(Object.values(flow.permissions).filter((right) => right === 'write')).toEqual([]);
    const secrets = [...text.matchAll(/secrets\.(\w+)/g)].map((match) => match[1]);
    expect(secrets.filter((secret) => secret !== 'GITHUB_TOKEN')).toEqual([]);
    expect(text).not.toMatch(/secrets\[|inherit/);
  });

  test('puts nothing that others wrote into a script as text', () => {
    for (const { run = '' } of steps) expect(run).not.toContain('${{');
  });

  test('checks out without leaving its token to what runs after', () => {
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts.filter((one) => one.with?.['persist-credentials'] !== false)).toEqual([]);
  });

  test('runs only scripts and commands that there are', async () => {
    for (const { run = '' } of steps) expect(await unknownCommands(run)).toEqual([]);
  });

  test('never runs what a stranger wrote where something may be written', () => {
    expect(Object.keys(flow.on)).not.toContain('pull_request_target');
    const writes = Object.values(flow.jobs).filter((job) => Object.values(job.permissions ?? {}).includes('write'));
    for (const job of writes) {
      expect(job.steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'))).toEqual([]);
      for (const { run = '' } of job.steps) expect(run).not.toMatch(/\b(npm|npx|node|source|eval)\b/);
    }
  });
});

test('only the comment, the issue of addresses, the release and the deployment may write, each what it needs', () => {
  const rights = files.flatMap(({ name, flow }) =>
    Object.entries(flow.jobs).flatMap(([job, { permissions: own = {} }]) =>
      Object.entries(own)
        .filter(([, right]) => right === 'write')
        .map(([what]) => `${name} ${job} ${what}`),
    ),
  );
  expect(rights.sort()).toEqual([
    'data-comment.yml comment contents',
    'data-comment.yml comment pull-requests',
    'links.yml tell issues',
    'release.yml publish contents',
    'site.yml deploy id-token',
    'site.yml deploy pages',
  ]);
  expect(Object.keys(named('data.yml').flow.on)).toEqual(['pull_request']);
  expect(named('data-comment.yml').flow.on).toHaveProperty('workflow_run.workflows', [named('data.yml').flow.name]);
});

/** The scripts of data-comment.yml as they stand, with a repository in a folder and `gh` written down. */
describe.skipIf(process.platform === 'win32')('the comment', () => {
  const work = mkdtempSync(path.join(tmpdir(), 'comment-'));
  const repository = path.join(work, 'server', 'o', 'r.git');
  const report = path.join(work, 'report');
  const png = Buffer.from('89504e470d0a1a0a00', 'hex');
  const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8' });
  const scriptOf = (name: string) =>
    stepsOf(named('data-comment.yml')).find((one) => one.name === name)?.run ?? `echo "no step ${name}"; exit 1`;

  /** As GitHub runs a step: bash -e, and what was put into GITHUB_ENV by the step before. */
  function runStep(name: string, env: Readonly<Record<string, string>> = {}) {
    writeFileSync(path.join(work, 'step.sh'), scriptOf(name));
    const done = spawnSync('bash', ['-e', 'step.sh'], {
      cwd: work,
      encoding: 'utf8',
      env: {
        PATH: `${path.join(work, 'bin')}:${process.env['PATH'] ?? ''}`,
        HOME: work,
        SERVER: `file://${path.join(work, 'server')}`,
        REPOSITORY: 'o/r',
        HEAD_SHA: 'abc',
        HEAD_OWNER: 'someone',
        HEAD_BRANCH: '$(touch pwned)',
        NUMBER: '12',
        GITHUB_ENV: path.join(work, 'env'),
        GITHUB_OUTPUT: path.join(work, 'output'),
        ...env,
      },
    });
    expect(done.status, done.stderr).toBe(0);
  }
  const asked = () => readFileSync(path.join(work, 'asked'), 'utf8');

  beforeAll(() => {
    mkdirSync(path.join(work, 'bin'));
    mkdirSync(path.join(report, 'pictures'), { recursive: true });
    git('init', '-q', '--bare', repository);
    writeFileSync(
      path.join(work, 'bin', 'gh'),
      '#!/bin/sh\necho "$@" >> asked\ncase "$*" in *--paginate*) echo "$KNOWN" ;; *--jq*) echo 12 ;; esac\n',
    );
    chmodSync(path.join(work, 'bin', 'gh'), 0o755);
    writeFileSync(path.join(report, 'pictures', 'seats.zh.before.png'), png);
    writeFileSync(path.join(report, 'pictures', 'seats.zh.after.png'), 'no picture');
    writeFileSync(path.join(report, 'pictures', 'seats.zh.after.svg'), '<svg/>');
    writeFileSync(path.join(report, 'pictures', '-rf.en.before.html'), png);
    symlinkSync('/etc/passwd', path.join(report, 'pictures', 'seats.en.after.png'));
    writeFileSync(path.join(report, 'report.md'), '<img src="pictures/seats.zh.before.png">\n');
  });
  afterAll(() => {
    rmSync(work, { recursive: true, force: true });
  });

  test('finds its pull request by what GitHub says', () => {
    runStep('Find the pull request');
    expect(readFileSync(path.join(work, 'output'), 'utf8')).toBe('number=12\n');
    expect(asked()).toContain('head=someone:$(touch pwned)');
    expect(existsSync(path.join(work, 'pwned'))).toBe(false);
  });

  test('takes real PNG of the expected names only, each push in place of the one before', () => {
    for (const _ of [1, 2]) {
      rmSync(path.join(work, 'previews'), { recursive: true, force: true });
      runStep('Put the pictures on their branch');
      expect(git('-C', repository, 'ls-tree', '--name-only', 'previews/12').trim()).toBe('seats.zh.before.png');
      expect(git('-C', repository, 'rev-list', '--count', 'previews/12').trim()).toBe('1');
    }
  });

  test('is written once and then rewritten, with addresses of the pictures', () => {
    const [, address = ''] = /PICTURES=(.*)/.exec(readFileSync(path.join(work, 'env'), 'utf8')) ?? [];
    expect(address).toMatch(/\/o\/r\/raw\/[0-9a-f]{40}$/);
    runStep('Write the comment', { PICTURES: address, KNOWN: '' });
    expect(asked()).toMatch(/--method POST repos\/o\/r\/issues\/12\/comments/);
    expect(readFileSync(path.join(work, 'comment.md'), 'utf8')).toBe(
      `<!-- data-report -->\n<img src="${address}/seats.zh.before.png">\n`,
    );
    runStep('Write the comment', { PICTURES: address, KNOWN: '77' });
    expect(asked()).toMatch(/--method PATCH repos\/o\/r\/issues\/comments\/77/);
  });
});

/** The script of links.yml as it stands, with `gh` written down. */
describe.skipIf(process.platform === 'win32')('the issue of addresses', () => {
  const work = mkdtempSync(path.join(tmpdir(), 'links-issue-'));
  beforeAll(() => {
    for (const folder of ['bin', 'found']) mkdirSync(path.join(work, folder));
    writeFileSync(
      path.join(work, 'bin', 'gh'),
      '#!/bin/sh\necho "$@" >> asked\ncase "$*" in *--paginate*) echo "$KNOWN" ;; esac\n',
    );
    chmodSync(path.join(work, 'bin', 'gh'), 0o755);
    writeFileSync(path.join(work, 'found', 'links.md'), '3 addresses: gone 1.\n');
  });
  afterAll(() => {
    rmSync(work, { recursive: true, force: true });
  });

  /** What is asked of GitHub where an issue is known or not, and something is found or not. */
  function asked(known: string, status: string): string[] {
    rmSync(path.join(work, 'asked'), { force: true });
    writeFileSync(path.join(work, 'found', 'status'), `${status}\n`);
    const script = stepsOf(named('links.yml')).find(({ name }) => name === 'Write the issue')?.run ?? 'exit 1';
    writeFileSync(path.join(work, 'step.sh'), script);
    const env = {
      PATH: `${path.join(work, 'bin')}:${process.env['PATH'] ?? ''}`,
      ...{ HOME: work, REPOSITORY: 'o/r', KNOWN: known },
    };
    const done = spawnSync('bash', ['-e', 'step.sh'], { cwd: work, encoding: 'utf8', env });
    expect(done.status, done.stderr).toBe(0);
    return readFileSync(path.join(work, 'asked'), 'utf8').trim().split('\n').slice(1);
  }

  test('is opened once, then written anew, and closed when nothing is left', () => {
    expect(asked('', '1')).toEqual([expect.stringMatching(/^api --method POST repos\/o\/r\/issues -F body=@issue.md/)]);
    expect(asked('7', '1')).toEqual(['api --method PATCH repos/o/r/issues/7 -F body=@issue.md -f state=open']);
    expect(asked('7', '0')).toEqual(['api --method PATCH repos/o/r/issues/7 -F body=@issue.md -f state=closed']);
    expect(asked('', '0')).toEqual([]);
    expect(readFileSync(path.join(work, 'issue.md'), 'utf8')).toBe('<!-- links -->\n3 addresses: gone 1.\n');
  });
});
