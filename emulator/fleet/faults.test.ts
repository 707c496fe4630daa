import { makeCar } from './car.ts';
import { readCodes, readMemories } from './fault-memory.ts';
import { beginTrip, driveFault, type FaultState } from './fault-state.ts';
import { episodeOf, faultKinds } from './faults.ts';

const car = { ...makeCar(1, 0), index: 1, drive: 'petrol' as const, uds: 'j2012' as const, phase: 0.1 };
const kindOf = (name: string) => {
  const found = faultKinds.find((kind) => kind.name.startsWith(name));
  if (found === undefined) throw new Error(`There is no fault ${name}.`);
  return found;
};
const misfire = kindOf('misfire on cylinder 1');
const state = (stage: FaultState['stage']): FaultState => ({ number: 0, stage, drivenS: 0, pendingS: 0 });

test('a misfire is pending at first, then stored with its lamp, and gone after the repair', () => {
  const episode = { ...episodeOf(car, 1, 0), kind: misfire };
  const fault = state('none');
  const stages: string[] = [];
  for (let second = 0; second < 600; second += 1) {
    driveFault(fault, episode, car, episode.beginsDay + 0.01);
    if (stages.at(-1) !== fault.stage) stages.push(fault.stage);
  }
  expect(stages).toEqual(['none', 'pending', 'confirmed']);
  const repaired = beginTrip(fault, car, 1, episode.repairedDay);
  expect(repaired).toMatchObject({ state: { number: 1, stage: 'none' }, repaired: { name: expect.any(String) } });
});

test('nothing fails before its time', () => {
  const episode = episodeOf(car, 1, 0);
  const fault = state('none');
  for (let second = 0; second < 600; second += 1) driveFault(fault, episode, car, episode.beginsDay - 0.01);
  expect(fault.stage).toBe('none');
});

test('a fault that needs two trips is stored on the second', () => {
  const episode = { ...episodeOf(car, 1, 0), kind: kindOf('catalyst') };
  const fault = state('none');
  for (let second = 0; second < 3600; second += 1) driveFault(fault, episode, car, episode.beginsDay + 0.01);
  expect(fault.stage).toBe('pending');
  expect(beginTrip(fault, car, 1, episode.beginsDay + 0.3).state.stage).toBe('confirmed');
});

test.each([
  ['none', '4300', '4700', '5902FF012100500562005 0'],
  ['pending', '4300', '47010301', '5902FF0301002701210050056200 50'],
  ['confirmed', '43010301', '47010301', '5902FF030100AF0121005005620050'],
] as const)('%s: modes 03, 07 and UDS 19 02', (stage, stored, pending, scan) => {
  const memory = { car, fault: state(stage), kind: misfire, isFailing: true };
  const read = [readCodes('03', memory), readCodes('07', memory), readMemories(memory)[0]];
  expect(read.map((exchange) => exchange?.response)).toEqual([stored, pending, scan.replace(' ', '')]);
});

test('a misfire that is not there just now is stored, but does not fail', () => {
  const memory = { car, fault: state('confirmed'), kind: misfire, isFailing: false };
  expect(readCodes('07', memory).response).toBe('4700');
  expect(readMemories(memory)[0]?.response).toContain('030100AC');
});

test('VW’s own numbers are sent as such, and only where they are known', () => {
  const memory = (name: string) => ({
    car: { ...car, uds: 'vag' as const },
    fault: state('confirmed'),
    kind: kindOf(name),
    isFailing: true,
  });
  expect(readMemories(memory('misfire on cylinder 1'))[0]).toMatchObject({
    encoding: 'vag',
    response: expect.stringContaining('003B15AF'),
  });
  expect(readMemories(memory('thermostat'))[0]).toMatchObject({ response: expect.stringContaining('012800AF') });
  expect(readMemories(memory('thermostat'))[0]).not.toHaveProperty('encoding');
});

test('a wheel speed sensor is the ABS’s business', () => {
  const memory = { car, fault: state('confirmed'), kind: kindOf('wheel speed'), isFailing: true };
  expect(readCodes('03', memory).response).toBe('4300');
  expect(readMemories(memory).at(-1)).toMatchObject({ rx: '77D', response: '5902FF40311FAF' });
});
