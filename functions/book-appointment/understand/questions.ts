import words from '../../../knowledge/phrases/words.json' with { type: 'json' };
import { fold } from './fold.ts';
import type { Token } from './token.ts';

const setOf = (list: string[]) => new Set(list.map(fold));
const { fillers, asking, exclaimed, auxiliaries, subjects, taking, aboutTheCar } = words.questions;
const [FILLERS, ASKING, EXCLAIMED] = [setOf(fillers), setOf(asking), setOf(exclaimed)];
const [AUXILIARIES, SUBJECTS] = [setOf(auxiliaries), setOf(subjects)];
const ABOUT_THE_CAR = setOf(aboutTheCar);

/**
 * The places of all words in clauses that open as questions, with or without a question mark: "can I wait while you do it", "which monday".
 * "The car runs fine" tells of the car and agrees to no time either. "Can you book it?" is no question but a yes, and left out.
 */
export function questionClauses(tokens: Token[]): Set<number> {
  const places = new Set<number>();
  let from = 0;
  for (let at = 0; at <= tokens.length; at += 1) {
    if (at < tokens.length && tokens[at]?.kind !== 'mark') continue;
    if (opensAsQuestion(tokens.slice(from, at).map(({ word }) => word)))
      for (let place = from; place < at; place += 1) places.add(place);
    from = at + 1;
  }
  return places;
}

function opensAsQuestion(clause: string[]): boolean {
  const at = clause.findIndex((word) => !FILLERS.has(word));
  const [first = '', second = ''] = at < 0 ? [] : clause.slice(at);
  if (clause.some((word) => taking.some((stem) => word.startsWith(fold(stem))))) return false;
  if (first === 'do' && ['it', 'that', 'this'].includes(second)) return false;
  if (ABOUT_THE_CAR.has(first) || ABOUT_THE_CAR.has(`${first} ${second}`)) return true;
  return ASKING.has(first)
    ? !EXCLAIMED.has(second)
    : AUXILIARIES.has(first) && (SUBJECTS.has(second) || /^\d/.test(second));
}
