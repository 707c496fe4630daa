const bytes = Array.from({ length: 256 }, (_, value) => value.toString(16).toUpperCase().padStart(2, '0'));

/** A byte as two hex digits; values outside 0 to 255 are held at the end of the scale, as sensors do. */
export const byte = (value: number): string => bytes[Math.min(255, Math.max(0, Math.round(value)))] ?? '00';

/** An unsigned big-endian number of so many bytes, held at the ends of its scale. */
export function word(value: number, length: number): string {
  let rest = Math.min(256 ** length - 1, Math.max(0, Math.round(value)));
  let text = '';
  for (let index = 0; index < length; index += 1) {
    text = bytes[rest % 256] + text;
    rest = Math.floor(rest / 256);
  }
  return text;
}

export const ascii = (text: string): string => Buffer.from(text, 'latin1').toString('hex').toUpperCase();

/** A J2012 code such as P0301 as its two bytes. */
export function codeBytes(code: string): string {
  const letter = 'PCBU'.indexOf(code.charAt(0));
  const first = (letter << 2) | Number(code.charAt(1));
  return first.toString(16).toUpperCase() + code.slice(2);
}
