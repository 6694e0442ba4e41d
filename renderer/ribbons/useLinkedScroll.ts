import { type RefObject, useLayoutEffect, useState } from 'react';
import { commonSteps } from '../../domain/collation/commonSteps';
import type { Account } from '../../domain/library/account';
import type { Collated } from '../collation/collated';
import { LinkedScroll, type StepsBetween } from './LinkedScroll';
import { lettersOf } from './lettersOf';
import type { Column } from './measureColumn';

/**
 * Scrolls the columns in the view together.
 * @param alone the ids of the sources that the reader has let go
 */
export function useLinkedScroll(
  view: RefObject<HTMLElement | null>,
  collated: Collated,
  alone: ReadonlySet<string>,
): LinkedScroll {
  const [scroll] = useState(() => new LinkedScroll());
  const { accounts } = collated;
  useLayoutEffect(() => {
    return scroll.attach(accounts.flatMap((account, i) => columnOf(view.current, account, i)));
  }, [scroll, view, accounts]);
  useLayoutEffect(() => scroll.link(stepsBetween(collated)), [scroll, collated]);
  useLayoutEffect(() => {
    const columns = accounts.flatMap(({ source }, column) => (alone.has(source.id) ? column : []));
    scroll.setAlone(new Set(columns));
  }, [scroll, accounts, alone]);
  return scroll;
}

function columnOf(
  view: HTMLElement | null,
  { passages }: Account,
  column: number,
): readonly Column[] {
  const scroller = view?.querySelector<HTMLElement>(`.account-text[data-column="${column}"]`);
  const list = scroller?.querySelector<HTMLElement>('[role="list"]');
  return scroller && list ? [{ scroller, list, letters: passages.map(lettersOf) }] : [];
}

/** The common steps of two columns, worked out once for each pair: they are asked for in every frame. */
function stepsBetween({ rows, isMoved }: Collated): StepsBetween {
  const known = new Map<string, ReturnType<StepsBetween>>();
  return (left, right) => {
    const pair = `${left} ${right}`;
    const steps = known.get(pair) ?? commonSteps(rows, isMoved, left, right);
    known.set(pair, steps);
    return steps;
  };
}
