/** Start high enough that a burst is not slow on one machine (the service starts near 1). */
const FIRST = 64;
/** Most push requests of a subscription under way at once. */
export const LARGEST_WINDOW = 1000;
const FIRST_PAUSE_MS = 100;
/** The service pauses up to 60 s; here an endpoint that comes back shall not wait that long. */
const LONGEST_PAUSE_MS = 1000;

/**
 * How many push requests may be under way. Each success opens it by one, so that a window full of successes doubles it; a failure halves it.
 * Failures in a row also pause the push, from 100 ms on, doubling: the push back-off.
 */
export class PushWindow {
  #size = FIRST;
  #pause = 0;
  #until = 0;

  succeeded(): void {
    this.#size = Math.min(LARGEST_WINDOW, this.#size + 1);
    this.#pause = 0;
    this.#until = 0;
  }

  /** `pause`: whether the push back-off applies (it does not to a subscription that has a retry policy). */
  failed(now: number, pause: boolean): void {
    this.#size = Math.max(1, Math.floor(this.#size / 2));
    if (!pause || now < this.#until) return;
    this.#pause = Math.min(LONGEST_PAUSE_MS, Math.max(FIRST_PAUSE_MS, this.#pause * 2));
    this.#until = now + this.#pause;
  }

  /** Requests that may be started beside those under way. */
  room(underWay: number, now: number): number {
    return now < this.#until ? 0 : this.#size - underWay;
  }

  /** Milliseconds that the pause still lasts. */
  pauseLeft(now: number): number {
    return Math.max(0, this.#until - now);
  }
}
