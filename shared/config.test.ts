import { parseConfig } from './config.ts';

const ENV = {
  ENVIRONMENT: 'staging',
  GOOGLE_CLOUD_PROJECT: 'p',
  PUBLIC_API_URL: 'https://api.example.com/',
  TWILIO_ACCOUNT_SID: 'AC1',
  TWILIO_AUTH_TOKEN: 'secret-token',
  TWILIO_FROM: '+4512345678',
  SENDGRID_API_KEY: 'SG.secret',
  SENDGRID_FROM: 'a@example.com',
  SENDGRID_WEBHOOK_PUBLIC_KEY: 'key',
  SIGNING_SECRET: 'secret',
  ADMIN_TOKEN_HASHES: 'aa,bb',
};

test('reads what is set', () => {
  expect(parseConfig(ENV)).toMatchObject({
    environment: 'staging',
    project: 'p',
    publicApiUrl: 'https://api.example.com',
    bigquery: { dataset: 'telemetry' },
    adminTokenHashes: ['aa', 'bb'],
  });
  expect(parseConfig({ ...ENV, ENVIRONMENT: undefined }).environment).toBe('production');
});

test('bounds of messages have defaults, and say what is wrong with them', () => {
  expect(parseConfig(ENV).messaging).toMatchObject({ noticesPerDay: 10, countries: expect.arrayContaining(['DK']) });
  expect(parseConfig({ ...ENV, SMS_COUNTRIES: 'dk, se' }).messaging.countries).toEqual(['DK', 'SE']);
  expect(() => parseConfig({ ...ENV, SMS_COUNTRIES: 'Denmark', REPLIES_PER_NUMBER_DAY: 'many' })).toThrow(
    /REPLIES_PER_NUMBER_DAY is not a number|SMS_COUNTRIES must be/,
  );
});

test('names everything that is missing or wrong, and shows no value', () => {
  const wrong = {
    ...ENV,
    TWILIO_FROM: '',
    SIGNING_SECRET: undefined,
    PUBLIC_API_URL: 'not a url',
    ENVIRONMENT: 'prod',
  };
  expect(() => parseConfig(wrong)).toThrow(
    /ENVIRONMENT must be.*PUBLIC_API_URL is not a URL.*TWILIO_FROM is not set.*SIGNING_SECRET is not set/,
  );
  expect(() => parseConfig(wrong)).not.toThrow(/secret-token/);
});
