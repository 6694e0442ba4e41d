import { useId } from 'react';
import { type TypeSettings, typeRanges } from '../../domain/typeSettings';

type Props = {
  readonly name: keyof typeof typeRanges;
  readonly label: string;
  readonly unit: string;
  readonly type: TypeSettings;
  readonly onChange: (changed: Partial<TypeSettings>) => void;
};

/** One measure of the type: a slider that says its value. */
export function TypeMeasure({ name, label, unit, type, onChange }: Props) {
  const id = useId();
  const said = `${Number(type[name].toFixed(2))}${unit}`;
  return (
    <div className="type-measure">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="range"
        {...typeRanges[name]}
        value={type[name]}
        aria-valuetext={said}
        onChange={({ target }) => onChange({ [name]: Number(target.value) })}
      />
      <output htmlFor={id}>{said}</output>
    </div>
  );
}
