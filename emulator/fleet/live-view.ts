import type { News } from './trip.ts';

/** What a person at the terminal sees. */
export interface LiveView {
  uploads: number;
  records: number;
  /** Answers by status; 0 stands for none. */
  answers: Map<number, number>;
  tell(news: News): void;
  complain(text: string): void;
  /** Draws the line of counts anew. */
  draw(clockMs: number): void;
}

const clockText = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Europe/Copenhagen',
});

/** On a terminal a line of counts and a line for each piece of news; elsewhere only what goes wrong. */
export function createLiveView(cars: number, output: NodeJS.WriteStream, errors: NodeJS.WritableStream): LiveView {
  const clear = '\r\x1b[K';
  const lines = (text: string) => (output.isTTY ? `${clear}${text}\n` : `${text}\n`);
  const view: LiveView = {
    uploads: 0,
    records: 0,
    answers: new Map(),
    tell({ atMs, vin, text }) {
      if (output.isTTY) output.write(lines(`${clockText.format(atMs)}  ${vin}  ${text}`));
    },
    complain: (text) => void errors.write(lines(text)),
    draw(clockMs) {
      if (!output.isTTY) return;
      const answers = [...view.answers]
        .sort(([a], [b]) => a - b)
        .map(([status, count]) => `${status || 'none'}: ${count}`);
      const parts = [
        clockText.format(clockMs),
        `${cars} cars`,
        `${view.uploads.toLocaleString('en')} uploads`,
        `${view.records.toLocaleString('en')} records`,
        answers.join(', ') || 'no answer yet',
      ];
      output.write(`${clear}${parts.join(' | ').slice(0, (output.columns ?? 120) - 1)}`);
    },
  };
  return view;
}
