import { PlatformError } from './errors.ts';

/** What a function is told from outside; one parser reads it (`parseConfig`), nothing else reads process.env. */
export type Config = {
  /** Google Cloud project */
  project: string;
  environment: 'local' | 'staging' | 'production';
  /** host:port of a Pub/Sub emulator (the Firestore client reads its own variable) */
  pubsubHost?: string;
  bigquery: { apiUrl?: string; storageHost?: string; dataset: string };
  /** Where Twilio, SendGrid, workshops and owners reach the API, without a slash at the end. */
  publicApiUrl: string;
  twilio: { accountSid: string; authToken: string; from: string; baseUrl?: string };
  sendgrid: { apiKey: string; from: string; baseUrl?: string; webhookPublicKey: string };
  /** What keeps messages to owners within bounds; all have defaults. */
  messaging: {
    /** countries (ISO 3166-1 alpha-2) that are texted, or `*` */
    countries: string[];
    /** notices that are not critical, a car and local day; what is more joins the next day's */
    noticesPerDay: number;
    /** answers to one number within a day; a flood of texts gets no more */
    repliesPerDay: number;
    /** segments to one country within a day (UTC), but for what is critical */
    segmentsPerDay: number;
    /** for the figure of what texts cost */
    usdPerSegment: number;
  };
  /** SHA-256 (hex) of bearer tokens that may do everything; the token itself is in Secret Manager, locally in endpoints.json. */
  adminTokenHashes: string[];
  /** Signs action links and sessions. */
  signingSecret: string;
};

/** The European Economic Area and its neighbours, and North America: countries where nobody earns by being texted. */
const SMS_COUNTRIES =
  'AD,AT,AX,BE,BG,CA,CH,CY,CZ,DE,DK,EE,ES,FI,FO,FR,GB,GG,GL,GR,HR,HU,IE,IM,IS,IT,JE,LI,LT,LU,LV,MC,MT,NL,NO,PL,PR,PT,RO,SE,SI,SJ,SK,SM,US,VA';

/**
 * Reads the configuration from the environment. A value that is missing or wrong is an error that names the variable (never its value).
 * Locally everything is set by `npm start`; in production by Terraform.
 */
export function parseConfig(env: Record<string, string | undefined>): Config {
  const faults: string[] = [];
  const text = (name: string) => {
    const value = env[name];
    if (!value) faults.push(`${name} is not set`);
    return value ?? '';
  };
  const url = (name: string) => {
    const value = env[name];
    if (value && !URL.canParse(value)) faults.push(`${name} is not a URL`);
    return value?.replace(/\/+$/, '');
  };
  const number = (name: string, fallback: number) => {
    const value = Number(env[name] || fallback);
    if (!(value >= 0)) faults.push(`${name} is not a number`);
    return value;
  };
  const countries = (env.SMS_COUNTRIES || SMS_COUNTRIES).split(',').map((country) => country.trim().toUpperCase());
  if (!countries.every((country) => /^([A-Z]{2}|\*)$/.test(country)))
    faults.push('SMS_COUNTRIES must be ISO 3166-1 codes such as DK,SE or *');
  const environment = env.ENVIRONMENT ?? 'production';
  if (!['local', 'staging', 'production'].includes(environment))
    faults.push('ENVIRONMENT must be local, staging or production');
  text('PUBLIC_API_URL');
  const config: Config = {
    project: text('GOOGLE_CLOUD_PROJECT'),
    environment: environment as Config['environment'],
    pubsubHost: env.PUBSUB_EMULATOR_HOST,
    bigquery: {
      apiUrl: url('BIGQUERY_EMULATOR_HOST'),
      storageHost: env.BIGQUERY_STORAGE_EMULATOR_HOST,
      dataset: env.BIGQUERY_DATASET ?? 'telemetry',
    },
    publicApiUrl: url('PUBLIC_API_URL') ?? '',
    twilio: {
      accountSid: text('TWILIO_ACCOUNT_SID'),
      authToken: text('TWILIO_AUTH_TOKEN'),
      from: text('TWILIO_FROM'),
      baseUrl: url('TWILIO_BASE_URL'),
    },
    sendgrid: {
      apiKey: text('SENDGRID_API_KEY'),
      from: text('SENDGRID_FROM'),
      baseUrl: url('SENDGRID_BASE_URL'),
      webhookPublicKey: text('SENDGRID_WEBHOOK_PUBLIC_KEY'),
    },
    messaging: {
      countries,
      noticesPerDay: number('NOTICES_PER_OWNER_DAY', 10),
      repliesPerDay: number('REPLIES_PER_NUMBER_DAY', 250),
      segmentsPerDay: number('SEGMENTS_PER_COUNTRY_DAY', 20_000),
      usdPerSegment: number('USD_PER_SEGMENT', 0.05),
    },
    adminTokenHashes: (env.ADMIN_TOKEN_HASHES ?? '').split(',').filter(Boolean),
    signingSecret: text('SIGNING_SECRET'),
  };
  if (faults.length > 0)
    throw new PlatformError(
      'permanent',
      'config',
      `Configuration: ${faults.join('; ')}. See docs/operations/configuration.md.`,
    );
  return config;
}
