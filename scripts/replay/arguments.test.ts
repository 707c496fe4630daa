import { readArguments } from './arguments.ts';

test('what to show follows from the options', () => {
  expect(readArguments(['show'])).toMatchObject({ what: ['dead-letters', 'undecodable'], target: { dir: '.local' } });
  expect(readArguments(['show', 'undecodable'])).toMatchObject({ what: ['undecodable'] });
  expect(readArguments(['show', '--id', '7', '--id', '8'])).toMatchObject({
    what: ['dead-letters'],
    filter: { ids: ['7', '8'] },
  });
  expect(readArguments(['undecodable', '--project', 'cars', '--from', '2026-11-01', '--yes'])).toMatchObject({
    command: 'undecodable',
    target: { project: 'cars' },
    filter: { from: new Date('2026-11-01T00:00:00Z') },
    yes: true,
    dryRun: false,
  });
  expect(readArguments(['--help'])).toBe('help');
});

test.each([
  [[], /Name what to do/],
  [['replay'], /not replay/],
  [['undecodable', 'dead-letters'], /makes no sense here/],
  [['show', 'all'], /all makes no sense/],
  [['dead-letters', '--unit', 'u'], /--unit is for undecodable/],
  [['undecodable', '--id', '7'], /--id is for dead-letters/],
  [['show', '--dir', 'x', '--project', 'y'], /not both/],
  [['show', '--from', 'yesterday'], /--from takes a time/],
  [['show', '--all'], /--help lists the options/],
])('%j is refused', (argv, message) => {
  expect(() => readArguments(argv)).toThrow(message);
});
