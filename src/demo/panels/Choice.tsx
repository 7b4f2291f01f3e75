import { useId } from 'react';

type Props<V extends string> = {
  label: string;
  value: V;
  options: readonly (readonly [V, string])[];
  onChange: (value: V) => void;
};

/** A select with its label: the console has many options and little room. */
export function Choice<V extends string>({ label, value, options, onChange }: Props<V>) {
  const id = useId();
  return (
    <div className="demo-choice">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value as V)}>
        {options.map(([each, text]) => (
          <option key={each} value={each}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
