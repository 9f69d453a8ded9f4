import { says, count, error, notice } from '../message.ts';
import { notAlone, remark, shownAs, writeRow, normalised, orNone, writeOr } from '../phrases.ts';
import type { Guide } from '../message.ts';

/** Messages about what stands beside a number. */
export const words = {
  'num-format': says<'why' | 'shown' | 'write'>((p) =>
    p.text('why') === 'fraction'
      ? [
          [
            '这是分数，写成小数就不再是来源印的数',
            'this is a fraction, and a decimal would not be the number that the source prints',
          ],
          [
            `请与来源核对：有小数就填小数；只有分数就留空，原话写进备注`,
            'compare with the source: give its decimal if it has one, else leave the cell empty and quote the fraction in a note',
          ],
        ]
      : p.text('shown') !== ''
        ? [
            [
              `单元格格式把它显示为“${p.text('shown')}”，不是数`,
              `its format shows it as "${p.text('shown')}", which is not a number`,
            ],
            [
              '请核对以哪一个为准，再把格式设为“常规”',
              'find out which of the two counts, then set the format to General',
            ],
          ]
        : [
            ['不是 1234.5 这样的数', 'this is not a number of the form 1234.5'],
            writeOr(p, [
              '请只用半角数字、小数点和负号重新填写',
              'write it with plain digits, a point and a minus sign only',
            ]),
          ],
  ),
  'num-unit': says<'shown' | 'unit' | 'write', 'cells'>((p) => [
    p.text('shown') === ''
      ? [`此列只能填数字，“${p.text('unit')}”不能写在单元格里`, `a number is needed, without "${p.text('unit')}"`]
      : [
          `单元格格式把它显示为 ${p.text('shown')}，“${p.text('unit')}”不在存的数里`,
          `its format shows it as ${p.text('shown')}, and the "${p.text('unit')}" is not in the number stored`,
        ],
    writeRow(p, ['请换算后只写数字', 'convert it and write digits only']),
  ]),
  'num-suffix': says<'shown' | 'unit' | 'declared' | 'differs' | 'noteColumn' | 'write', 'cells'>((p) => [
    [
      `${p.text('shown') === '' ? '带有' : `单元格格式把它显示为 ${p.text('shown')}，带有`}“${p.text('unit')}”${orNone(p.text('declared'), `，与此列的单位（${p.text('declared')}）不一致或不完整`)}`,
      `${p.text('shown') === '' ? 'it carries' : `its format shows it as ${p.text('shown')}, with`} "${p.text('unit')}"${orNone(p.text('declared'), `, which is not the unit of the column (${p.text('declared')})`)}`,
    ],
    p.text('differs') === ''
      ? writeRow(p, [
          '请核对后换算成此列的单位，只写数字',
          'check it, convert it to the unit of the column and write digits only',
        ])
      : p.text('differs') === 'base'
        ? ['请核对它该填在哪一列，不要只去掉单位', 'find out which column it belongs to; do not just delete the unit']
        : notAlone(p),
  ]),
  'num-footnote': says<'mark' | 'write' | 'noteColumn' | 'shown', 'cells'>((p) => {
    const [zh, en] = writeRow(p, ['请只写数字', 'write digits only']);
    return [
      [
        `${shownAs.zh(p)}“${p.text('mark')}”是脚注、修订或初步数的标记，不是数的一部分`,
        `${shownAs.en(p)}"${p.text('mark')}" marks a footnote or a revised or provisional figure and is not part of the number`,
      ],
      [`${zh}；标记的意思写进${remark.zh(p)}`, `${en}; what the mark means belongs in ${remark.en(p)}`],
    ];
  }),
  'unit-removed': normalised<'unit'>(
    ['单位与声明相同', 'its unit is the declared one'],
    ['只写数字更稳妥', 'digits alone are safer'],
  ),
};

export const guide = () =>
  ({
    'num-format': error(count('0x583'), ['这一格应是数字，却不是。', 'The cell should be a number and is not.']),
    'num-unit': error(count('1.2万'), [
      '数字后面写了“万”“亿”等数量单位。',
      'A number is followed by 万, 亿 or another multiplier.',
    ]),
    'num-suffix': error(count('¥1388'), ['数字带着别的单位或符号。', 'A number carries another unit or a sign.']),
    'num-footnote': error(count('1388[1]'), [
      '数字带着脚注、修订或初步数的标记，如 *、①、[1]、(p)、r。',
      'A number carries the mark of a footnote, or of a revised or provisional figure: *, ①, [1], (p), r.',
    ]),
    'unit-removed': notice(count('1388个'), [
      '数字带着与声明相同的单位，已经去掉。',
      'A number carried the declared unit; it was taken off.',
    ]),
  }) satisfies Guide<typeof words>;
