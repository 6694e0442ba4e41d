import { type ReactNode, useEffect, useRef } from 'react';

type Props = {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** A modal dialog: the focus stays in it, Escape and a click beside it close it. */
export function Dialog({ title, isOpen, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (isOpen) dialog.current?.showModal();
    else dialog.current?.close();
  }, [isOpen]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the dialog element itself closes on Escape
    <dialog
      ref={dialog}
      className="dialog"
      aria-label={title}
      onClose={() => {
        // The element also tells of having been closed from here, when another dialog may be open already.
        if (isOpen) onClose();
      }}
      onClick={(event) => {
        if (event.target === dialog.current) onClose();
      }}
    >
      {isOpen && <div className="dialog-content">{children}</div>}
    </dialog>
  );
}
