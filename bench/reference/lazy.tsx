import { Field, Input } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import { Form } from './form';
import { show } from './show';

const LazyDueDate = lazy(async () => ({ default: (await import('./due-date')).DueDate }));

function Due() {
  const [isTouched, setTouched] = useState(false);
  const closed = (
    <Field label="Due">
      <Input placeholder="None" onFocus={() => setTouched(true)} />
    </Field>
  );
  return isTouched ? <Suspense fallback={closed}>{<LazyDueDate />}</Suspense> : closed;
}

// The same pane: what the first frame can do without comes when it is used.
show(<Form due={<Due />} onCreate={async (title) => (await import('./create-task')).createTask(title)} />);
