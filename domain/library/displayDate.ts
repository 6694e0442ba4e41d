const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** EDTF counts the seasons on from the months: 21 is spring. */
const firstSeason = 21;
const seasons = ['spring', 'summer', 'autumn', 'winter'];

/** How EDTF marks doubt, and how it is said. */
const doubts: Readonly<Record<string, string>> = {
  '?': 'perhaps ',
  '~': 'about ',
  '%': 'perhaps about ',
};

const oneDate = /^(\d{2}[\dX]{2})(?:-(\d\d|XX))?(?:-(\d\d|XX))?([?~%])?$/;

/**
 * An EDTF date (ISO 8601-2, level 1) as a reader would write it: `1993-10-22` is "22 October 1993".
 * What is not such a date is given back as it stands.
 */
export function displayDate(date: string): string {
  if (date === '') return 'undated';
  const [start = '', end] = date.split('/');
  if (end === undefined) return displayDay(start);
  const isOpen = (border: string) => border === '' || border === '..';
  if (isOpen(start) && isOpen(end)) return date;
  if (isOpen(start)) return `until ${displayDay(end)}`;
  if (isOpen(end)) return `from ${displayDay(start)}`;
  return displayInterval(displayDay(start), displayDay(end));
}

/** The words that both ends share are said once: "10 to 12 May 1995". */
function displayInterval(start: string, end: string): string {
  if (start === end) return start;
  const startWords = start.split(' ');
  const endWords = end.split(' ');
  while (startWords.length > 1 && startWords.at(-1) === endWords.pop()) startWords.pop();
  return `${startWords.join(' ')} to ${end}`;
}

function displayDay(date: string): string {
  const match = oneDate.exec(date);
  if (match === null) return date;
  const [, year = '', month, day, doubt = ''] = match;
  const parts = [
    day === undefined || day === 'XX' ? '' : String(Number(day)),
    month === undefined || month === 'XX' ? '' : (monthName(Number(month)) ?? month),
    year.includes('X') ? `the ${year.replaceAll('X', '0')}s` : year,
  ];
  return (doubts[doubt] ?? '') + parts.filter((part) => part !== '').join(' ');
}

function monthName(month: number): string | undefined {
  return months[month - 1] ?? seasons[month - firstSeason];
}
