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
};
const NEGATED = /^(do|does|did|is|are|was|were|has|have|had|could|would|should|must|need)nt$/;
const IS = /^(what|that|it|there|where|who|how|when|here)s$/;

/** English words as they are written in full, whether the apostrophe was typed or not: "don't" and "dont" are "do not". */
export function expand(word: string, hadApostrophe: boolean): string[] {
  const whole = WHOLE[word];
  if (whole !== undefined) return whole.split(' ');
  if (hadApostrophe && word.endsWith('ll')) return [word.slice(0, -2), 'will'];
  if (word === 'ill' || word === 'youll') return [word.slice(0, -2), 'will'];
  const found = NEGATED.exec(word)?.[1] ?? IS.exec(word)?.[1];
  if (found === undefined) return [word];
  return [found, NEGATED.test(word) ? 'not' : 'is'];
}
