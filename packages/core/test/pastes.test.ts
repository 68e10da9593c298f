import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Notice } from '../src/model/notice.ts';
import { parseNotice } from '../src/model/parse-notice.ts';
import { receivedOn } from '../src/model/received.ts';

const lines = [
  'Hello,',
  '',
  'Your account is deactivated because buyers’ parcels came late.',
  '',
  'Please explain:',
  '- what caused the late deliveries',
  '- the actions you have taken to resolve them',
  '- how you will prevent late deliveries in future',
  '',
  'Please reply within 17 days.',
  '',
];
const message = lines.join('\n');
const chinese = [
  '您好：',
  '',
  '您的卖家账户已被停用。',
  '',
  '请说明：',
  '- 导致迟发的根本原因',
  '- 您为解决该问题而已采取的措施',
  '- 您为防止将来再次发生而采取的步骤',
  '',
].join('\n');

const aspects = ({ asks }: Notice): string[] => asks.map(({ aspect }) => aspect);
const plan = ['root-cause', 'actions', 'prevention'];

const bytesOf = (text: string): number[] => [...new TextEncoder().encode(text)];
const base64 = (text: string): string =>
  (btoa(String.fromCharCode(...bytesOf(text))).match(/.{1,76}/g) ?? []).join('\r\n');
const quotedPrintable = (text: string): string =>
  bytesOf(text)
    .map((byte) =>
      byte === 10
        ? '\n'
        : byte > 126 || byte === 61
          ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
          : String.fromCharCode(byte),
    )
    .join('')
    // Soft line ends where a mail server puts them: in the middle of words.
    .replaceAll(/([^\n=]{40})(?=[^\n=]{3})/g, '$1=\r\n');

const head = [
  'Return-Path: <bounce@amazon.com>',
  'Received: from mail.relay.example by mx.shop.example; Tue, 3 Mar 2026 10:00:00 +0000',
  'Date: Tue, 3 Mar 2026 10:00:00 +0000',
  'From: Amazon Seller Performance <seller-performance@amazon.com>',
  'To: owner@shop.example',
  'Subject: =?utf-8?B?WW91ciBhY2NvdW50?=',
  'MIME-Version: 1.0',
];

const html = (text: string): string =>
  `<html><head><title>Nothing</title><style>p { color: red }</style></head><body>${text
    .split('\n\n')
    .map((block) =>
      block.includes('- ')
        ? `<p>${block.split('\n')[0] ?? ''}</p><ul>${block
            .split('\n')
            .slice(1)
            .map((line) => `<li>${line.slice(2).replace('the ', '<i>the</i>&nbsp;')}</li>`)
            .join('')}</ul>`
        : `<p>${block}</p>`,
    )
    .join('\n')}</body></html>`;

const part = (type: string, encoding: string, body: string): string =>
  [`Content-Type: ${type}`, `Content-Transfer-Encoding: ${encoding}`, '', body].join('\r\n');
const multipart = (...parts: readonly string[]): string =>
  [
    ...head,
    'Content-Type: multipart/alternative;',
    ' boundary="b=_1"',
    '',
    'This is a mail in several parts.',
    ...parts.flatMap((one) => ['--b=_1', one]),
    '--b=_1--',
    '',
  ].join('\r\n');

