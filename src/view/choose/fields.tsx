import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface CheckProps {
  readonly label: ComponentChildren;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly hint?: string | undefined;
  readonly disabled?: boolean;
}

/** A choice of yes or no, with a line on what it means where the label does not say all. */
export function Check({ label, checked, onChange, hint, disabled = false }: CheckProps) {
  const id = useId();
  return (
    <div class="check">
      <label>
        <input
          type="checkbox"
          checked={checked}
          disabled={disabled}
          onChange={(event) => onChange(event.currentTarget.checked)}
          {...(hint && { 'aria-describedby': id })}
        />
        <span>{label}</span>
      </label>
      {hint && (
        <p id={id} class="hint">
          {hint}
        </p>
      )}
    </div>
  );
}

interface OneOfProps<Value extends string> {
  readonly legend: string;
  readonly values: readonly Value[];
  readonly chosen: Value;
  readonly nameOf: (value: Value) => string;
  readonly onChange: (value: Value) => void;
  /** What stands above the name; for the eye only. */
  readonly sample?: (value: Value) => ComponentChildren;
  readonly kind?: string;
}

/** One of a few: radio buttons that look like a strip, and behave as the browser's own do. */
export function OneOf<Value extends string>({ legend, values, chosen, nameOf, onChange, sample, kind = '' }: OneOfProps<Value>) {
  const name = useId();
  return (
    <fieldset class={`one-of ${kind}`}>
      <legend>{legend}</legend>
      <div class="strip">
        {values.map((value) => (
          <label key={value} class={`option option-${value}`}>
            <input type="radio" name={name} value={value} checked={value === chosen} onChange={() => onChange(value)} />
            {sample && <span aria-hidden="true">{sample(value)}</span>}
            <span class="option-name">{nameOf(value)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface SliderProps {
  readonly label: string;
  readonly value: number;
  readonly range: { readonly min: number; readonly max: number; readonly step: number };
  /** The value as people read it, with its unit. */
  readonly words: string;
  readonly onChange: (value: number) => void;
}

/** A number in a range. */
export function Slider({ label, value, range, words, onChange }: SliderProps) {
  const id = useId();
  return (
    <div class="slider">
      <label for={id}>{label}</label>
      <output for={id}>{words}</output>
      <input id={id} type="range" {...range} value={value} aria-valuetext={words} onInput={(event) => onChange(event.currentTarget.valueAsNumber)} />
    </div>
  );
}
