/** What to look at before unbinding, where several apps say the same. */
import type { Pair } from '#twin/apps/languagePair.ts';

export const seeToBankFirst: Pair = [
  '销号前最先改银行。预留手机号按卡登记，有几张卡就改几次。',
  'Before you cancel the number, see to the bank first. The number is kept per card: several cards, several changes.',
];

export const signInToMailboxFirst: Pair = [
  '别的账号可能靠这个邮箱找回密码，先保证自己登得上。',
  'Other accounts may be recovered through this mailbox: make sure that you can sign in.',
];