describe('a mail as it travels', () => {
  test.each([
    ['8bit', [...head, 'Content-Type: text/plain; charset=utf-8', '', message].join('\n')],
    [
      'quoted-printable',
      [...head, part('text/plain; charset=utf-8', 'quoted-printable', quotedPrintable(message))].join('\r\n'),
    ],
    ['base64', [...head, part('text/plain; charset="UTF-8"', 'base64', base64(message))].join('\r\n')],
    [
      'HTML in quoted-printable',
      [...head, part('text/html; charset=utf-8', 'quoted-printable', quotedPrintable(html(message)))].join('\r\n'),
    ],
    [
      'parts',
      multipart(
        part('text/plain; charset=utf-8', 'base64', base64(message)),
        part('text/html; charset=utf-8', 'base64', base64(html(message))),
      ),
    ],
    [
      'a plain part that says nothing',
      multipart(
        part('text/plain', '7bit', 'Use another program.'),
        part('text/html; charset=utf-8', 'base64', base64(html(message))),
      ),
    ],
    [
      'front matter',
      `---\nkind: notice\nreceived: 2026-03-03\n---\n${multipart(part('text/plain; charset=utf-8', 'quoted-printable', quotedPrintable(message)))}`,
    ],
    [
      'a mail in a mail',
      [
        'From: Owner <owner@shop.example>',
        'To: agency@letters.example',
        'MIME-Version: 1.0',
        'Content-Type: multipart/mixed; boundary=x',
        '',
        '--x',
        '',
        'Please see below.',
        '--x',
        part('message/rfc822', '7bit', multipart(part('text/plain; charset=utf-8', '8bit', message))),
        '--x--',
      ].join('\r\n'),
    ],
  ])('reads %s', (_, text) => {
    const notice = parseNotice(text);
    expect(aspects(notice)).toEqual(plan);
    expect(notice).toMatchObject({ outcome: 'deactivated', suspicions: [], unread: null, unparsed: false });
    expect(notice.deadlines.map(({ amount, quote }) => [amount, quote])).toEqual([[17, 'within 17 days']]);
  });

  it('tells places in the mail as given', () => {
    const text = [...head, part('text/plain; charset=utf-8', 'quoted-printable', quotedPrintable(message))].join(
      '\r\n',
    );
    const [cause] = parseNotice(text).asks;
    expect(cause?.quote).toBe('what caused the late deliveries');
    expect(text.slice(cause?.span.start, cause?.span.end).replaceAll('=\r\n', '')).toBe(cause?.quote);
  });

  test.each([
    [
      'gb18030',
      [0xc4, 0xfa, 0xb5, 0xc4, 0xd5, 0xcb, 0xbb, 0xa7, 0xd2, 0xd1, 0xb1, 0xbb, 0xcd, 0xa3, 0xd3, 0xc3, 0xa1, 0xa3],
    ],
    [
      'gb2312',
      [0xc4, 0xfa, 0xb5, 0xc4, 0xd5, 0xcb, 0xbb, 0xa7, 0xd2, 0xd1, 0xb1, 0xbb, 0xcd, 0xa3, 0xd3, 0xc3, 0xa1, 0xa3],
    ],
    [
      'big5',
      [0xb1, 0x7a, 0xaa, 0xba, 0xb1, 0x62, 0xa4, 0xe1, 0xa4, 0x77, 0xb3, 0x51, 0xb0, 0xb1, 0xa5, 0xce, 0xa1, 0x43],
    ],
  ])('reads Chinese in %s', (charset, bytes) => {
    const body = btoa(String.fromCharCode(...bytes));
    const encoded = [...head, part(`text/plain; charset=${charset}`, 'base64', body)].join('\n');
    expect(parseNotice(encoded)).toMatchObject({ outcome: 'deactivated', language: 'zh', unread: null });
    const quoted = bytes.map((byte) =>
      byte < 0x80 ? String.fromCharCode(byte) : `=${byte.toString(16).toUpperCase()}`,
    );
    const printable = [...head, part(`text/plain; charset=${charset}`, 'quoted-printable', quoted.join(''))].join('\n');
    expect(parseNotice(printable)).toMatchObject({ outcome: 'deactivated', language: 'zh', unread: null });
  });

  it('says what it cannot read', () => {
    const unknown = [...head, part('text/plain; charset=x-klingon', 'base64', base64(message))].join('\n');
    expect(parseNotice(unknown)).toMatchObject({ unread: 'encoding', unparsed: true });
    const empty = multipart(part('application/pdf; name=a.pdf', 'base64', 'JVBERi0xLjQ='));
    expect(parseNotice(empty)).toMatchObject({ unread: 'no-text', unparsed: true });
  });

  it('sees where a mail leads in spite of its words', () => {
    const trap =
      '<p>Open <a href="https://amazon-check7.example/in">https://sellercentral.amazon.com</a></p><p>now</p>';
    const text = [...head, part('text/html; charset=utf-8', '8bit', trap)].join('\n');
    expect(parseNotice(text).suspicions.map(({ words, span }) => [words, text.slice(span.start, span.end)])).toEqual([
      ['amazon-check7.example', 'amazon-check7.example'],
    ]);
  });
});

