import type { Catalogue } from '../catalogue';

/** Spanish texts of the letter to an administrator. */
export const esLetter: Catalogue = {
  'letter.copy': 'Copiar una carta para su administrador',
  'letter.copied': 'Carta copiada. Péguela en un correo a su administrador.',
  'letter.copyByHand': 'Copie esta carta y envíela a su administrador.',
  'letter.subject': 'Solicitud de aprobación del complemento de Outlook Email to To Do',
  'letter.request':
    'Me gustaría usar Email to To Do. Convierte correos en tareas de Microsoft To Do y mantiene el vínculo entre ambos. Un administrador debe aprobarlo una vez para nuestra organización, en esta página:',
  'letter.may':
    'Lo que puede hacer, solo para la persona que ha iniciado sesión y solo con sus propios datos:',
  'letter.signIn': 'openid, profile, offline_access: iniciar sesión y mantenerla iniciada.',
  'letter.tasks': 'Tasks.ReadWrite: crear, mostrar y cambiar tareas.',
  'letter.mail':
    'Mail.ReadWrite: anotar en un correo qué tareas tiene, ponerle una categoría y archivarlo si la persona lo desea. Nunca cambia el asunto, el texto ni los destinatarios de un correo, y no envía ninguno.',
  'letter.stored': 'Qué se guarda y dónde:',
  'letter.storedOnline':
    'En Microsoft 365: las tareas con un vínculo a su correo y, en el correo, qué tareas tiene.',
  'letter.storedHere':
    'En el dispositivo: nombres de listas de tareas, tareas abiertas y las de los correos recientes, y lo que aún no se pudo enviar.',
  'letter.storedNowhere':
    'En ningún otro sitio: el complemento no tiene servidor propio y no envía nada a sus autores.',
};
