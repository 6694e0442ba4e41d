/** What the marks on the words mean. */
export function MarkKey() {
  return (
    <p className="versions-key small">
      <span className="word-differs">differs</span>
      <span className="word-moved">stands elsewhere</span>
      <span className="word-gap">gap in the text</span>
      <span className="word-opposite">opposite a gap, not counted</span>
    </p>
  );
}
