import { expand, spellOut } from './contractions.ts';
import { fold } from './fold.ts';
import { correct } from './spelling.ts';
import type { Token } from './token.ts';
import { weekdayOfWord } from './words.ts';

const PARTS =
  /\d{4}-\d{2}-\d{2}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{1,2}[:.]\d{2}(?!\d)|\d{1,2}\/\d{1,2}(?!\d)|\d{1,2}\.\d{1,2}(?!\d)|\d+|\p{L}+(?:'\p{L}+)*|[.,;:?!\n]|[-–—]/gu;
const AGREEING = /[👍👌✅🆗]/gu;
const REFUSING = /[👎❌🚫]/gu;
const THANKING = /🙏/gu;
/** Words whose full stop ends no sentence. */
const ABBREVIATED = new Set([
  'kl',
  'd',
  'nr',
  'ca',
  'tlf',
  'evt',
  'min',
  'a',
  'p',
  'm',
  'jan',
  'feb',
  'apr',
  'aug',
  'sep',
  'okt',
  'oct',
  'nov',
  'dec',
]);
const LONGEST_TEXT = 1_600;

/** The words, numbers, clock times, dates and sentence marks of a text, folded and with typing errors put right. */
export function tokens(text: string): Token[] {
  const plain = fold(
    text
      .slice(0, LONGEST_TEXT)
      .normalize('NFC')
      .replace(AGREEING, ' yes ')
      .replace(REFUSING, ' no ')
      .replace(THANKING, ' thanks ')
      .replace(/[’`´]/g, "'"),
  ).replace(/\b([ap])\.\s?m\b\.?/g, '$1m');
  const found = [...spellOut(plain).matchAll(PARTS)].flatMap(([part]) => tokensOf(part));
  return found
    .filter((token, i) => !(token.word === '.' && isOpen(found[i - 1])))
    .flatMap((token, i, all) => (isDash(token) ? spanning(all[i - 1], all[i + 1]) : [token]));
}

const isDash = ({ word }: Token) => /^[-–—]$/.test(word);

/** "10-12", "Mon-Wed": a dash between two times or days is read as "to"; any other only joins words. */
function spanning(before: Token | undefined, after: Token | undefined): Token[] {
  const isEnd = (token: Token | undefined) =>
    token !== undefined && (/\d/.test(token.word) || weekdayOfWord(token) !== undefined);
  return isEnd(before) && isEnd(after) ? [{ word: 'til', kind: 'word' }] : [];
}

const isOpen = (before: Token | undefined) =>
  before !== undefined && (before.kind === 'number' || ABBREVIATED.has(before.word));

function tokensOf(part: string): Token[] {
  if (!/^\p{L}/u.test(part)) return [tokenOf(part)];
  const word = part.replaceAll("'", '');
  return expand(word, word !== part).map((one) => ({ word: correct(one), kind: 'word' }));
}

function tokenOf(part: string): Token {
  if (/^\d+$/.test(part)) return { word: part, kind: 'number' };
  if (/^\d{1,2}:\d{2}$/.test(part) || isClock(part)) return { word: part.replace('.', ':'), kind: 'clock' };
  return { word: part, kind: /\d/.test(part) ? 'date' : 'mark' };
}

/** "14.30" is a time and "28.11" a day: minutes are no month, or come in quarters, and hours end at 24. */
function isClock(part: string): boolean {
  const found = /^(\d{1,2})\.(\d{2})$/.exec(part);
  if (!found) return false;
  const [hours, minutes] = [Number(found[1]), Number(found[2])];
  return hours <= 24 && minutes < 60 && (minutes > 12 || minutes === 0);
}
