/** Characters that one septet of the GSM 03.38 default alphabet carries. */
const basic = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);
/** Characters of its extension table: an escape and one septet, never parted over two segments. */
const extended = new Set('\f^{}\\[~]|€');

/** Look-alikes that Twilio's smart encoding puts into the GSM alphabet. */
const smart: Record<string, string> = {
  '‘': "'",
  '’': "'",
  '‚': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '–': '-',
  '—': '-',
  '…': '...',
  '\u00a0': ' ',
  '\t': ' ',
};

/** Twilio's smart encoding: typographic characters that would make the whole text UCS-2 become plain ones. */
export function smartEncode(text: string): string {
  return text.replace(/[‘’‚“”„–—…\u00a0\t]/g, (character) => smart[character] ?? character);
}

/**
 * How an SMS is cut (3GPP TS 23.038 and 23.040): 160 septets or 70 UTF-16 units in one segment; in several,
 * 153 or 67 each, as the concatenation header takes the rest. An empty text is one segment.
 */
export function countSegments(text: string): { encoding: 'GSM-7' | 'UCS-2'; segments: number } {
  const characters = [...text];
  const isGsm = characters.every((character) => basic.has(character) || extended.has(character));
  const size = (character: string) => (isGsm ? (extended.has(character) ? 2 : 1) : character.length);
  const [single, several] = isGsm ? [160, 153] : [70, 67];
  const encoding = isGsm ? 'GSM-7' : 'UCS-2';
  if (characters.reduce((sum, character) => sum + size(character), 0) <= single) return { encoding, segments: 1 };
  let segments = 1;
  let used = 0;
  for (const character of characters) {
    if (used + size(character) > several) {
      segments += 1;
      used = 0;
    }
    used += size(character);
  }
  return { encoding, segments };
}
