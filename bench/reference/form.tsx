import { Button, Dropdown, Field, Input, Option } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';

/** The least that a form for a task needs, in Fluent's own controls. */
export function Form(props: {
  readonly due: ReactNode;
  readonly onCreate: (title: string) => Promise<void>;
}) {
  const [title, setTitle] = useState('Re: Budget');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void props.onCreate(title);
      }}
    >
      <Field label="Title">
        <Input
          value={title}
          onChange={(_event, { value }) => {
            setTitle(value);
          }}
        />
      </Field>
      <Field label="List">
        <Dropdown defaultValue="Tasks" defaultSelectedOptions={['tasks']}>
          <Option value="tasks">Tasks</Option>
          <Option value="work">Work</Option>
        </Dropdown>
      </Field>
      {props.due}
      <Button appearance="primary" type="submit">
        Create task
      </Button>
    </form>
  );
}
