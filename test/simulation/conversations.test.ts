import { testSchedules } from './schedules-hold';

testSchedules(20_261_127, 'a conversation');
