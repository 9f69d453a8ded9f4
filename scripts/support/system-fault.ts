import type { WordLang } from '../../src/tables/describe.ts';
import { escapeText } from '../../src/tables/describe.ts';
import { shownPath } from './shown-path.ts';
import { LockHeld } from './with-lock.ts';

const reasons: Readonly<Record<string, Readonly<Record<WordLang, string>>>> = {
  ENOSPC: { zh: '磁盘满了；请腾出空间再运行', en: 'the disk is full; make room and run it again' },
  EDQUOT: { zh: '磁盘配额用完了；请腾出空间再运行', en: 'the disk quota is used up; make room and run it again' },
  EROFS: { zh: '这个磁盘是只读的', en: 'this disk is read-only' },
  EACCES: {
    zh: '没有权限；请核对文件夹归谁、能不能写',
    en: 'no permission; see who owns the folder and may write to it',
  },
  EPERM: { zh: '系统不允许；请核对文件夹归谁、能不能写', en: 'the system forbids it; see who owns the folder' },
  ENOENT: { zh: '没有这个文件或文件夹', en: 'there is no such file or folder' },
  ENOTDIR: { zh: '路径中间有一段是文件，不是文件夹', en: 'a part of the path is a file, not a folder' },
  EISDIR: { zh: '应是文件，却是文件夹', en: 'it is a folder where a file is needed' },
  EEXIST: { zh: '那里已有同名的东西', en: 'something of that name is there already' },
  ENOTEMPTY: { zh: '文件夹不是空的', en: 'the folder is not empty' },
  EBUSY: { zh: '正被别的程序占用；请关掉再运行', en: 'another program holds it; close that and run it again' },
  EMFILE: { zh: '同时打开的文件太多了', en: 'too many files are open' },
  ELOOP: { zh: '链接指来指去，没有尽头', en: 'its links lead in circles' },
  EIO: { zh: '磁盘读写出错', en: 'the disk could not be read or written' },
};

/** The same errors in the words of other programs. */
const said: readonly (readonly [RegExp, string])[] = [
  [/\bENOSPC\b|No space left on device/, 'ENOSPC'],
  [/\bEDQUOT\b|Disk quota exceeded/, 'EDQUOT'],
  [/\bEROFS\b|Read-only file system/, 'EROFS'],
  [/\b(?:EACCES|EPERM)\b|Permission denied \(os error/, 'EACCES'],
];

/**
 * What the system refused to another program, from the program's output; undefined where the output is about something
 * else.
 */
export function faultIn(text: string, lang: WordLang): string | undefined {
  const code = said.find(([pattern]) => pattern.test(text))?.[1];
  return code === undefined ? undefined : `${reasons[code]?.[lang] ?? code} [${code}]`;
}

/**
 * Why a command stopped, in one line: the system refused a file or folder, or another command holds the lock. Undefined
 * for any other error, which is a fault of ours.
 */
export function systemFault(error: unknown, lang: WordLang): string | undefined {
  if (error instanceof LockHeld) {
    const lock = shownPath(error.lock);
    return lang === 'zh'
      ? `${lock}：另一个命令五分钟还没有结束；若并没有在运行的，请删去这个文件夹`
      : `${lock}: another command has not ended for five minutes; if none is running, delete this folder`;
  }
  if (!(error instanceof Error) || !('code' in error) || !('syscall' in error) || typeof error.code !== 'string')
    return undefined;
  const named = 'path' in error && typeof error.path === 'string' ? error.path : '';
  const file = named.replace(/([\\/])\.([^\\/]+)\.part$/, '$1$2');
  const what = reasons[error.code]?.[lang] ?? error.code;
  const where = file === '' ? '' : `${escapeText(shownPath(file))}${lang === 'zh' ? '：' : ': '}`;
  return lang === 'zh'
    ? `${where}${what}；什么都没有改动 [${error.code}]`
    : `${where}${what}; nothing was changed [${error.code}]`;
}
