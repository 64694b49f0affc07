import type { RelatedMail } from '../../../src/app/search/task-finder';
import type { OpenTask } from '../../../src/domain/task/open-task';
import { present } from '../../support/present';

/** Words of work, in the languages of the product: what titles are made of. */
const vocabulary = [
  'offer lamp invoice contract review meeting notes garden report budget travel hotel flight plan draft price quote',
  'delivery order customer project website design server update release workshop training photo museum bridge school',
  'Angebot Rechnung Vertrag Prüfung Besprechung Protokoll Bericht Reise Entwurf Preis Lieferung Bestellung Kunde Schule',
  'devis facture contrat réunion compte rendu rapport voyage brouillon livraison commande client musée école pont',
  'oferta factura contrato reunión informe viaje borrador entrega pedido cliente museo escuela puente lámpara',
  '請求書 会議 資料 確認 送付 契約 見積 出張 報告 予算 納品 注文 顧客 写真 学校 美術館',
  'فاتورة عقد اجتماع تقرير عرض سفر مسودة سعر تسليم طلب زبون متحف مدرسة جسر',
].map((line) => line.split(' '));

const names =
  'Lund Okafor Brandt Moreau Ruiz Sato Haddad Novak Silva Chen Rossi Dubois Weiss Park Costa Berg'.split(' ');

/** The same numbers in every run (Lehmer, 2^31 - 1). */
function createNumbers(seed: number) {
  let state = seed;
  return (below: number) => (state = (state * 48_271) % 2_147_483_647) % below;
}

/** A mail, and the task that its reader would add it to. */
export interface ScriptedMail {
  readonly mail: RelatedMail;
  readonly meant: OpenTask;
}

/** 10,000 open tasks in 500 lists, and 100 mails that belong to one each. */
export function manyTasks(): {
  readonly tasks: readonly OpenTask[];
  readonly mails: readonly ScriptedMail[];
} {
  const number = createNumbers(20_261_127);
  const pick = <T>(items: readonly T[]): T => present(items[number(items.length)]);
  const titleOf = () => {
    const words = pick(vocabulary);
    const many = 2 + number(3);
    return [...Array.from({ length: many }, () => pick(words)), pick(names), String(10 + number(990))].join(
      ' ',
    );
  };
  const addressOf = () => `${pick(names).toLowerCase()}${number(40)}@example.com`;
  const tasks = Array.from({ length: 10_000 }, (_, at): OpenTask => {
    const title = titleOf();
    const place = { listId: `list-${number(500)}`, taskId: `task-${at}` };
    // Every third task was made of a mail.
    if (at % 3 > 0) return { ...place, title };
    return { ...place, title, subject: title, sender: addressOf(), conversationId: `conversation-${at}` };
  });
  const mails = Array.from({ length: 100 }, (_, at): ScriptedMail => {
    const isTracked = at % 4 < 2;
    const meant = pick(tasks.filter(({ conversationId }) => (conversationId !== undefined) === isTracked));
    const stranger = { name: '', address: addressOf() };
    const words = meant.title.split(' ');
    switch (at % 4) {
      // An answer whose subject says something else by now.
      case 0: {
        const conversationId = meant.conversationId ?? '';
        return { meant, mail: { subject: `Re: ${titleOf()}`, sender: stranger, conversationId } };
      }
      // A new mail of the same sender, about the same in fewer words.
      case 1: {
        const sender = { name: '', address: meant.sender ?? '' };
        return { meant, mail: { subject: words.slice(1).join(' '), sender, conversationId: 'other' } };
      }
      // Another mail about it, with words around it.
      case 2:
        return {
          meant,
          mail: {
            subject: `AW: [EXTERN] ${words.toReversed().join(' - ')} neu`,
            sender: stranger,
            conversationId: 'other',
          },
        };
      // The same thing in other forms of its words.
      default:
        return {
          meant,
          mail: {
            subject: `Fwd: ${words.map((word) => `${word}s`).join(', ')}`,
            sender: stranger,
            conversationId: 'other',
          },
        };
    }
  });
  return { tasks, mails };
}
