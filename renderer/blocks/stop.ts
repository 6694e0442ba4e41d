/** What a reader goes to by one key, from one to the next. */
export type Stop = 'difference' | 'transposition' | 'silence' | 'note' | 'link';
