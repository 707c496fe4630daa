import { PassThrough } from 'node:stream';
import { createLiveView } from './live-view.ts';

const news = {
  atMs: Date.parse('2026-11-20T06:28:00Z'),
  vin: 'VSSZZZKJZMW300014',
  text: 'catalyst efficiency low: pending',
};

function watch(isTerminal: boolean) {
  const output = Object.assign(new PassThrough(), { isTTY: isTerminal, columns: 100 }) as unknown as NodeJS.WriteStream;
  const errors = new PassThrough();
  const view = createLiveView(20, output, errors);
  view.uploads = 1234;
  view.answers.set(503, 2).set(202, 1234).set(0, 1);
  view.tell(news);
  view.complain('refused');
  view.draw(news.atMs);
  return { shown: String(output.read() ?? ''), complained: String(errors.read() ?? '') };
}

test('on a terminal: a line of news and the counts', () => {
  const { shown } = watch(true);
  expect(shown).toContain('Fri 20 Nov, 07:28  VSSZZZKJZMW300014  catalyst efficiency low: pending\n');
  expect(shown).toContain('20 cars | 1,234 uploads | 0 records | none: 1, 202: 1234, 503: 2');
});

test('elsewhere: only what goes wrong', () => {
  expect(watch(false)).toEqual({ shown: '', complained: 'refused\n' });
});
