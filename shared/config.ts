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
  /** SHA-256 (hex) of bearer tokens that may do everything; the token itself is in Secret Manager, locally in endpoints.json. */
  adminTokenHashes: string[];
  /** Signs action links and sessions. */
  signingSecret: string;
};

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
