import { commonShare } from './common-hanzi.ts';

/**
 * Strict GB18030 decoding also accepts Big5, Shift_JIS, EUC and Western bytes, so success proves nothing: this counts
 * what the bytes would be. True Chinese text stays in the GB 2312 rows and is mostly made of common hanzi.
 */
export function looksLikeGb18030(bytes: Uint8Array, decoded: string): boolean {
  const count = countForms(bytes);
  const letters = count.basic + count.further + count.fourByte + count.odd;
  if (letters === 0) return true;
  if (letters < 6) return count.basic + count.fourByte >= letters / 2;
  if (count.odd > letters * 0.3) return false;
  const { hanzi, share } = commonShare(decoded);
  return hanzi > 0 && (share * hanzi + count.fourByte) / (hanzi + count.fourByte) >= 0.33;
}

interface Forms {
  /** First level of GB 2312: the 3,755 hanzi in use. */
  basic: number;
  /** Second level of GB 2312. */
  further: number;
  fourByte: number;
  /** GBK extension, kana, Greek, Cyrillic, box drawing, private use. */
  odd: number;
}

function countForms(bytes: Uint8Array): Forms {
  const forms: Forms = { basic: 0, further: 0, fourByte: 0, odd: 0 };
  let index = 0;
  while (index < bytes.length) {
    const lead = bytes[index] ?? 0;
    if (lead < 0x81) {
      index += 1;
      continue;
    }
    const trail = bytes[index + 1] ?? 0;
    if (trail >= 0x30 && trail <= 0x39) {
      forms.fourByte += 1;
      index += 4;
      continue;
    }
    if (trail >= 0xa1 && lead >= 0xb0 && lead <= 0xd7) forms.basic += 1;
    else if (trail >= 0xa1 && lead >= 0xd8 && lead <= 0xf7) forms.further += 1;
    else if (!(trail >= 0xa1 && lead >= 0xa1 && lead <= 0xa3)) forms.odd += 1;
    index += 2;
  }
  return forms;
}

/** Whether bytes have the structure of GB18030. */
export function isGb18030(bytes: Uint8Array): boolean {
  let index = 0;
  while (index < bytes.length) {
    const lead = bytes[index] ?? 0;
    if (lead <= 0x80) {
      index += 1;
      continue;
    }
    const trail = bytes[index + 1] ?? 0;
    const wide = trail >= 0x30 && trail <= 0x39;
    if (lead === 0xff || (!wide && (trail < 0x40 || trail === 0x7f || trail === 0xff))) return false;
    index += wide ? 4 : 2;
  }
  return index === bytes.length;
}
