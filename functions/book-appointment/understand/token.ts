/** A word, number, clock time, date or sentence mark of a text, as it is read. */
export type Token = { word: string; kind: 'word' | 'number' | 'clock' | 'date' | 'mark' };
