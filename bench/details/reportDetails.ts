import type { Library } from '../../domain/library/library';
import { measureDetails } from './measureDetails';

/** How many of a hundred planted changes of meaning the detail list finds, and how often it cries out at nothing. */
export function reportDetails(library: Library): string {
  const { found, missed, falseAlarms, alarmed, harmless } = measureDetails(library);
  const recalls = Object.entries(found).map(
    ([kind, { planted, found: count }]) => `  ${kind.padEnd(9)} ${count} of ${planted} found`,
  );
  const perThousand = (1000 * falseAlarms.count) / falseAlarms.words;
  return [
    'Details: changes of meaning planted by hand in passages of the bundled library',
    ...recalls,
    ...missed.map(({ passage, from, to }) => `  missed    ${passage}: “${from}” for “${to}”`),
    `  false alarms beside a planted change: ${falseAlarms.count} in ${falseAlarms.words} words, ${perThousand.toFixed(1)} per 1,000`,
    `  changes of no meaning that raise an alarm: ${alarmed.length} of ${harmless}`,
    ...alarmed.map(({ passage, from, to }) => `  alarmed   ${passage}: “${from}” for “${to}”`),
  ].join('\n');
}
