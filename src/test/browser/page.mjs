// Opens the pages that PageInBrowserTest made in a real browser and says what is wrong with them: a line
// of JSON a check, {"check": "...", "problem": "..."}, the problem empty where there is none.
import {readFileSync, statSync} from 'node:fs';
import {pathToFileURL} from 'node:url';
import {createRequire} from 'node:module';
import {chromium} from 'playwright-core';

const [chrome, pages] = [process.argv[2], JSON.parse(process.argv[3])];
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const browser = await chromium.launch({
  executablePath: chrome,
  timeout: 120_000,
  args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-dev-shm-usage',
    '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});

async function check(name, what) {
  let problem = '';
  try {
    problem = (await what()) || '';
  } catch (error) {
    problem = String(error.stack);
  }
  console.log(JSON.stringify({check: name, problem}));
}

function same(found, expected) {
  const [f, e] = [JSON.stringify(found), JSON.stringify(expected)];
  return f === e ? '' : `${f} instead of ${e}`;
}

/** A tab with this page, which keeps what it did that a page must not. */
async function open(file, options = {}) {
  const context = await browser.newContext({viewport: {width: 1280, height: 900}, ...options});
  context.setDefaultTimeout(120_000);
  const page = await context.newPage();
  page.misdeeds = [];
  page.on('console', (m) => page.misdeeds.push(`console: ${m.text()}`));
  page.on('pageerror', (e) => page.misdeeds.push(`error: ${e}`));
  page.on('dialog', (d) => { page.misdeeds.push(`dialog: ${d.message()}`); d.dismiss(); });
  const url = pathToFileURL(file).href;
  page.on('request', (r) => { if (r.url() !== url) page.misdeeds.push(`request: ${r.url()}`); });
  await page.goto(url);
  return page;
}

const quiet = (page) => page.misdeeds.join('\n');
// A phone widens innerWidth to what does not fit, so the page is measured against the width it was given.
const wide = async (page) => same(await page.evaluate(() => document.documentElement.scrollWidth), page.viewportSize().width);
const visible = (page, selector) => page.locator(`${selector} >> visible=true`).evaluateAll((all) => all.map((e) => e.id));
const status = (page, list) => page.locator(`[data-filter=${list}] [role=status]`).textContent();

/** What axe finds serious, by all its rules or by the one of this name. */
async function accessible(page, rule) {
  await page.evaluate(axe);
  const {violations} = await page.evaluate((r) => axe.run(document, {resultTypes: ['violations'], ...(r && {runOnly: [r]})}), rule);
  return violations
    .filter((v) => ['serious', 'critical'].includes(v.impact))
    .map((v) => `${v.id}: ${v.help}: ${v.nodes.slice(0, 3).map((n) => `${n.html} ${n.failureSummary}`).join(' | ')}`)
    .join('\n');
}

// ---- a sample quarter ----
const report = JSON.parse(readFileSync(pages.json, 'utf8'));
const indicators = report.tasks.flatMap((task) => task.indicators);
let page = await open(pages.sample);

await check('a sample quarter is under 300 KB', () => {
  const {size} = statSync(pages.sample);
  return size < 300_000 ? '' : `${size} bytes`;
});
await check('every task has its light in words', async () => {
  const words = {green: '绿灯', yellow: '黄灯', red: '红灯', unknown: '无灯'};
  const found = await page.locator('.lights .mark').allTextContents();
  return same(found.map((t) => t.slice(-2)), report.tasks.map((t) => words[t.light]));
});
await check('bars are as long as the rates', async () => {
  const rates = indicators.filter((i) => i.rate !== null).map((i) => Math.min(100, i.rate * 100));
  const widths = await page.locator('#indicators .bar .value').evaluateAll((all) => all.map((r) => Number(r.getAttribute('width'))));
  return same(widths.map((w) => w.toFixed(1)), rates.map((r) => r.toFixed(1)));
});
await check('the pace stands where the report has it', async () => {
  const paces = indicators.filter((i) => i.rate !== null).map((i) => Math.min(100, i.expectedRate * 100));
  const found = await page.locator('#indicators .bar .pace').evaluateAll((all) => all.map((p) => Number(/M([\d.]+)/.exec(p.getAttribute('d'))[1])));
  return same(found.map((w) => w.toFixed(1)), paces.map((r) => r.toFixed(1)));
});
await check('charts say in words what they show', async () => {
  const silent = await page.locator('svg').evaluateAll((all) => all.filter((s) => s.getAttribute('role') !== 'img' || !/\d/.test(s.getAttribute('aria-label'))).length);
  return same(silent, 0);
});
await check('earlier quarters are a line', async () => {
  const known = new Set(report.trend.map((t) => t.indicator));
  const lines = indicators.filter((i) => i.rate !== null && known.has(i.id)).length;
  const drawn = await page.locator('.trend').count();
  const [first] = await page.locator('.trend').evaluateAll((all) => all.map((s) => s.getAttribute('aria-label')));
  return lines < 5 ? `only ${lines} lines in the report` : same(drawn, lines) || (/一季度.*二季度.*三季度/.test(first) ? '' : first);
});
await check('every unit has a row with its deliverables', async () => {
  const cells = await page.locator('.units tbody tr').evaluateAll((rows) => rows.map((r) => r.querySelectorAll('td:nth-child(2) .mark, td:nth-child(3) .mark').length));
  const owed = await page.locator('.units td:nth-child(2) .red, .units td:nth-child(3) .red').count();
  return same(cells, cells.map(() => 2)) || same(cells.length * 2, report.summary.expected) || same(owed, report.summary.missing);
});
await check('every entry and every value leads to its file', async () => {
  const entries = report.tasks.flatMap((t) => t.entries);
  const places = await page.locator('.entry .source').allTextContents();
  const values = await page.locator('#indicators .source').count();
  const dead = await page.evaluate(() => [...document.querySelectorAll('a[href^="#"]')].filter((a) => !document.getElementById(a.hash.slice(1))).length);
  const unplaced = entries.filter((e, i) => !places[i].includes(e.source.file) || (e.source.cell && !places[i].includes(e.source.cell)));
  return same(places.length, entries.length) || same(unplaced, []) || same(values, indicators.filter((i) => i.source).length) || same(dead, 0);
});
await check('a search finds, says how many and shows where', async () => {
  const word = '招聘会';
  const hits = report.tasks.filter((t) => t.entries.some((e) => e.measures.includes(word))).map((t) => `t-${t.number}`);
  await page.fill('#form-rows-words', ` ${word} `);
  await page.waitForFunction(() => document.querySelectorAll('#form-rows [hidden][data-item]').length > 0);
  const marked = await page.evaluate(() => CSS.highlights.get('form-rows').size);
  return same(await visible(page, '#form-rows [data-item]'), hits) || same(await status(page, 'form-rows'), `找到${hits.length}项，共8项`)
    || (marked > 0 ? '' : 'nothing marked');
});
await check('a search without a hit says so', async () => {
  await page.fill('#form-rows-words', '没有这样的话');
  await page.waitForFunction(() => document.querySelector('[data-filter=form-rows] [role=status]').textContent.includes('没有找到'));
  return same(await visible(page, '#form-rows [data-item]'), []);
});
await check('clearing shows all again and keeps the keyboard in the field', async () => {
  await page.click('[data-filter=form-rows] button');
  return same((await visible(page, '#form-rows [data-item]')).length, 8)
    || same(await page.evaluate(() => document.activeElement.id), 'form-rows-words');
});
await check('choosing a unit leaves its tasks and its words only', async () => {
  await page.selectOption('#form-rows-unit', {label: '区财政局'});
  const own = report.tasks.filter((t) => t.entries.some((e) => e.unit === '区财政局'));
  const who = await page.locator('.entry .who >> visible=true').allTextContents();
  const rows = await visible(page, '#form-rows [data-item]');
  return same(rows, own.map((t) => `t-${t.number}`)) || same([...new Set(who)], ['区财政局']);
});
await check('a link leads to a row that a search has hidden', async () => {
  await page.click('.lights a[href="#t-3"]');
  const at = await page.evaluate(() => [location.hash, document.getElementById('t-3').checkVisibility()]);
  return same(at, ['#t-3', true]) || same(await page.inputValue('#form-rows-unit'), '');
});
await check('problems are chosen by severity, and units without one disappear', async () => {
  await page.selectOption('#findings-list-severity', 'error');
  const shown = await page.locator('#findings-list [data-item] >> visible=true').evaluateAll((all) => all.map((e) => e.dataset.severity));
  const idle = await page.locator('#findings-list [data-group] >> visible=true').evaluateAll((all) => all.filter((g) => ![...g.querySelectorAll('[data-item]')].some((i) => i.checkVisibility())).length);
  await page.click('[data-filter=findings-list] button');
  return same(shown.length, report.summary.errors) || same([...new Set(shown)], ['error']) || same(idle, 0)
    || same(await page.locator('#findings-list [data-item] >> visible=true').count(), report.findings.length);
});
await check('every file has its row', async () => same(await page.locator('#files-rows tr').count(), report.files.length));
await check('a missing unit can be rung up', async () => {
  const numbers = await page.locator('#missing a[href^="tel:"]').count();
  return same(numbers, new Set(report.missing.map((m) => m.unit)).size);
});
await check('light', () => accessible(page));
await check('the button turns the lights off', async () => {
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const before = await ground();
  await page.click('#dark');
  const pressed = await page.getAttribute('#dark', 'aria-pressed');
  return same(pressed, 'true') || (before === (await ground()) ? 'nothing changed' : '');
});
await check('dark', () => accessible(page, 'color-contrast'));
await check('the choice is kept', async () => {
  await page.reload();
  return same(await page.getAttribute('#dark', 'aria-pressed'), 'true');
});
await check('paper is white whatever the screen is, without buttons', async () => {
  await page.emulateMedia({media: 'print'});
  const [ground, nav] = await page.evaluate(() => [getComputedStyle(document.body).backgroundColor, document.querySelector('nav').checkVisibility()]);
  const card = await page.evaluate(() => getComputedStyle(document.querySelector('.card')).backgroundColor);
  return same([ground, card, nav], ['rgb(255, 255, 255)', 'rgb(255, 255, 255)', false]);
});
await check('it prints', async () => {
  const pdf = await page.pdf({format: 'A4'});
  const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g).length;
  return pdf.subarray(0, 5).toString() === '%PDF-' && pages >= 3 && pages <= 30 ? '' : `${pages} pages`;
});
await check('a sample quarter does nothing that it should not', () => quiet(page));
await page.context().close();

page = await open(pages.sample, {colorScheme: 'dark'});
await check('dark where the machine is dark', async () => {
  const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  return same(ground, 'rgb(14, 18, 23)') || same(await page.getAttribute('#dark', 'aria-pressed'), 'true');
});
await check('by keyboard: first the way to the report, and each stop shows', async () => {
  await page.keyboard.press('Tab');
  const skip = await page.evaluate(() => [document.activeElement.className, document.activeElement.getBoundingClientRect().left > 0]);
  await page.keyboard.press('Enter');
  const main = await page.evaluate(() => document.activeElement.id);
  await page.keyboard.press('Tab');
  const outline = await page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle);
  return same([skip, main, outline], [['skip', true], 'main', 'solid']);
});
for (const width of [390, 320]) {
  await page.setViewportSize({width, height: 800});
  await check(`a phone of ${width} scrolls one way only`, () => wide(page));
}
await check('phone', () => accessible(page));
await check('a phone hears no complaint', () => quiet(page));
await page.context().close();

