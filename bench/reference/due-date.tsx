import { Field } from '@fluentui/react-components';
import { DatePicker } from '@fluentui/react-datepicker-compat';

/** When a task is due, in Fluent's own control. */
export function DueDate() {
  return (
    <Field label="Due">
      <DatePicker placeholder="None" />
    </Field>
  );
}
