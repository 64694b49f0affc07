import { createTask } from './create-task';
import { DueDate } from './due-date';
import { Form } from './form';
import { show } from './show';

// A pane as the samples of its libraries make it: everything comes with the first script.
show(<Form due={<DueDate />} onCreate={createTask} />);
