import { logOdds, probabilityOf } from './logOdds';

/** What share of pairs are links that were said to be so likely; both ascend. */
export type Calibration = readonly (readonly [said: number, held: number])[];

/** What a probability comes to in the light of how such held: between two that are known, a line in log odds. */
export function calibrate(probability: number, calibration: Calibration): number {
  const odds = logOdds(probability);
  const above = calibration.findIndex(([said]) => said > probability);
  const [low, high] = [calibration.at(above < 0 ? -1 : above - 1), calibration[above]];
  // Outside what is known the nearest correction holds on.
  const only = above === 0 ? high : high === undefined ? low : undefined;
  if (only) return probabilityOf(odds + logOdds(only[1]) - logOdds(only[0]));
  if (!low || !high) return probability;
  const [from, to] = [logOdds(low[0]), logOdds(high[0])];
  const share = (odds - from) / (to - from);
  return probabilityOf(logOdds(low[1]) + share * (logOdds(high[1]) - logOdds(low[1])));
}