describe('HTML', () => {
  test.each([
    ['a page', html(message)],
    [
      'a fragment of web mail',
      `<div dir="ltr">${lines.map((line) => `<div>${line === '' ? '<br>' : line}</div>`).join('')}</div>`,
    ],
    [
      'Outlook paragraphs',
      lines
        .map((line) => `<p class="MsoNormal"><span lang="EN-US">${line === '' ? '&nbsp;' : line}</span></p>`)
        .join('\r\n'),
    ],
    ['line breaks only', `<div>${lines.join('<br>')}</div><div></div>`],
    ['a list of bold words', html(message).replaceAll('<li>', '<li><b>').replaceAll('</li>', '</b></li>')],
  ])('reads %s', (_, text) => {
    const notice = parseNotice(text);
    expect(aspects(notice)).toEqual(plan);
    expect(notice.outcome).toBe('deactivated');
  });

  it('leaves plain text with a tag alone', () => {
    const text = 'Your account is deactivated.\n\nPlease send <b>one</b> invoice.\n';
    expect(parseNotice(text).documents[0]?.type).toBe('invoice');
  });
});

const forward = (header: string, body = message): string =>
  `Hi Ana,\n\nplease draft an answer until Friday.\n\n${header}\n\n${body}`;

describe('threads', () => {
  test.each([
    [
      'Gmail',
      '---------- Forwarded message ---------\nFrom: Amazon <seller-performance@amazon.com>\nDate: Tue, Mar 3, 2026 at 10:00 AM\nSubject: Your account\nTo: <owner@shop.example>',
    ],
    [
      'Outlook',
      '________________________________\nFrom: Amazon Seller Performance <seller-performance@amazon.com>\nSent: Tuesday, March 3, 2026 10:00 AM\nTo: owner@shop.example\nSubject: Your account',
    ],
    [
      'Outlook with stars',
      '*From:* Amazon <seller-performance@amazon.com>\n*Sent:* Tuesday, March 3, 2026\n*To:* owner@shop.example\n*Subject:* Your account',
    ],
    [
      'Apple Mail',
      'Begin forwarded message:\n\nFrom: Amazon <seller-performance@amazon.com>\nSubject: Your account\nDate: March 3, 2026\nTo: owner@shop.example',
    ],
    [
      '163',
      '---- 转发邮件信息 ----\n| 发件人 | Amazon<seller-performance@amazon.com> |\n| 日期 | 2026年03月03日 10:00 |\n| 收件人 | owner@shop.example |\n| 主题 | Your account |',
    ],
    [
      'QQ',
      '------------------ 原始邮件 ------------------\n发件人: "Amazon"<seller-performance@amazon.com>;\n发送时间: 2026年3月3日(星期二) 上午10:00\n收件人: "owner"<owner@shop.example>;\n主题: Your account',
    ],
    ['Foxmail', '发件人： Amazon\n发送时间： 2026-03-03 10:00\n收件人： owner@shop.example\n主题： Your account'],
    [
      'German Outlook',
      'Von: Amazon <seller-performance@amazon.com>\nGesendet: Dienstag, 3. März 2026 10:00\nAn: owner@shop.example\nBetreff: Ihr Konto',
    ],
    [
      'French Outlook',
      'De : Amazon <seller-performance@amazon.com>\nEnvoyé : mardi 3 mars 2026 10:00\nÀ : owner@shop.example\nObjet : Votre compte',
    ],
  ])('finds the message in a mail forwarded by %s', (_, header) => {
    for (const text of [forward(header), forward(header).replaceAll('\n', '\r\n')]) {
      const notice = parseNotice(text);
      expect(aspects(notice)).toEqual(plan);
      expect(notice).toMatchObject({ outcome: 'deactivated', suspicions: [], language: 'en' });
      expect(notice.deadlines).toHaveLength(1);
    }
  });

  const answer =
    'Thank you for your appeal.\n\nWe do not have enough information to reactivate your account.\n\nPlease send:\n- greater detail on the root cause of the late deliveries\n';
  const letter =
    'Dear Amazon,\n\nPlease explain what you want. Please send us the root cause of your decision and the steps to prevent it.\nYour account is now reactivated, you said.\n';

  test.each([
    ['On Tue, Mar 3, 2026 at 10:00 AM Owner <owner@shop.example> wrote:', true],
    ['On Tue, Mar 3, 2026 at 10:00 AM Owner\n<owner@shop.example> wrote:', true],
    ['在 2026年3月3日 10:00，owner <owner@shop.example> 写道：', true],
    ['Am 03.03.2026 um 10:00 schrieb Owner <owner@shop.example>:', true],
    ['Le mar. 3 mars 2026 à 10:00, Owner <owner@shop.example> a écrit :', true],
    [
      '-----Original Message-----\nFrom: Owner <owner@shop.example>\nSent: Tuesday, March 3, 2026\nTo: Amazon\nSubject: Appeal',
      false,
    ],
    ['发件人: owner <owner@shop.example>\n发送时间: 2026年3月3日\n收件人: Amazon\n主题: 申诉', false],
  ])('leaves out what is quoted below an answer: %s', (header, marked) => {
    const quoted = marked ? letter.replaceAll(/^/gm, '> ') : letter;
    const notice = parseNotice(`${answer}\n${header}\n${quoted}`);
    expect(aspects(notice)).toEqual(['root-cause']);
    expect(notice).toMatchObject({ outcome: 'more-info', suspicions: [] });
  });

  it('reads a phishing mail that was forwarded', () => {
    const text =
      '---------- Forwarded message ---------\nFrom: Account Team <team@amazon-verify.example>\nTo: owner@shop.example\n\nYour account is on hold. Pay the reactivation fee.';
    expect(parseNotice(text).suspicions.map(({ words }) => words)).toEqual([
      'team@amazon-verify.example',
      'Pay the reactivation fee',
    ]);
  });

  it('reads a Chinese mail quoted line by line', () => {
    const notice = parseNotice(chinese.replaceAll(/^/gm, '> '));
    expect(aspects(notice)).toEqual(plan);
    expect(notice.outcome).toBe('deactivated');
  });
});

