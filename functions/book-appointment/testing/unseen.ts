import { readFileSync } from 'node:fs';
import { optWord } from '../opt-out.ts';
import { made, type State } from './phrases.ts';

/** How a table of texts was understood: `wrong` are those that would have booked, moved or cancelled what was not meant. */
export type Score = { all: number; right: number; wrong: string[] };

/** Whatever changes no booking and leaves the word to the owner or to people. */
const ASKING = /^(unsure|confirm|handover|foreign|think|keepBooking|tell$)/;
const EFFECT = /^(book|choose \d|cancel)/;

const inOrder = (words: string) => words.split(' ').sort().join(' ');

/** Whether an act is what was wanted: the act itself, `ask` (asked again, or people take over), `~topic` (told, nothing changed), `confirm …`. */
function isWanted(act: string, wanted: string): boolean {
  if (wanted === 'ask') return ASKING.test(act);
  if (wanted.startsWith('confirm')) return act.startsWith(wanted);
  if (!wanted.startsWith('~')) return inOrder(act) === inOrder(wanted);
  const topic = wanted.slice(1).split(' ')[0];
  return !EFFECT.test(act) && act.split(' ').some((word) => word.replace('+', '') === topic);
}

/** Scores a table of `unseen/`, written with its meanings before the tables of phrases were looked at: "text = act / act". */
export function scoreOf(name: string): Score {
  const score: Score = { all: 0, right: 0, wrong: [] };
  let state: State = 'start';
  for (const line of readFileSync(new URL(`./unseen/${name}.txt`, import.meta.url), 'utf8').split('\n')) {
    const heading = /^\[(\w+)\]$/.exec(line)?.[1];
    if (heading) state = heading as State;
    const at = line.lastIndexOf(' = ');
    if (heading || at < 0) continue;
    const text = line.slice(0, at);
    const act = optWord(text, undefined) ? '-' : made(state, text);
    const isRight = line
      .slice(at + 3)
      .split(' / ')
      .some((wanted) => isWanted(act, wanted));
    score.all += 1;
    if (isRight) score.right += 1;
    else if (EFFECT.test(act)) score.wrong.push(`${state}: ${text} -> ${act}`);
  }
  return score;
}
