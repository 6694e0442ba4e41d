/** Beside a comparison that has no rows yet. */
export function NotAligned() {
  return (
    <section className="side-list">
      <p className="muted">This is known when the passages are aligned.</p>
    </section>
  );
}
