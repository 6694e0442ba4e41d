/** A place where the text we hold has a gap: never drawn as a silence of the account. */
export function Lacuna({ cause }: { readonly cause: string }) {
  return (
    <p className="lacuna">
      <span>Gap in the text: {cause}</span>
    </p>
  );
}
