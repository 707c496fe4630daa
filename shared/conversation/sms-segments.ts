// GSM 03.38: the basic alphabet, and characters that take two places.
const BASIC = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);
const EXTENDED = new Set('\f^{}\\[~]|€');

/** Characters that look the same in GSM-7; one of them would more than double what a text costs. */
const LOOKALIKES: [RegExp, string][] = [
  [/[‘’‚′]/g, "'"],
  [/[“”„″«»]/g, '"'],
  [/[‐‑‒–—−]/g, '-'],
  [/…/g, '...'],
  [/[\u00a0\u2000-\u200a\u202f\u205f]/g, ' '],
  [/[\u200b\u2060\ufeff]/g, ''],
];

/** The text in GSM-7 as far as it can be. */
export const gsmText = (text: string): string =>
  LOOKALIKES.reduce((plain, [from, to]) => plain.replace(from, to), text.normalize('NFC'));

/** How a text is sent and paid for: 160 septets alone or 153 a part, in UCS-2 70 or 67 UTF-16 units. */
export function segmentsOf(text: string): { encoding: 'GSM-7' | 'UCS-2'; segments: number } {
  const characters = [...text];
  if (characters.every((character) => BASIC.has(character) || EXTENDED.has(character))) {
    const places = characters.map((character) => (EXTENDED.has(character) ? 2 : 1));
    return { encoding: 'GSM-7', segments: parts(places, 160, 153) };
  }
  return {
    encoding: 'UCS-2',
    segments: parts(
      characters.map((character) => character.length),
      70,
      67,
    ),
  };
}

/** A character is never split between two parts. */
function parts(places: number[], alone: number, each: number): number {
  if (places.reduce((sum, place) => sum + place, 0) <= alone) return 1;
  let count = 1;
  let used = 0;
  for (const place of places) {
    if (used + place > each) {
      count += 1;
      used = 0;
    }
    used += place;
  }
  return count;
}
