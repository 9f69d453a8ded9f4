import { says, count, firms, loose, share, error, notice } from '../message.ts';
import { boundFix, boundWhy, normalised, write } from '../phrases.ts';
import type { Guide } from '../message.ts';

/** Messages about how a number is written. */
export const words = {
  'num-thousands': normalised(
    ['有千分位逗号', 'it has thousands separators'],
    ['去掉千分位更稳妥', 'digits alone are safer'],
  ),
  'num-groups': says(() => [
    ['逗号不是三位一组，看不出是多少', 'it is not grouped by three, so its size is not clear'],
    ['请核对后去掉逗号，小数点写成“.”', 'check it and write it without commas, with "." before decimals'],
  ]),
  'num-fullwidth': normalised(
    ['是全角字符', 'it has full-width characters'],
    ['以后请用半角输入', 'type plain digits next time'],
  ),
  'num-minus': normalised(['负号是 U+2212', 'its minus sign is U+2212']),
  'num-parentheses': says<'write'>((p) => [
    ['括号可能表示负数，也可能不是', 'parentheses may mean a negative number or not'],
    [
      `若是负数，${write.zh(p, '请写负号')}；否则去掉括号`,
      `if it is negative, ${write.en(p, 'write a minus sign')}; else delete them`,
    ],
  ]),
  'num-percent': says<'write' | 'ratio'>((p) => [
    ['此列没有声明为比例或百分数', 'the column is not declared a ratio or percentage'],
    [
      `按此列的单位，请改写为 ${p.text('write')} 或 ${p.text('ratio')}`,
      `write ${p.text('write')} or ${p.text('ratio')}, as the unit of the column asks`,
    ],
  ]),
  'percent-read': normalised(['此列是比例', 'the column is a ratio']),
  'ratio-percent': says<'limit' | 'write'>((p) => [
    [
      `此列是 0 到 ${p.text('limit')} 的比例，这个数超过了 ${p.text('limit')}`,
      `the column is a ratio, and this is above ${p.text('limit')}`,
    ],
    [
      `若指百分之 ${p.value}，请改写为 ${p.text('write')} 或 ${p.value}%`,
      `if ${p.value} percent is meant, write ${p.text('write')} or ${p.value}%`,
    ],
  ]),
  'num-scientific': normalised(
    ['是科学记数法', 'it is in scientific notation'],
    ['在 Excel 中把该列设为“数值”格式更稳妥', 'format the column as Number in Excel'],
  ),
  'num-digits-lost': says(() => [
    [
      '是科学记数法，Excel 可能已丢掉后面的数字',
      'it is in scientific notation, and digits may have been lost in Excel',
    ],
    [
      '请从原始资料补全；长编号请先把该列设为“文本”格式',
      'complete it from the original; format columns of long codes as text',
    ],
  ]),
  'num-too-big': says(() => [
    ['超过 9007199254740991，程序无法精确表示', 'numbers above 9007199254740991 cannot be exact'],
    ['请核对；若是编号，请在描述文件里声明为文本', 'check it; if it is a code, declare the column as text'],
  ]),
  'num-precision': says(() => [
    ['有效数字太多，读成数字会改变它', 'it has more digits than a number can keep'],
    ['请保留 15 位以内的有效数字', 'give at most 15 significant digits'],
  ]),
  'num-formula': says(() => [
    ['这是公式，不是它的结果', 'this is a formula, not its value'],
    ['请在 Excel 中复制该列，选择性粘贴为“数值”', 'copy the column in Excel and paste it as values'],
  ]),
  'num-fraction': says(() => [
    ['此列必须是整数', 'a whole number is needed'],
    ['请核对小数从何而来，改为整数', 'find out where the fraction comes from and write a whole number'],
  ]),
  'num-point-zero': normalised(['小数部分是零', 'its fraction is zero']),
  'num-leading-zero': normalised(
    ['前面有零', 'it begins with zeros'],
    ['若是编号，请在描述文件里声明为文本', 'if it is a code, declare the column as text'],
  ),
  'num-form': normalised(
    ['写法少见', 'an unusual form'],
    [
      '去掉正号，小数点两边都写数字更稳妥',
      'without a plus sign and with digits on both sides of the point it is safer',
    ],
  ),
  'num-range': says<
    'shown' | 'bound' | 'low' | 'high' | 'value' | 'words' | 'differs' | 'declared' | 'noteColumn',
    'printed' | 'cells'
  >((p) => [boundWhy(p), boundFix(p)]),
};

export const guide = () =>
  ({
    'num-thousands': notice(count('"1,388"'), [
      '数字有千分位逗号，已经去掉。',
      'A number had thousands separators; they were taken off.',
    ]),
    'num-groups': error(count('"13,88"'), [
      '数字里的逗号不在千位上，看不出是多少。',
      'The commas in a number do not mark the thousands, so its value is unclear.',
    ]),
    'num-fullwidth': notice(count('１３８８'), [
      '数字是全角的，已经换成半角。',
      'A number was in full-width digits and was converted.',
    ]),
    'num-minus': notice(loose('北京,甲,\u22125'), [
      '负号用了别的字符，已经换掉。',
      'The minus was another character and was converted.',
    ]),
    'num-parentheses': error(count('(5)'), [
      '数字放在括号里，会计常这样写负数。',
      'A number is in brackets, as accountants write negative ones.',
    ]),
    'num-percent': error(count('4%'), [
      '带百分号，而这一列不是比例。',
      'There is a percent sign in a column that is not a share.',
    ]),
    'percent-read': notice(share('4%'), [
      '带百分号的数，已按比例读取。',
      'A number with a percent sign was read as a share.',
    ]),
    'ratio-percent': error(share('4'), [
      '这一列是 0 到 1 的比例，填的像是百分数。',
      'The column is a share from 0 to 1, and the number looks like a percentage.',
    ]),
    'num-scientific': notice(count('1.388E+03'), [
      '数字是科学记数法，已照算出的数读取。',
      'A number in scientific notation was read as what it comes to.',
    ]),
    'num-digits-lost': error(firms('1.38E+10,乙公司,,,'), [
      '编号变成了科学记数法，后面的位数没有了。',
      'An id turned into scientific notation and lost its last digits.',
    ]),
    'num-too-big': error(count('9007199254740993'), [
      '数字太大，程序存不准。',
      'A number is too large to be stored exactly.',
    ]),
    'num-precision': error(share('0.12345678901234567891'), [
      '小数位太多，程序存不准。',
      'A number has too many digits to be stored exactly.',
    ]),
    'num-formula': error(count('=A1+1'), ['填的是公式，不是结果。', 'A formula is where its result should be.']),
    'num-fraction': error(count('1388.5'), [
      '应是整数，却有小数。',
      'A whole number is needed, and there is a fraction.',
    ]),
    'num-point-zero': notice(count('1388.0'), [
      '整数写成了带“.0”的样子，已经去掉。',
      'A whole number had “.0”; it was taken off.',
    ]),
    'num-leading-zero': notice(count('01388'), [
      '数字前面有零，已经去掉。',
      'A number had zeros in front; they were taken off.',
    ]),
    'num-form': notice(loose('北京,甲,+7'), [
      '数字写法少见，已照意思读取。',
      'A number in an unusual form was read as what it means.',
    ]),
    'num-range': error(count('4000-6000'), [
      '填的是范围或约数，不是一个数。',
      'A range or an approximation is where one number should be.',
    ]),
  }) satisfies Guide<typeof words>;
