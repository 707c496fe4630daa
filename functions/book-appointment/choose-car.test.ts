import { newConversation } from '../../shared/conversation/conversation.ts';
import { type Candidate, carLabel, carName, chooseCar } from './choose-car.ts';

const NOW = new Date('2026-11-20T10:00:00Z');

const car = (
  vin: string,
  make: string,
  model: string,
  licensePlate: string,
  more: Partial<Candidate> = {},
): Candidate => ({
  vehicle: { vin, ownerId: 'o1', workshopId: 'w1', vehicleKey: vin, make, model, licensePlate },
  conversation: newConversation(vin, 'o1', 'w1', NOW),
  hasFault: false,
  ...more,
});
const golf = car('WVWZZZAUZHW000001', 'Volkswagen', 'Golf', 'AB 12 345');
const up = car('WVWZZZAUZHW000002', 'Volkswagen', 'Up', 'CD 67 890');
const octavia = car('TMBJJ7NE8H0000003', 'Skoda', 'Octavia', 'EF 11 111');
const chosen = (text: string, candidates = [golf, up, octavia]) => chooseCar(candidates, text, NOW)?.vehicle.model;

test('the only one', () => expect(chosen('hello', [octavia])).toBe('Octavia'));

test.each([
  ['The golf please', 'Golf'],
  ['the skoda', 'Octavia'],
  ['ab12345', 'Golf'],
  ['It is CD 67 890', 'Up'],
  ['000003', 'Octavia'],
  ['the volkswagen', undefined],
  ['hello', undefined],
  ['the golf or the up', undefined],
])('%s', (text, model) => expect(chosen(text)).toBe(model));

test('the one that was offered a time, or spoken of in the last two days, or that has a fault', () => {
  const at = { ...up.conversation, asked: 'time' as const };
  const offered = {
    ...up,
    conversation: { ...up.conversation, offer: { appointmentId: 'a', start: '', until: '', moving: null } },
  };
  expect(chosen('yes', [golf, offered, octavia])).toBe('Up');
  expect(chosen('yes', [golf, { ...up, conversation: at }, octavia])).toBe('Up');
  expect(
    chosen('yes', [golf, { ...up, conversation: { ...at, updatedAt: '2026-11-18T09:59:59Z' } }, octavia]),
  ).toBeUndefined();
  expect(chosen('help', [golf, up, { ...octavia, hasFault: true }])).toBe('Octavia');
  expect(chosen('help', [golf, { ...up, hasFault: true }, { ...octavia, hasFault: true }])).toBeUndefined();
});

test('names', () => {
  expect([carName(golf.vehicle), carName({})]).toEqual(['Volkswagen Golf', '']);
  const { licensePlate: _, ...bare } = golf.vehicle;
  expect(carLabel(bare)).toBe('Volkswagen Golf 000001');
});