page = await open(pages.sample, {javaScriptEnabled: false});
await check('without scripts everything is there, and no field that does nothing', async () =>
  same([await page.locator('#form-rows tr >> visible=true').count(), await page.locator('.filter >> visible=true').count()], [8, 0]));
await page.context().close();

// ---- hostile words ----
page = await open(pages.hostile);
await check('words stay words', async () => {
  const made = await page.evaluate(() => [document.scripts.length, document.querySelectorAll('img, iframe, object, embed, link, form, base, marquee').length,
    [...document.querySelectorAll('*')].filter((e) => [...e.attributes].some((a) => /^on|^style$/.test(a.name))).length]);
  const text = await page.evaluate(() => document.body.textContent);
  const lost = pages.words.filter((w) => !text.includes(w));
  return same(made, [1, 0, 0]) || same(lost, []);
});
await check('no sign turns the reading order or hides', async () => {
  const bad = await page.evaluate(() => document.documentElement.outerHTML.match(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g));
  const shown = await page.evaluate(() => document.body.textContent.includes('[U+202E]'));
  return same([bad, shown], [null, true]);
});
await check('hostile words', () => accessible(page));
await check('hostile words do nothing', () => quiet(page));
await check('no script runs but the page\'s own', async () => {
  const ran = await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.ran = true';
    document.body.append(script);
    return window.ran === true;
  });
  return same(ran, false);
});
await page.setViewportSize({width: 390, height: 800});
await check('long words do not widen a phone', () => wide(page));
await page.context().close();

// ---- nothing came; very much came ----
page = await open(pages.empty);
await check('an empty quarter', async () => quiet(page) || same(await page.locator('.light').count(), 8));
await page.context().close();

page = await open(pages.large);
await check('200 tasks and 2,000 units: all rows, and words for what is left out', async () => {
  const counts = [await page.locator('#form-rows tr').count(), await page.locator('.units tbody tr').count(), await page.locator('.light').count()];
  const left = await page.locator('#findings .overflow').textContent();
  return same(counts, [200, 2000, 200]) || (/共\d{4}项.*前1000项.*findings\.csv/.test(left) ? '' : left);
});
await check('a search in 200 tasks', async () => {
  await page.fill('#form-rows-words', '第137件');
  await page.waitForFunction(() => document.querySelectorAll('#form-rows [hidden][data-item]').length === 199);
  return same(await visible(page, '#form-rows [data-item]'), ['t-137']) || quiet(page);
});
await page.setViewportSize({width: 390, height: 800});
await check('a large quarter on a phone', () => wide(page));
await browser.close();
