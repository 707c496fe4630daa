import type { Staff } from '../../../shared/api/generated/provisioning.types.ts';
import { validateStaff } from '../../../shared/api/generated/provisioning.validate.ts';
import { problem } from '../../../shared/http-problem.ts';
import { sees } from '../access.ts';
import { hashPassword } from '../password.ts';
import type { StaffDocument } from './documents.ts';
import { omit } from './omit.ts';
import { type Resource, referenceTo } from './resource.ts';

const EMAIL = /^[^\s/@]{1,64}@[^\s/@]+\.[^\s/@]+$/;

export const staff: Resource<Staff, StaffDocument> = {
  what: 'member of staff',
  collection: 'staff',
  param: 'email',
  schema: 'Staff',
  idOf: (email) => (EMAIL.test(email) && email.length <= 254 ? email.toLowerCase() : undefined),
  validate: validateStaff,
  checks: [
    {
      of: ['password'],
      faults: ({ password }, { environment }) =>
        password !== undefined && environment !== 'local'
          ? [{ pointer: '/password', detail: 'is taken locally only: people sign in with their identity provider' }]
          : [],
    },
  ],
  references: ({ workshopId }) => [referenceTo('/workshopId', 'workshop', 'workshops', workshopId)],
  toWrite: async ({ id, body, previous, principal }) => {
    const { password, ...rest } = body;
    if (principal.role !== 'admin' && (rest.role === 'admin' || previous?.role === 'admin')) {
      throw problem(403, 'Forbidden', 'only an admin makes or changes an admin');
    }
    if (!sees(principal, rest.workshopId))
      throw problem(403, 'Forbidden', 'a manager provisions staff of the own workshop only');
    const passwordHash = password === undefined ? previous?.passwordHash : await hashPassword(password);
    return { document: { ...rest, email: id, ...(passwordHash ? { passwordHash } : {}) } };
  },
  bodyOf: (document) => omit(document, ['email', 'passwordHash']),
  show: (_, document) => omit(document, ['passwordHash']),
  workshopOf: (_, document) => document.workshopId,
};
