/**
 * Runs the task for every item, so many at a time, and gives what came of them in the order of the items.
 * When one fails, no other is begun, and all fail with it once those under way have ended.
 */
export async function inParallel<Item, Value>(
  items: readonly Item[],
  width: number,
  task: (item: Item) => Promise<Value>,
): Promise<readonly Value[]> {
  const values: Value[] = [];
  const queue = items.entries();
  let failure: { readonly error: unknown } | undefined;
  const work = async (): Promise<void> => {
    for (const [index, item] of queue) {
      if (failure !== undefined) return;
      try {
        values[index] = await task(item);
      } catch (error) {
        failure ??= { error };
      }
    }
  };
  await Promise.all(Array.from({ length: width }, work));
  if (failure !== undefined) throw failure.error;
  return values;
}