describe('lost line ends', () => {
  const reason =
    'Your account is deactivated.You shipped late, and many buyers told us that they were waiting for their parcels longer than they had been promised, some of them for weeks.';
  const reasonZh = '您好：您的卖家账户已被停用，因为买家反映包裹迟到，许多人等了两周以上，还有人始终没有收到包裹。';

  test.each([
    [
      'dashes',
      `${reason}Please explain:- what caused the late deliveries- the actions you have taken to resolve them- how you will prevent them in future`,
    ],
    [
      'bullets',
      `${reason}Please explain:• what caused the late deliveries• the actions you have taken to resolve them• how you will prevent them in future`,
    ],
    [
      'numbers',
      `${reason}Please explain:1. What caused the late deliveries2. The actions you have taken to resolve them3. How you will prevent them in future`,
    ],
    [
      'letters',
      `${reason}Please explain:a) what caused the late deliveries;b) the actions you have taken to resolve them;c) how you will prevent them in future`,
    ],
    [
      'Chinese dashes',
      `${reasonZh}如何重新激活我的账户？请提供：-- 导致迟发的根本原因-- 您为解决该问题而已采取的措施-- 您为防止将来再次发生而采取的步骤如何发送所需信息？请在页面提交。`,
    ],
    [
      'Chinese numbers',
      `${reasonZh}请说明：1、导致迟发的根本原因2、您为解决该问题而已采取的措施3、您为防止将来再次发生而采取的步骤`,
    ],
  ])('are found again between %s', (_, text) => {
    expect(aspects(parseNotice(text))).toEqual(plan);
    expect(parseNotice(text).outcome).toBe('deactivated');
  });
});

describe('the day a message came', () => {
  test.each([
    ['---\nreceived: 2026-03-01\n---\nYour account is deactivated.', '2026-03-01'],
    ['---\nreceived: 2026-03-01T10:00:00Z\n---\nYour account is deactivated.', '2026-03-01T10:00:00Z'],
    [[...head, '', message].join('\n'), '2026-03-03'],
    [
      'From: Amazon <a@amazon.com>\nSent: Tuesday, March 3, 2026 10:00 AM\nSubject: Your account\n\nHello',
      '2026-03-03',
    ],
    ['发件人: Amazon\n发送时间: 2026年3月3日(星期二) 10:00\n主题: 通知\n\n您好', '2026-03-03'],
    ['See this.\n\nFrom: Amazon\nDate: 3 Mar 2026\nSubject: x\n\nYour account is deactivated.', '2026-03-03'],
    ['Your account is deactivated. Date: 3 March 2026', null],
    ['Hello', null],
  ])('%j', (text, day) => {
    expect(receivedOn(text)).toBe(day);
  });
});

