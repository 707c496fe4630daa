import { numberOf } from './words.ts';

const WHOLE: Record<string, string> = {
  wont: 'will not',
  cant: 'can not',
  cannot: 'can not',
  shant: 'shall not',
  im: 'i am',
  ive: 'i have',
  id: 'i would',
  youre: 'you are',
  theyre: 'they are',
  gonna: 'going to',
  wanna: 'want to',
  gotta: 'have to',
  u: 'you',
  ur: 'your',
  pls: 'please',
  plz: 'please',
  dunno: 'do not know',
  r: 'are',
  cud: 'could',
  wud: 'would',
  shud: 'should',
  abt: 'about',
  coz: 'because',
  cos: 'because',
  appt: 'appointment',
  apt: 'appointment',
  msg: 'message',
  wk: 'week',
  wks: 'weeks',
  nxt: 'next',
  tht: 'that',
  hv: 'have',
  bk: 'back',
  frm: 'from',
  tho: 'though',
  lemme: 'let me',
  gimme: 'give me',
  wat: 'what',
  wats: 'what is',
  wot: 'what',
  wots: 'what is',
  rong: 'wrong',
  wiv: 'with',
  wen: 'when',
  bday: 'birthday',
  thatll: 'that will',
  itll: 'it will',
  theyll: 'they will',
  whatcha: 'what are you',
  tbh: '',
  lol: '',
  mate: '',
  pal: '',
  guys: '',
  ka: 'kan',
  ik: 'ikke',
  ikk: 'ikke',
  hva: 'hvad',
  hvonaar: 'hvornaar',
  hvornaa: 'hvornaar',
  sku: 'skulle',
  ska: 'skal',
  sgu: '',
  morn: 'morgen',
  imorn: 'i morgen',
  gir: 'giver',
  gi: 'give',
  ha: 'have',
  blir: 'bliver',
  li: 'lige',
  noed: 'noget',
  osse: 'ogsaa',
  gider: 'vil',
  tjo: 'jo',
  mae: 'mig',
};
/** Jutlandish "mandaen" and "tirsda". */
const SPOKEN_DAY = /^(man|tirs|ons|tors|fre|loer|soen)da(en)?$/;
/** "nineish", "ti-tiden": about that time. */
const ROUGHLY = /^(\p{L}+)(ish|tiden)$/u;
const NEGATED = /^(do|does|did|is|are|was|were|has|have|had|could|would|should|must|need)nt$/;
const IS = /^(what|that|it|there|where|who|how|when|here)s$/;

/** English words as they are written in full, whether the apostrophe was typed or not: "don't" and "dont" are "do not". */
export function expand(word: string, hadApostrophe: boolean): string[] {
  const whole = WHOLE[word];
  if (whole !== undefined) return whole.split(' ').filter(Boolean);
  const day = SPOKEN_DAY.exec(word)?.[1];
  if (day) return [`${day}dag`];
  const [, hour, rough] = ROUGHLY.exec(word) ?? [];
  if (hour && rough && numberOf({ word: hour, kind: 'word' }) !== undefined) return [hour, rough];
  if (hadApostrophe && word.endsWith('ll')) return [word.slice(0, -2), 'will'];
  if (hadApostrophe && word.length > 2 && word.endsWith('d')) return [word.slice(0, -1), 'would'];
  if (hadApostrophe && word.endsWith('ve')) return [word.slice(0, -2), 'have'];
  if (word === 'ill' || word === 'youll') return [word.slice(0, -2), 'will'];
  const found = NEGATED.exec(word)?.[1] ?? IS.exec(word)?.[1];
  if (found === undefined) return [word];
  return [found, NEGATED.test(word) ? 'not' : 'is'];
}

const FIGURED: [RegExp, string][] = [
  [/\b2(moro|morrow|morro|mrw|moz)\b/g, 'tomorrow'],
  [/\b2day\b/g, 'today'],
  [/\b2nite\b/g, 'tonight'],
  [/\bb4\b/g, 'before'],
  [/\bgr8\b/g, 'great'],
  [/\bl8e?r\b/g, 'later'],
];

/** Words that are written with figures: "2moro", "b4". */
export const spellOut = (text: string): string => FIGURED.reduce((plain, [from, to]) => plain.replace(from, to), text);
