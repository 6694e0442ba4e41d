import type { Spelled } from './spelledDates';

/** The years that a document has stated so far, for dates that state none. */
export class YearMemory {
  readonly #years = new Map<string, number>();

  remember(date: Spelled): void {
    const { year, month } = date;
    if (year === null) return;
    this.#years.set('last', year);
    if (month === null) return;
    this.#years.set(`${month}`, year);
    this.#years.set(dayKey(date), year);
  }

  /** The last year stated. */
  last(): number | null {
    return this.#years.get('last') ?? null;
  }

  /** The year last stated with this month. */
  ofMonth({ month }: Spelled): number | null {
    return this.#years.get(`${month}`) ?? null;
  }

  /** The year last stated with this very day. */
  ofDay(date: Spelled): number | null {
    return this.#years.get(dayKey(date)) ?? null;
  }

  forget(): void {
    this.#years.clear();
  }
}

function dayKey(date: Spelled): string {
  return `${date.month}-${'day' in date ? (date.day ?? '') : ''}`;
}
