import type { SeedAddress } from './mail-seed';

const person = (name: string, address: string): SeedAddress => ({ name, address });

/** Colleagues. The first three own a mailbox of the sandbox. */
export const adele = person('Adele Vance', 'adele@example.com');
export const ben = person('Ben Okafor', 'ben@example.com');
export const cleo = person('Cleo Marsh', 'cleo@example.org');
export const dana = person('Dana Lindqvist', 'dana@example.com');
export const emil = person('Emil Hartmann', 'emil@example.com');
export const farah = person('Farah Aziz', 'farah@example.com');
export const grace = person('Grace Tanaka', 'grace@example.com');
export const jonas = person('Jonas Weber', 'jonas@example.com');
export const itDesk = person('IT service desk', 'it-desk@example.com');
export const finance = person('Accounts payable', 'accounts@example.com');
export const everyone = person('All staff', 'all-staff@example.com');

/** People and companies outside. */
export const architect = person('Marta Silva', 'marta@silva-studio.example');
export const caterer = person('Olive & Thyme', 'orders@olive-and-thyme.example');
export const printer = person('Marlow Print', 'billing@marlow-print.example');
export const power = person('Stadtwerke Beispielstadt', 'rechnung@stadtwerke.example');
export const traiteur = person('Maison Colette', 'comptabilite@maison-colette.example');
export const hosting = person('Nube Clara', 'facturas@nube-clara.example');
export const supplier = person('Henrik Dahl', 'henrik.dahl@nordic-desks.example');
export const lawyer = person('Priya Raman', 'priya@raman-law.example');
export const rail = person('Fjord Rail', 'tickets@fjord-rail.example');
export const hotel = person('Hotel Linde', 'stay@hotel-linde.example');
export const airline = person('Skylark Air', 'no-reply@skylark-air.example');
export const customer = person('Tomás Herrera', 'tomas.herrera@example.net');
export const school = person('Birch Lane School', 'office@birch-lane.example');
