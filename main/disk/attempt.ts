/** Clearing up after a failure may fail as well; the first failure is the one to tell. */
export async function attempt(clearUp: () => Promise<void>): Promise<void> {
  try {
    await clearUp();
  } catch {
    // The first failure is told by who clears up.
  }
}
