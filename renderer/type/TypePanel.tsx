import { useEffect, useRef } from 'react';
import type { Settings } from '../../domain/settings';
import { type TypeSettings, usualType } from '../../domain/typeSettings';
import { useAppState, useStore } from '../state/StoreContext';
import { ChoiceRow } from '../ui/ChoiceRow';
import { TypeMeasure } from './TypeMeasure';
import './type.css';

const themes = [
  { value: 'system', label: 'System' },
  { value: 'light', label: 'Light' },
  { value: 'sepia', label: 'Sepia' },
  { value: 'dark', label: 'Dark' },
  { value: 'contrast', label: 'Contrast' },
] as const satisfies readonly { value: Settings['theme']; label: string }[];

const faces = [
  { value: 'serif', label: 'Serif' },
  { value: 'sans', label: 'Sans' },
  { value: 'hyperlegible', label: 'Hyperlegible' },
] as const satisfies readonly { value: TypeSettings['face']; label: string }[];

const figures = [
  { value: 'old style', label: 'Old style' },
  { value: 'lining', label: 'Lining' },
] as const satisfies readonly { value: TypeSettings['figures']; label: string }[];

/** How texts are set for this reader. It stands beside the text, which follows at once. */
export function TypePanel() {
  const { dialog } = useAppState();
  return dialog === 'type' ? <OpenPanel /> : null;
}

function OpenPanel() {
  const store = useStore();
  const panel = useRef<HTMLElement>(null);
  const { theme } = useAppState().settings;
  const close = () => store.send({ kind: 'dialogOpened', dialog: null });
  useEffect(() => {
    const before = document.activeElement;
    panel.current?.querySelector<HTMLElement>('[role="radio"][tabindex="0"]')?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <section
      ref={panel}
      className="type-panel"
      aria-labelledby="type-panel"
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
      }}
    >
      <div className="type-head">
        <h2 id="type-panel">Type and theme</h2>
        <button type="button" className="button button-plain" onClick={close}>
          Close
        </button>
      </div>
      <ChoiceRow
        label="Theme"
        value={theme}
        choices={themes}
        onChoose={(chosen) => void store.changeSettings({ theme: chosen })}
      />
      <TypeChoices />
    </section>
  );
}

function TypeChoices() {
  const store = useStore();
  const { type } = useAppState().settings;
  const change = (changed: Partial<TypeSettings>) =>
    void store.changeSettings({ type: { ...type, ...changed } });
  return (
    <>
      <ChoiceRow
        label="Face"
        value={type.face}
        choices={faces}
        onChoose={(face) => change({ face })}
      />
      <TypeMeasure name="size" label="Size" unit=" px" type={type} onChange={change} />
      <TypeMeasure
        name="measure"
        label="Line length"
        unit=" letters"
        type={type}
        onChange={change}
      />
      <TypeMeasure name="lineHeight" label="Line height" unit="" type={type} onChange={change} />
      <TypeMeasure
        name="paragraphSpacing"
        label="Between paragraphs"
        unit=" em"
        type={type}
        onChange={change}
      />
      <TypeMeasure
        name="letterSpacing"
        label="Between letters"
        unit=" em"
        type={type}
        onChange={change}
      />
      <TypeMeasure
        name="wordSpacing"
        label="Between words"
        unit=" em"
        type={type}
        onChange={change}
      />
      <div className="type-choice">
        <span aria-hidden="true">Figures</span>
        <ChoiceRow
          label="Figures"
          value={type.figures}
          choices={figures}
          onChoose={(chosen) => change({ figures: chosen })}
        />
      </div>
      <label className="type-check">
        <input
          type="checkbox"
          checked={type.hyphenation}
          onChange={({ target }) => change({ hyphenation: target.checked })}
        />
        Hyphenate at the ends of lines
      </label>
      <button type="button" className="button" onClick={() => change(usualType)}>
        As it was set at first
      </button>
    </>
  );
}
