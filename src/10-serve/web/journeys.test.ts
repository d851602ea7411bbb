import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { test } from 'node:test';
import { docxOf, paragraph } from '#acquire/invented.ts';
import { addressOf, open, serveSamples, skip, violations } from './desk-in-browser.ts';

/*
 * The journeys that a desk makes, in a real browser.
 */

serveSamples();

test('first brief: two countries typed, by keyboard alone', { skip }, async () => {
  const { page, close } = await open('/');
  await page.locator('#countries option').first().waitFor({ state: 'attached' });
  await page.getByLabel('First country').focus();
  await page.keyboard.type('Portugal');
  await page.keyboard.press('Tab');
  await page.keyboard.type('mys');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: /Malaysia.*Portugal/ }).waitFor();
  await page.getByText('Diplomatic since 18 August 1977.').waitFor();
  await close();
});

test('a country that there is not: the field says so', { skip }, async () => {
  const { page, close } = await open('/');
  await page.getByLabel('First country').fill('Gondor');
  await page.getByRole('button', { name: 'Open' }).click();
  match((await page.getByRole('alert').textContent()) ?? '', /no country of this name/);
  await close();
});

test('from a sentence to the words it rests on, to the document, and back', { skip }, async () => {
  const { page, close } = await open('/brief/MYS-PRT');
  await page
    .getByRole('link', { name: /Rui Castanheira/ })
    .first()
    .click();
  const evidence = page.getByRole('complementary', { name: 'Evidence' });
  const passage = (await evidence.locator('.cited').first().textContent()) ?? '';
  ok(passage.length > 10);
  await evidence.getByRole('link', { name: 'Open the document' }).first().click();
  await page.locator('#cited').waitFor();
  ok(passage.startsWith(((await page.locator('#cited').textContent()) ?? '').slice(0, 10)));
  await page.goBack();
  await evidence.waitFor();
  await page.keyboard.press('Escape');
  equal(await evidence.count(), 0);
  await close();
});

test('what was known on an earlier day, by its address', { skip }, async () => {
  const { page, close } = await open('/brief/MYS-PRT?asOf=2026-05-20');
  const text = (await page.locator('main').textContent()) ?? '';
  ok(!text.includes('Helena Brandão has been prime minister'));
  await close();
});

test('an answer that news has overtaken says as of when it was made', { skip }, async () => {
  const { page, close } = await open('/brief/MYS-PRT');
  equal(await page.getByText('news has come since').count(), 0);
  await page.route(/\/api\/v1\/brief\?/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), 'chancery-made-at': '2026-06-12T09:30:00.000Z' } });
  });
  await page.reload();
  await page.getByText(/^As of \d\d:\d\d; news has come since/).waitFor();
  deepEqual(await violations(page), []);
  await close();
});

test('find what changed: the day of the last reading is remembered', { skip }, async () => {
  const { page, close } = await open('/brief/MYS-PRT');
  await page.getByRole('button', { name: 'Follow' }).click();
  await page.getByRole('link', { name: 'Changes', exact: true }).click();
  await page.getByLabel('Since').fill('2026-05-20');
  await page.getByRole('heading', { name: /^New/ }).waitFor();
  await page.getByRole('link', { name: 'Desk', exact: true }).click();
  await page.getByText('No change since 12 June 2026').waitFor();
  await close();
});

test('reject a claim and take it back: the brief follows', { skip }, async () => {
  const { page, close } = await open('/facts/MYS-PRT/ties');
  const line = page.getByRole('link', { name: /established diplomatic relations/ });
  await line.click();
  const evidence = page.getByRole('complementary', { name: 'Evidence' });
  const document = await evidence.getByRole('link', { name: 'Open the document' }).getAttribute('href');
  await evidence.getByRole('button', { name: 'Reject' }).nth(1).click();
  await evidence.getByLabel('Your name, kept with what you judge').fill('Ioreth');
  await evidence.getByRole('button', { name: 'rejected' }).click();
  await line.waitFor({ state: 'detached' });
  await page.goto(addressOf(document ?? ''));
  await page.getByRole('link', { name: /ties/ }).first().click();
  await page.getByRole('button', { name: 'Take back' }).click();
  await page.getByRole('button', { name: 'Reject' }).waitFor();
  await page.goto(addressOf('/facts/MYS-PRT/ties'));
  await line.waitFor();
  await close();
});

test('a pasted text is read and shown with its claims', { skip }, async () => {
  const { page, close } = await open('/add');
  await page
    .getByLabel('The text, as you have it')
    .fill('Norway and Kenya established diplomatic relations on 12 December 1964, the Norwegian embassy said.');
  await page.getByLabel('Published').fill('2026-06-01');
  await page.getByRole('button', { name: 'Read it' }).click();
  await page.getByRole('link', { name: /ties/ }).first().waitFor();
  await close();
});

