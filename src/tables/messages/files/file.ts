import { says, first, found, head, jobs, error, notice } from '../message.ts';
import type { Guide } from '../message.ts';

/** Messages about a file that is missing, or not as a file should be. */
export const words = {
  'file-missing': says(() => [
    ['找不到这个文件', 'there is no such file'],
    ['描述文件或命令里写了它', 'the description or the command names it'],
    ['请核对文件名和所在文件夹，大小写也要一致', 'check its name and folder, also upper and lower case'],
  ]),
  'file-unreadable': says<'reason' | 'detail'>((p) => [
    ['文件打不开', 'the file cannot be opened'],
    [`系统给出的原因：${p.text('reason')}`, `the system says: ${p.text('reason')}`],
    ['请检查读取权限，关闭占用它的程序后再试', 'check that you may read it, close programs that use it, and try again'],
  ]),
  'file-changed': says(() => [
    ['文件在读取途中被改动', 'the file changed while it was read'],
    ['读到的可能一半旧、一半新', 'what was read may be half old, half new'],
    ['请等保存或同步完成后再运行一次', 'wait until it is saved or synchronised and run again'],
  ]),
  'file-not-plain': says(() => [
    ['这不是数据文件夹里的普通文件', 'this is not a plain file inside the data folder'],
    ['文件夹、快捷方式（符号链接）和管道都不读取', 'folders, symbolic links and pipes are not read'],
    ['请放入文件本身', 'put the file itself there'],
  ]),
  'file-too-big': says<'bytes' | 'limit'>((p) => [
    [`文件有 ${p.text('bytes')} 字节`, `the file has ${p.text('bytes')} bytes`],
    [`上限是 ${p.text('limit')} 字节（20 MB）`, `the limit is ${p.text('limit')} (20 MB)`],
    [
      '请拆成几张表，或删去用不到的列；大批招聘广告可用 npm run data -- summarise 汇总成一张小表',
      'divide it into several tables, or delete columns that are not used; to turn a mass of adverts into a small table, use npm run data -- summarise',
    ],
  ]),
  'file-empty': says<'bytes'>(() => [
    ['文件是空的', 'the file is empty'],
    ['里面没有任何文字', 'there is no text in it'],
    ['请重新导出；至少要有一行表头和一行数据', 'export it again; a header and one row of data are the least'],
  ]),
  'file-cut': says<'cells' | 'wanted'>((p) => [
    [
      `最后一行只有 ${p.text('cells')} 个单元格，应有 ${p.text('wanted')} 个，行末也没有换行`,
      `the last line has ${p.text('cells')} of ${p.text('wanted')} cells and no line end`,
    ],
    ['文件很可能在传输或保存时被截断', 'the file was probably cut while it was sent or saved'],
    ['请重新导出或重新发送完整的文件', 'export or send the whole file again'],
  ]),
  'file-name': says<'wanted'>((p) => [
    [`实际文件名是“${p.value}”`, `the file is named "${p.value}"`],
    [`声明的是“${p.text('wanted')}”，已按同一文件读取`, `"${p.text('wanted')}" is declared; read as the same file`],
    ['请改成声明的文件名，别的系统区分大小写', 'rename it as declared: other systems are case-sensitive'],
  ]),
  'file-temporary': says(() => [
    ['这是程序的临时文件或锁文件', "this is a program's temporary or lock file"],
    ['已忽略', 'it was ignored'],
    ['请关闭打开着的表格程序，它会自动消失', 'close the spreadsheet program and it will go away'],
  ]),
};

export const guide = () =>
  ({
    'file-missing': error({ failure: 'ENOENT' }, ['应有的文件不在。', 'A file that should be there is not.']),
    'file-unreadable': error({ failure: 'EACCES' }, [
      '文件在，但是系统不让打开。',
      'The file is there, but the system does not let it be opened.',
    ]),
    'file-changed': error({ failure: 'CHANGED' }, [
      '读的时候文件还在被别的程序改写。',
      'Another program was still writing the file while it was read.',
    ]),
    'file-not-plain': error({ failure: 'EISDIR' }, ['交来的不是普通文件。', 'What was given is not a plain file.']),
    'file-too-big': error({ failure: 'TOO_BIG', detail: '31457280' }, [
      '文件超过大小上限。',
      'The file is larger than the limit.',
    ]),
    'file-empty': error(jobs(''), ['文件里什么都没有。', 'There is nothing in the file.']),
    'file-cut': error(jobs(head + first + '2024-02,beijing,13'), [
      '文件的结尾断在一行中间。',
      'The file ends in the middle of a row.',
    ]),
    'file-name': notice(found('Salaries.CSV', { value: 'Salaries.CSV', params: { wanted: 'salaries.csv' } }), [
      '文件名的大小写或写法与声明的不同。',
      'The file’s name differs from the declared one in case or spelling.',
    ]),
    'file-temporary': notice({ failure: 'TEMPORARY' }, [
      '这是 Excel 打开文件时留下的临时文件。',
      'This is a temporary file that Excel leaves while a file is open.',
    ]),
  }) satisfies Guide<typeof words>;
