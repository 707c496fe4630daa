import type { Answer } from '../../shared/http/answer.ts';
import { problem } from '../../shared/http-problem.ts';
import type { NewSession } from './generated/requests.types.ts';
import { passwordMatches } from './password.ts';
import type { StaffDocument } from './provisioning/documents.ts';
import type { Context } from './route.ts';
import { signSession } from './session-token.ts';

/** POST /v1/sessions: signs in with e-mail and password, on a local platform only. Throws HttpProblem 401, or 403 elsewhere. */
export async function createSession({ deps: { config, store, clock }, body }: Context): Promise<Answer> {
  if (config.environment !== 'local') {
    throw problem(
      403,
      'Passwords are taken locally only',
      'sign in with the identity provider of your organisation and send its token',
    );
  }
  const { email, password } = body as NewSession;
  const id = email.toLowerCase();
  const staff = /^[^/]+$/.test(id) ? await store.get<StaffDocument>(`staff/${id}`) : undefined;
  const matches = await passwordMatches(password, staff?.passwordHash);
  if (!staff || !matches) throw problem(401, 'Unauthorized', 'e-mail or password is wrong');
  const session = await signSession(id, clock.now(), config.signingSecret);
  const { role, workshopId, name, language } = staff;
  return { status: 201, body: { ...session, user: { email: id, role, workshopId, name, language } } };
}
