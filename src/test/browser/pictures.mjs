// Takes the README's pictures of a page and of what the terminal said; docs/pictures.sh calls it.
import {readFileSync} from 'node:fs';
import {pathToFileURL} from 'node:url';
import {chromium} from 'playwright-core';

const [chrome, file, terminal, folder] = process.argv.slice(2);
const browser = await chromium.launch({executablePath: chrome, timeout: 120_000,
  args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage']});

async function picture(name, options, prepare) {
  const context = await browser.newContext({deviceScaleFactor: 1, ...options});
  context.setDefaultTimeout(120_000);
  const page = await context.newPage();
  const what = await prepare(page);
  await (what ?? page).screenshot({path: `${folder}/${name}.png`});
  await context.close();
}

const open = async (page) => { await page.goto(pathToFileURL(file).href); };
await picture('page-light', {viewport: {width: 1180, height: 860}, colorScheme: 'light'}, open);
await picture('page-dark', {viewport: {width: 1180, height: 620}, colorScheme: 'dark'}, async (page) => {
  await open(page);
  await page.fill('#form-rows-words', '招聘会');
  await page.waitForFunction(() => document.querySelectorAll('#form-rows [hidden][data-item]').length > 0);
  await page.locator('#form').evaluate((section) => section.scrollIntoView());
});
await picture('page-phone', {viewport: {width: 390, height: 800}, isMobile: true}, open);
await picture('terminal', {viewport: {width: 760, height: 600}}, async (page) => {
  await page.setContent('<pre style="margin:0;padding:16px 20px;width:fit-content;background:#1b1f24;color:#e7eaee;font:14px/1.5 monospace"></pre>');
  await page.locator('pre').evaluate((pre, text) => { pre.textContent = text; },
    `$ zcwc merge samples/2023Q3 --as-of 2023-10-08\n${readFileSync(terminal, 'utf8').trimEnd()}`);
  return page.locator('pre');
});
await browser.close();
