import { expect, test, type Page } from './journey';
import { paste } from './paste';

/** Fees from a bill with headings: what its columns are taken for is shown first, and can be said otherwise. */

const bill = [
  '账期\t产品名称\t原价\t折扣率\t优惠后总价\t代金券支付\t现金支付',
  '2026-03\t实时音视频\t12,000.00\t0.8\t9,600.00\t1,000.00\t8,600.00',
  '2026-04\t实时音视频\t10,000.00\t0.8\t8,000.00\t0.00\t7,000.00',
  '合计\t\t22,000.00\t\t17,600.00\t1,000.00\t15,600.00',
].join('\n');

async function openFees(page: Page, start: string): Promise<void> {
  await page.goto('./#/trtc/purchase');
  await page.getByLabel(start).fill('2026-03-17');
  await page.getByRole('textbox').nth(1).fill('3');
  await page.goto('./#/trtc/fees');
}

const pasteIntoFee = (page: Page, text: string) => paste(page.locator('#field-consumed'), text);

test.describe('中文', () => {
  test.use({ locale: 'zh-CN' });

  test('a bill is asked about, filled in, and its faulty line told', async ({ page }) => {
    await openFees(page, '开始日期');
    await pasteIntoFee(page, bill);
    const panel = page.getByRole('region', { name: '账单的各列分别是什么？' });
    await expect(panel).toBeFocused();
    const holds = (column: string) => panel.getByLabel(`“${column}”的内容`);
    await expect(holds('账期')).toHaveValue('month');
    await expect(holds('折扣率')).toHaveValue('unused');
    await expect(holds('优惠后总价')).toHaveValue('fee');
    await expect(holds('代金券支付')).toHaveValue('covered');
    await expect(holds('现金支付')).toHaveValue('paid');
    await panel.getByRole('button', { name: '填入' }).click();
    await expect(
      page.locator('output').filter({ hasText: '已填入1个服务月度。有2行没有填入：' }),
    ).toBeFocused();
    await expect(page.getByText('费用减去抵扣不等于实付')).toBeVisible();
    await expect(page.getByLabel('2026年3月17日至31日，费用')).toHaveValue('9,600.00');
    await expect(page.getByLabel('2026年3月17日至31日，抵扣')).toHaveValue('1,000.00');
    await expect(page.getByRole('row', { name: '2026年3月17日' })).toContainText('8,600');
  });

  test('the list price can be the fee: what lies between it and the payment was covered', async ({
    page,
  }) => {
    await openFees(page, '开始日期');
    await pasteIntoFee(page, bill);
    await page.getByLabel('“原价”的内容').selectOption('fee');
    await expect(page.getByLabel('“优惠后总价”的内容')).toHaveValue('unused');
    await page.getByLabel('“代金券支付”的内容').selectOption('unused');
    await page.getByRole('button', { name: '填入' }).click();
    await expect(page.getByLabel('2026年3月17日至31日，抵扣')).toHaveValue('3400.00');
    await expect(page.getByRole('row', { name: '2026年3月17日' })).toContainText('8,600');
    await expect(page.getByLabel('2026年4月1日至30日，抵扣')).toHaveValue('3000.00');
  });

  test('a sign that is no sign of the chosen currency is refused', async ({ page }) => {
    await openFees(page, '开始日期');
    await page.locator('#field-consumed').fill('$12,345.67');
    await page.getByRole('button', { name: '继续' }).click();
    await expect(page.locator('#field-consumed')).toHaveAccessibleDescription(/币种与所选币种不同/);
    await page.locator('#field-currency').selectOption('USD');
    await expect(page.getByText(/12,345\.67.*USD|US\$12,345\.67/).first()).toBeVisible();
  });
});

test.describe('日本語', () => {
  test.use({ locale: 'ja-JP' });

  test('lines of one month are added up once that is said', async ({ page }) => {
    await openFees(page, '開始日');
    await page.locator('#field-currency').selectOption('JPY');
    await pasteIntoFee(
      page,
      '請求月\tご利用料金\tクーポン\n2026年3月分\t12,000円\t1,500円\n2026年3月分\t3,000円\t0円\n',
    );
    await page.getByLabel('同じ月の行を合計する').check();
    await page.getByRole('button', { name: '入力する' }).click();
    await expect(page.getByText('1か月分を入力しました。')).toBeVisible();
    await expect(page.getByLabel('2026年3月17日～31日、料金')).toHaveValue('15000');
    await expect(page.getByLabel('2026年3月17日～31日、充当額')).toHaveValue('1500');
  });
});
