import { testSchedules } from './schedules-hold';

testSchedules(20_261_126);
