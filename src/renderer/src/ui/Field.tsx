/**
 * The frame of a form control: its label, what it is for, what is wrong with it. `TextField` puts a one-line
 * input in it; other controls use `Field` and take their ids from its render argument.
 */
import './Field.css';
import { createContext, useContext, useId, type ComponentProps, type ReactNode } from 'react';
import { classNames } from './class-names';
import { Icon, type IconName } from './Icon';

export interface FieldIds {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}

/** What a form has to say below each of its fields, by the field's name. */
export const FieldNotes = createContext<(field: string) => ReactNode>(() => null);

/** For controls without a frame of their own. */
export function FieldNote({ field }: { field: string }): ReactNode {
  return useContext(FieldNotes)(field);
}

export interface FieldProps {
  label: string;
  /** Keeps the label for assistive technology only. */
  labelHidden?: boolean | undefined;
  /** At the label's right: "35 of 60". */
  counter?: ReactNode;
  help?: ReactNode;
  error?: string | undefined;
  className?: string | undefined;
  /** Names it for those who lead there from elsewhere. */
  field?: string | undefined;
  children: (ids: FieldIds) => ReactNode;
}

export function Field({
  label,
  labelHidden = false,
  counter,
  help,
  error,
  className,
  field,
  children,
}: FieldProps) {
  const id = useId();
  const noteId = `${id}note`;
  return (
    <div className={classNames('ui-field', className)} data-field={field}>
      <div className={labelHidden ? 'visually-hidden' : 'ui-field-head'}>
        <label className="ui-label" htmlFor={id}>
          {label}
        </label>
        {counter}
      </div>
      {children({
        id,
        'aria-describedby': error || help ? noteId : undefined,
        'aria-invalid': error ? true : undefined,
      })}
      {error ? (
        <span id={noteId} className="ui-field-note text-danger">
          {error}
        </span>
      ) : (
        help && (
          <span id={noteId} className="ui-field-note">
            {help}
          </span>
        )
      )}
      {field !== undefined && <FieldNote field={field} />}
    </div>
  );
}

/** The box around a control's text, with what stands before and after it. Clicking it focuses the control. */
export interface FieldBoxProps extends ComponentProps<'div'> {
  icon?: IconName | undefined;
  invalid?: boolean;
  locked?: boolean;
}

export function FieldBox({
  icon,
  invalid = false,
  locked = false,
  className,
  children,
  ...rest
}: FieldBoxProps) {
  return (
    <div
      {...rest}
      className={classNames('ui-field-box', className)}
      data-invalid={invalid || undefined}
      data-locked={locked || undefined}
    >
      {invalid ? (
        <Icon name="stop" size={14} className="text-danger" />
      ) : (
        icon && <Icon name={icon} size={14} />
      )}
      {children}
      {locked && <Icon name="lock" size={14} />}
    </div>
  );
}

export interface TextFieldProps
  extends
    Omit<FieldProps, 'children' | 'className'>,
    Omit<ComponentProps<'input'>, 'children' | 'onChange' | 'value'> {
  value: string;
  onValueChange: (value: string) => void;
  icon?: IconName;
  /** Behind the text: a unit, a countdown, a button. */
  end?: ReactNode;
}

export function TextField({
  label,
  labelHidden,
  counter,
  help,
  error,
  className,
  field,
  value,
  onValueChange,
  icon,
  end,
  readOnly,
  ...rest
}: TextFieldProps) {
  return (
    <Field {...{ label, labelHidden, counter, help, error, className, field }}>
      {(ids) => (
        <FieldBox icon={icon} invalid={error !== undefined} locked={readOnly ?? false}>
          <input
            autoComplete="off"
            {...rest}
            {...ids}
            value={value}
            readOnly={readOnly}
            onChange={(event) => onValueChange(event.target.value)}
          />
          {end}
        </FieldBox>
      )}
    </Field>
  );
}
