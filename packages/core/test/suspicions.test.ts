import { describe, expect, it, test } from 'vitest';
import { isAmazonHost, looksLikeAmazon } from '../src/model/notice/hosts.ts';
import { suspicionsIn } from '../src/model/notice/suspicions.ts';

const words = (text: string): string[] => suspicionsIn(text).map(({ kind, words: found }) => `${kind}: ${found}`);

describe('hosts', () => {
  it('knows the stores of Amazon', () => {
    expect(['amazon.com', 'sellercentral.amazon.co.uk', 'amazon.com.mx', 'www.amazon.sg'].every(isAmazonHost)).toBe(
      true,
    );
    expect(
      ['amazon.example', 'amazon-seller.com', 'notamazon.com', 'amazon.com.example', 'amazon.org'].some(isAmazonHost),
    ).toBe(false);
  });

  it('sees names that are read as Amazon’s', () => {
    const alike = ['amaz0n.example', 'arnazon.example', 'amzon.example', 'аmazоn.example', 'my-amazon-help.example'];
    expect(alike.filter((host) => !looksLikeAmazon(host))).toEqual([]);
    const others = ['amazing.example', 'horizon.example', 'amazigh-carpets.example', 'brand-owner.example'];
    expect(others.filter(looksLikeAmazon)).toEqual([]);
  });
});

describe('what is suspicious', () => {
  test.each([
    ['From: Amazon <help@seller-service.example>', 'sender: help@seller-service.example'],
    ['Write to case@аmazon.example now.', 'sender: case@аmazon.example'],
    ['Sign in at https://sellercentral.amazon.com.login.example/x', 'host: sellercentral.amazon.com.login.example'],
    ['Open https://sellercentral.amazon.com@evil.example/login', 'sender: sellercentral.amazon.com@evil.example'],
    ['Open www.amazon-verify.example to confirm.', 'host: amazon-verify.example'],
    ['Go to arnazon.example and log in.', 'host: arnazon.example'],
    ['Go to amaz0n.example and log in.', 'host: amaz0n.example'],
    ['If you do not pay the reactivation fee, your account stays closed.', 'wording: pay the reactivation fee'],
    ['Send us the verification code from your phone.', 'wording: verification code'],
    ['Without your password we cannot help.', 'wording: your password'],
    ['Contact our specialist on Telegram.', 'wording: Telegram'],
    ['Install AnyDesk so that our team can help.', 'wording: AnyDesk'],
    ['Transfer 500 USD to the following account.', 'wording: Transfer 500 USD to the following account'],
    ['A refund needs a gift card.', 'wording: gift card'],
    ['请支付解封手续费后恢复账户。', 'wording: 支付解封手续费'],
    ['请提供您的登录密码。', 'wording: 登录密码'],
    ['请添加微信 abc123 办理。', 'wording: 微信'],
    ['请将款项汇入以下账户。', 'wording: 汇入以下账户'],
    ['请扫描下方二维码联系我们。', 'wording: 扫描下方二维码'],
    ['我们的工程师会远程协助您解封。', 'wording: 远程协助'],
    ['请访问 amazon-kefu.example 验证', 'host: amazon-kefu.example'],
  ])('%s', (text, found) => {
    expect(words(text)).toContain(found);
  });

  test.each([
    'Open https://sellercentral.amazon.com/performance to reply.',
    'Write to notice-dispute@amazon.co.uk.',
    'See https://gs.amazon.cn for details.',
    'Rights owner email: office@lindqvist-lamps.example',
    'To: shop@lindqvist-lamps.example',
    'Amazon will never ask you for your password.',
    'Do not share the verification code with anybody.',
    'We changed your account password after the break-in.',
    'Please do not send gift cards to buyers in exchange for reviews.',
    'Your referral fees are listed in the fee preview.',
    'You offered gift cards for reviews.',
    'A valid credit card on file is needed.',
    'See orders-2026.pdf and amazon-orders.csv.',
    '亚马逊不会要求您提供验证码。',
    '请勿向任何人透露您的密码。',
    '请登录 https://sellercentral.amazon.com 查看。',
    '权利人邮箱：legal@huashan-brand.example',
    '我们不会收取任何恢复费用。',
  ])('not: %s', (text) => {
    expect(words(text)).toEqual([]);
  });

  it('tells places in a text with full-width signs', () => {
    const text = '请访问：ｘ https://amazon-login9.example/a 或加微信';
    const found = suspicionsIn(text);
    expect(found.map(({ words: said }) => said)).toEqual(['amazon-login9.example', '微信']);
    expect(found.every(({ words: said, span }) => text.slice(span.start, span.end) === said)).toBe(true);
  });

  it('tells every place once', () => {
    const text = 'Mail a@amazon-x.example, see https://amazon-x.example/a and pay the fee at amazon-x.example.';
    const spans = suspicionsIn(text).map(({ span }) => span);
    expect(spans.length).toBeGreaterThanOrEqual(3);
    expect(spans.every(({ start }, index) => start >= (spans[index - 1]?.end ?? 0))).toBe(true);
  });
});
