import * as z from 'zod';
import { defineRule } from '../../engine/rule.ts';
import { suspicionsIn } from '../../model/notice/suspicions.ts';
import { messages } from '../kinds.ts';

export default defineRule({
  id: 'notice/suspicious-sender',
  severity: 'error',
  kinds: [...messages, 'follow-up'],
  summary: {
    en: 'A message that names foreign addresses or asks for money or codes may not come from Amazon.',
    zh: '出现陌生地址、索要钱款或验证码的邮件可能并非来自亚马逊。',
  },
  why: {
    en: 'Sellers who wait for an answer get phishing mails. What Amazon really sent also stands in Seller Central.',
    zh: '等待答复的卖家常会收到钓鱼邮件。亚马逊真正发出的通知在卖家后台也能看到。',
  },
  messages: {
    address: {
      en: '“{words}” is not an Amazon address. Open Seller Central yourself and look for the message there; do not follow its links.',
      zh: '“{words}”不是亚马逊的地址。请自行登录卖家后台核对，不要点击其中的链接。',
    },
    wording: {
      en: '“{words}” is nothing Amazon asks for by mail. Open Seller Central yourself and look for the message there.',
      zh: '亚马逊不会在邮件里要求“{words}”。请自行登录卖家后台核对。',
    },
  },
  options: z.strictObject({}),
  examples: [
    {
      kind: 'notice',
      letter: 'Your account is on hold. Sign in at https://«amazon-check7.example»/seller to keep it.',
    },
    { kind: 'follow-up', letter: 'A man wrote to us from «help@amazon-support22.example». Does he work for you?' },
    { kind: 'reply', letter: 'Your appeal was accepted. «Pay the reactivation fee» to continue.' },
    { kind: 'notice', letter: 'For a quick decision, write to our manager on «WhatsApp».' },
    { kind: 'notice', letter: 'Log in at «arnazon.example» today.' },
    { kind: 'reply', letter: 'If you do not «pay the verification fee», the account stays closed.' },
    { kind: 'notice', letter: '请在24小时内打开 https://«amazon-shenhe.example»/login 完成验证。' },
    { kind: 'follow-up', letter: '我们收到来自 «service@amazon-seller66.example» 的邮件，请问是贵司发出的吗？' },
    { kind: 'reply', letter: '您的申诉已通过，请添加«微信»领取解封结果。' },
    { kind: 'reply', letter: '我们会«远程协助»您解封账户。' },
    { kind: 'notice', letter: 'Open https://sellercentral.amazon.com/performance/dashboard to reply.' },
    { kind: 'notice', letter: 'We removed the listing.\nRights owner email: office@lindqvist-lamps.example' },
    { kind: 'reply', letter: 'Write to notice-dispute@amazon.co.uk if you have further information.' },
    { kind: 'notice', letter: 'Do not share your verification code with anybody.' },
    { kind: 'notice', letter: 'Amazon will never ask you for your account password.' },
    { kind: 'notice', letter: '请登录 https://sellercentral.amazon.com 查看账户状况。' },
    { kind: 'notice', letter: '我们已下架该商品。\n权利人邮箱：legal@huashan-brand.example' },
    { kind: 'reply', letter: '亚马逊不会要求您提供验证码。' },
  ],

  *check({ letter, message }) {
    for (const { kind, words, span } of message?.suspicions ?? suspicionsIn(letter.text)) {
      yield { message: kind === 'wording' ? 'wording' : 'address', span, data: { words } };
    }
  },
});
