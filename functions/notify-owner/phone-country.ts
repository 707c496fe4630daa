import parsePhoneNumber, { getCountries, getCountryCallingCode } from 'libphonenumber-js';

/** Of calling codes that several countries share: the one to which a number belongs that names none of the others. */
const MAIN: Record<string, string> = {
  '1': 'US',
  '7': 'RU',
  '39': 'IT',
  '44': 'GB',
  '47': 'NO',
  '61': 'AU',
  '358': 'FI',
};

/** The country of a number (ISO 3166-1 alpha-2); `ZZ` where it has none, such as satellite and premium networks. */
export function countryOf(phone: string): string {
  const number = parsePhoneNumber(phone);
  if (!number) return 'ZZ';
  const code = number.countryCallingCode;
  return number.country ?? MAIN[code] ?? getCountries().find((one) => getCountryCallingCode(one) === code) ?? 'ZZ';
}
