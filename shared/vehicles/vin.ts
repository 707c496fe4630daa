import makes from '../../knowledge/makes.json' with { type: 'json' };

type Make = {
  make: string;
  wmi: string[];
  platforms: {
    platform: string;
    models: string[];
    /** position of the model code, 7 where it is not said */
    at?: number;
    until?: number;
    since?: number;
    otherModels?: string[];
  }[];
};

const FORM = /^[A-HJ-NPR-Z0-9]{17}$/;
const YEAR_CODES = 'ABCDEFGHJKLMNPRSTVWXY123456789';
const FIRST_YEAR = 1980;
const CYCLE = 30;

/** Beginnings of VINs, the longest first: most are world manufacturer identifiers of three characters. */
const BY_BEGINNING = (makes as Make[])
  .flatMap((make) => make.wmi.map((beginning) => ({ beginning, make })))
  .sort((a, b) => b.beginning.length - a.beginning.length);

/** Whether a text has the form of a VIN (ISO 3779): 17 of the digits and capitals without I, O and Q. */
export const isVin = (text: string): boolean => FORM.test(text);

const makeEntry = (vin: string): Make | undefined =>
  BY_BEGINNING.find(({ beginning }) => vin.startsWith(beginning))?.make;

/** The make by the VIN's manufacturer identifier (ISO 3780), such as Volkswagen; undefined where it is none we know. */
export const makeOf = (vin: string): string | undefined => makeEntry(vin)?.make;

/** North America's own VINs; a car that is made there for Europe has Z as a filler at positions 4 to 6. */
const NORTH_AMERICAN = /^[1-5]..(?!ZZZ)/;
const DIGIT_AT_7 = /^.{6}\d/;
const LAST_YEAR_OF_DIGITS = 2009;

/**
 * The model year that position 10 codes (ISO 3779 leaves it to the maker; most do). The code comes again every 30 years: the latest year
 * up to the one after `now` is taken, but in North America a digit at position 7 says that it is one before 2010 (49 CFR 565.15).
 * Undefined for Z, U and 0, which code none.
 */
export function modelYearOf(vin: string, now: Date): number | undefined {
  const index = YEAR_CODES.indexOf(vin[9] ?? '');
  if (index < 0) return undefined;
  const latest = NORTH_AMERICAN.test(vin) && DIGIT_AT_7.test(vin) ? LAST_YEAR_OF_DIGITS : now.getUTCFullYear() + 1;
  let year = FIRST_YEAR + index;
  while (year + CYCLE <= latest) year += CYCLE;
  return year;
}

/** The catalogue that decodes the car's own signals, such as vw-mqb, by make, model code (positions 7 and 8 in most makes) and model year. */
export function platformOfVin(vin: string, now: Date): string | undefined {
  const year = modelYearOf(vin, now) ?? 0;
  const known = makeEntry(vin)?.platforms ?? [];
  return known.find(({ models, at = 7, until = Infinity, since = Infinity, otherModels = [] }) => {
    const isOf = (model: string) => vin.startsWith(model, at - 1);
    return models.some(isOf) ? year <= until : year >= since && !otherModels.some(isOf);
  })?.platform;
}

const WEIGHTS = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];
/** A to H are 1 to 8, J to N 1 to 5, P is 7, R is 9, S to Z 2 to 9; I, O and Q are none. */
const LETTER_VALUES = 'ABCDEFGH_JKLMN_P_R_STUVWXYZ';
const letterValue = (character: string): number => {
  if (character >= '0' && character <= '9') return Number(character);
  return (LETTER_VALUES.indexOf(character) % 9) + 1;
};

/** Whether the check digit at position 9 holds; undefined where the VIN has none (Europe does not require it). Information only. */
export function checkDigitHolds(vin: string): boolean | undefined {
  if (vin[8] === 'Z' || /^[S-Z]/.test(vin)) return undefined;
  return vin[8] === checkDigit(vin);
}

function checkDigit(vin: string): string {
  let sum = 0;
  for (const [i, weight] of WEIGHTS.entries()) sum += weight * letterValue(vin[i] ?? '');
  return sum % 11 === 10 ? 'X' : String(sum % 11);
}