describe('languages', () => {
  test.each([
    [
      'es',
      'Hola: Hemos revisado su cuenta de vendedor y ha sido desactivada. Envíenos la causa principal del problema para que podamos ayudarle.',
    ],
    [
      'it',
      'Gentile venditore, il suo account è stato disattivato. Ci invii la causa principale del problema e le misure che ha adottato per risolverlo.',
    ],
    [
      'pl',
      'Witamy, Twoje konto sprzedawcy zostało dezaktywowane. Prosimy o przesłanie planu działania oraz wyjaśnienie, co się stało na Twoim koncie.',
    ],
    [
      'nl',
      'Hallo, uw verkopersaccount is gedeactiveerd. Stuur ons een plan met de oorzaak van het probleem en de maatregelen die u heeft genomen.',
    ],
    [
      'pt',
      'Olá, a sua conta de vendedor foi desativada. Envie-nos a causa do problema e as medidas que você tomou para que não se repita em sua conta.',
    ],
    [
      'sv',
      'Hej, ditt säljarkonto har inaktiverats. Skicka oss en plan med orsaken till problemet och de åtgärder som du har vidtagit för att lösa det.',
    ],
    [
      'tr',
      'Merhaba, satıcı hesabınız devre dışı bırakıldı. Lütfen sorunun nedenini ve çözmek için aldığınız önlemleri içeren bir plan gönderin. Bu plan daha sonra ve sizin için olarak.',
    ],
    ['ko', '안녕하세요. 귀하의 판매자 계정이 비활성화되었습니다. 문제의 근본 원인을 설명해 주세요.'],
    ['ar', 'مرحبا، تم إلغاء تنشيط حساب البائع الخاص بك. يرجى إرسال السبب الجذري للمشكلة.'],
    [
      'other',
      'Kedves Eladó! Az eladói fiókját felfüggesztettük. Kérjük, küldje el nekünk a probléma okát és a megtett intézkedéseket még ma.',
    ],
  ])('%s is told apart and said to be unread', (language, text) => {
    expect(parseNotice(text)).toMatchObject({ language, unread: 'language' });
  });

  test.each([
    message,
    chinese,
    'Ihr Verkäuferkonto wurde deaktiviert.',
    'Votre compte vendeur a été désactivé.',
    '出品用アカウントが停止されました。',
  ])('what is read is not', (text) => {
    expect(parseNotice(text).unread).toBeNull();
  });
});

const pieces = fc.constantFrom(
  'From: Amazon <a@amazon.com>\n',
  'To: b@shop.example\n',
  'Subject: =?gb2312?B?xPq1xNXLu6c=?= =?utf-8?Q?a_b?=\r\n',
  'MIME-Version: 1.0\n',
  'Content-Type: multipart/mixed; boundary="x"\n',
  'Content-Type: text/html; charset=utf-8\n',
  'Content-Type: text/plain; charset=gb18030\n',
  'Content-Transfer-Encoding: quoted-printable\n',
  'Content-Transfer-Encoding: base64\n',
  '\n',
  '\r\n\r\n',
  '--x\n',
  '--x--\n',
  '=C4=FA=B5',
  '=\n',
  '5L2g5aW9',
  '<p>',
  '</p>',
  '<ul><li>',
  '<b>the root cause of the late shipments</b>',
  '<a href="https://amazon-x.example/a">',
  '<blockquote>',
  '<br>',
  '&nbsp;&amp;&#x4e2d;',
  '<div style="display:none">',
  '<!-- ',
  'Please send the root cause of the issue within 17 days.',
  '请说明根本原因。',
  '您的账户已被停用。',
  '> ',
  '---------- Forwarded message ---------\n',
  '发件人: x\n发送时间: 2026年3月3日\n',
  'On Tue, Mar 3, 2026 Owner <o@shop.example> wrote:\n',
  '---\nkind: notice\n---\n',
  '\uD800',
  '🙂',
  '\u0000',
);

describe('any paste', () => {
  it('is read without an error, with every place inside and in order, the same every time', () => {
    fc.assert(
      fc.property(
        fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
        (text) => {
          const notice = parseNotice(text);
          const { asks, documents, metrics, deadlines, identifiers, suspicions } = notice;
          for (const { span } of [...asks, ...documents, ...metrics, ...deadlines, ...identifiers, ...suspicions]) {
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.end).toBeGreaterThanOrEqual(span.start);
            expect(span.end).toBeLessThanOrEqual(text.length);
          }
          expect(parseNotice(text)).toEqual(notice);
          receivedOn(text);
        },
      ),
      { numRuns: 500 },
    );
  });
});
