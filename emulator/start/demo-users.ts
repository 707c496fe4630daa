import type { User } from './endpoints.ts';
import type { Secrets } from './state.ts';

const WORKSHOP = {
  name: 'Demo Workshop',
  phone: '+4533112233',
  email: 'workshop@connected-cars.example',
  timeZone: 'Europe/Copenhagen',
  language: 'en',
  bays: 2,
  openingHours: Object.fromEntries(
    ['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => [day, ['09:00-12:00', '12:30-17:00']]),
  ),
  holidays: ['2026-12-24', '2026-12-25', '2026-12-31', '2027-01-01'],
};
const WORKSHOP_ID = 'demo';

/** A workshop and people to sign in as, made through the API; what stands there already is left as it is. */
export async function demoUsers(apiPort: number, { adminToken, password }: Secrets): Promise<User[]> {
  const call = async (method: string, path: string, body?: object) =>
    fetch(`http://127.0.0.1:${apiPort}${path}`, {
      method,
      headers: { authorization: `Bearer ${adminToken}`, 'content-type': 'application/json' },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
  const unlessThere = async (path: string, body: object) => {
    const there = await call('GET', path);
    if (there.ok) return;
    const made = await call('PUT', path, body);
    if (!made.ok) throw new Error(`PUT ${path}: ${made.status} ${(await made.text()).slice(0, 300)}`);
  };
  const users: User[] = [
    { email: 'manager@demo.example', password, role: 'manager', workshopId: WORKSHOP_ID },
    { email: 'staff@demo.example', password, role: 'staff', workshopId: WORKSHOP_ID },
    { email: 'admin@connected-cars.example', password, role: 'admin', workshopId: WORKSHOP_ID },
  ];
  await unlessThere(`/v1/workshops/${WORKSHOP_ID}`, WORKSHOP);
  for (const { email, role, workshopId } of users) {
    await unlessThere(`/v1/staff/${encodeURIComponent(email)}`, {
      role,
      password,
      ...(workshopId ? { workshopId } : {}),
    });
  }
  return users;
}
