/** Several lines of plain text that grow with their content, with an optional meter for a length that should be kept. */
import './TextArea.css';
import type { ComponentProps } from 'react';
import { Field, FieldBox, type FieldProps } from './Field';
import { Meter } from './Meter';

export interface TextAreaProps
  extends
    Omit<FieldProps, 'children' | 'className'>,
    Omit<ComponentProps<'textarea'>, 'children' | 'onChange' | 'value'> {
  value: string;
  onValueChange: (value: string) => void;
  /** The length that should not be passed; draws the meter. */
  recommended?: number;
}

export function TextArea({
  label,
  labelHidden,
  counter,
  help,
  error,
  className,
  field,
  value,
  onValueChange,
  recommended,
  rows = 1,
  readOnly,
  ...rest
}: TextAreaProps) {
  return (
    <Field {...{ label, labelHidden, counter, help, error, className, field }}>
      {(ids) => (
        <>
          <FieldBox className="ui-text-area" invalid={error !== undefined} locked={readOnly ?? false}>
            <textarea
              {...rest}
              {...ids}
              rows={rows}
              value={value}
              readOnly={readOnly}
              onChange={(event) => onValueChange(event.target.value)}
            />
          </FieldBox>
          {recommended !== undefined && <Meter value={[...value].length} limit={recommended} />}
        </>
      )}
    </Field>
  );
}
