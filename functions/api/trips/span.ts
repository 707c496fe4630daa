/** A stretch of time, epoch milliseconds. */
export type Span = { start: number; end: number };

export const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));