test('audit a pasted brief: marked line by line, with what shows it', { skip }, async () => {
  const { page, faults, close } = await open('/audit');
  await page
    .getByLabel('The text to audit')
    .fill(
      'Portugal and Malaysia established diplomatic relations on 18 August 1977. Prime Minister Rui Castanheira of Portugal visited Porto.',
    );
  await page.getByRole('button', { name: 'Audit', exact: true }).click();
  await page.locator('.findings .superseded').first().waitFor();
  await page.locator('.findings .current').first().waitFor();
  ok((await page.locator('.text a.found').count()) >= 2);
  deepEqual(await violations(page), []);
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: /Download/ }).click()]);
  equal(file.suggestedFilename(), 'audit.docx');
  deepEqual(faults, []);
  await close();
});

test('a Word file dropped on the audit is marked as a pasted text is', { skip }, async () => {
  const { page, faults, close } = await open('/audit');
  const bytes = docxOf(paragraph('Prime Minister Rui Castanheira of Portugal visited Porto.')).toString('base64');
  await page.locator('form.adding').evaluate((form, base64) => {
    const carried = new DataTransfer();
    carried.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], 'old <b>brief</b>.docx'));
    form.dispatchEvent(new DragEvent('drop', { dataTransfer: carried, bubbles: true, cancelable: true }));
  }, bytes);
  await page.locator('.findings .superseded').first().waitFor();
  await page.getByRole('heading', { name: 'old <b>brief</b>.docx' }).waitFor();
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: /Download/ }).click()]);
  equal(file.suggestedFilename(), 'audit.docx');
  deepEqual(faults, []);
  await close();
});

test('a document has its audit in the margin, which leads to the claims and can be put away', { skip }, async () => {
  const { page, close } = await open('/search?words=postponed');
  await page.locator('.found a').first().click();
  await page.getByLabel('Audit in the margin').check();
  await page.locator('.line .findings .standing').first().waitFor();
  deepEqual(await violations(page), []);
  match((await page.locator('.findings a[href^="/document/"]').first().getAttribute('href')) ?? '', /\?claim=c-/);
  await page.getByLabel('Audit in the margin').uncheck();
  await page.locator('.findings').first().waitFor({ state: 'detached' });
  await close();
});

test('a story shows who has a text from whom', { skip }, async () => {
  const { page, faults, close } = await open('/stories');
  match((await page.locator('.group img').first().getAttribute('alt')) ?? '', /sentences of .* correspond/);
  deepEqual(faults, []);
  await close();
});

test('a claim is made from selected words', { skip }, async () => {
  const { page, close } = await open('/search?words=postponed');
  await page.locator('.found a').first().click();
  await page.locator('.document .text').waitFor();
  const words = page.locator('.document .text span[data-from]').first();
  await words.selectText();
  await page.getByRole('button', { name: 'Make a claim' }).click();
  const form = page.locator('.claiming');
  await form.getByLabel('Kind').selectOption('visit');
  await form.getByLabel(/^visitor/).fill('Rahim Zulkarnain');
  await form.getByLabel(/^host/).fill('PRT');
  await form.getByLabel('Your name').fill('Ioreth');
  await form.getByRole('button', { name: 'Keep the claim' }).click();
  await page.getByText('by hand').waitFor();
  await close();
});

test('own words are written beside the facts they rest on, changed in place, and taken out', { skip }, async () => {
  const { page, close } = await open('/brief/MYS-PRT?asOf=2026-06-12');
  await page
    .getByRole('link', { name: /Rui Castanheira/ })
    .first()
    .click();
  const evidence = page.getByRole('complementary', { name: 'Evidence' });
  await evidence.getByText('Write about this').click();
  await evidence.getByLabel('Under').selectOption('Position');
  await evidence.getByLabel(/^Your words/).fill('We congratulate her.');
  await evidence.getByRole('button', { name: 'Keep', exact: true }).click();
  const own = page.locator('.own', { hasText: 'We congratulate her.' });
  await own.waitFor();
  await own.getByRole('button', { name: 'Change' }).click();
  await own.getByLabel(/^Your words/).fill('');
  await own.getByRole('button', { name: 'Keep', exact: true }).click();
  await own.waitFor({ state: 'detached' });
  await close();
});

test('markup in a text is shown, not run', { skip }, async () => {
  const { page, faults, close } = await open('/add');
  const markup = '<img src=x onerror="document.title=1">';
  await page
    .getByLabel('The text, as you have it')
    .fill(`${markup} Kenya and Norway signed an agreement on fisheries on 3 May 2026, the ministry said.`);
  await page.getByLabel('Outlet').fill(markup);
  await page.getByRole('button', { name: 'Read it' }).click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.getByText('onerror').first().waitFor();
  equal(await page.locator('main img').count(), 0);
  deepEqual(faults, []);
  await close();
});
