import { createRoot } from 'react-dom/client';
import { readAddress } from './address';
import { App } from './app';
import { createTodoApi } from './todo-api';

const start = readAddress();
const place = document.getElementById('app');
if (!place) throw new Error('The page has no place for the app.');
createRoot(place).render(<App api={createTodoApi(start.account)} start={start} />);
