// @ts-check
// Tries other values on a county's page. Numbers are whole numbers of their last decimal, so that points equal those of the build to the last digit.

/** @typedef {{ digits: bigint, scale: number }} Decimal digits with that many decimals */

/**
 * An indicator. Where there are knots, its value in its unit gives points between them; where there are none, the value is the points before the cap.
 * @typedef {{ id: string, name: string, unit: string, weight: Decimal, minimum?: Decimal, knots?: [value: Decimal, points: Decimal][] }} Indicator
 */

/**
 * The rules of an edition; classes from the best to the last.
 * @typedef {{ decimals: number, groups: { name: string, indicators: Indicator[] }[], classes: { letter: string, from: Decimal }[] }} Scheme
 */

/**
 * Points are whole numbers of the scheme's last decimal.
 * @typedef {{ total: bigint, letter: string, rank: number, above?: string, lacking: bigint }} Outcome
 */

/** @param {number} places */
const ten = (places) => 10n ** BigInt(places);

/** @param {bigint} number */
const size = (number) => number < 0n ? -number : number;

/**
 * Reads plain digits with an optional minus and point.
 * @param {string} text
 * @returns {Decimal}
 */
export function decimal(text) {
  const [whole, fraction = ""] = text.split(".");
  return { digits: BigInt(whole + fraction), scale: fraction.length };
}

const full = "0-9０-９";
const grammar = new RegExp(`^[-－−]?(?:[0０]|[1-9１-９](?:[${full}]*|[${full}]{0,2}(?:,[${full}]{3})+))(?:[.．][${full}]+)?$`);

/**
 * The build's grammar of numbers: an optional minus, digits (in groups of three, or ungrouped), optionally a point and digits; at most 18 digits before
 * the point and 28 in all; full-width forms count as half-width ones. Everything else is not a number.
 * @param {string} text
 * @returns {Decimal | undefined}
 */
export function number(text) {
  const trimmed = text.trim();
  if (!grammar.test(trimmed)) return undefined;
  const plain = trimmed.replace(/[－−]/, "-").replace("．", ".").replaceAll(",", "").replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
  const [whole, fraction = ""] = plain.replace("-", "").split(".");
  return whole.length > 18 || whole.length + fraction.length > 28 ? undefined : decimal(plain);
}

/**
 * Negative, zero or positive as the first is less than, equal to or greater than the second.
 * @param {Decimal} a
 * @param {Decimal} b
 */
function compare(a, b) {
  const gap = a.digits * ten(b.scale) - b.digits * ten(a.scale);
  return gap > 0n ? 1 : gap < 0n ? -1 : 0;
}

/**
 * A fraction rounded to decimals, half away from zero.
 * @param {bigint} numerator
 * @param {bigint} denominator greater than zero
 * @param {number} decimals
 */
function rounded(numerator, denominator, decimals) {
  const result = (2n * size(numerator) * ten(decimals) + denominator) / (2n * denominator);
  return numerator < 0n ? -result : result;
}

/**
 * The points that a value gives, by the same rule as the build: one fraction, divided and rounded once.
 * @param {Indicator} indicator
 * @param {Decimal} value
 * @param {number} decimals
 * @returns {bigint}
 */
export function points({ knots, weight }, value, decimals) {
  /** @param {Decimal} exact */
  const plain = (exact) => rounded(exact.digits, ten(exact.scale), decimals);
  if (!knots) return value.digits < 0n ? 0n : plain(compare(value, weight) > 0 ? weight : value);
  if (compare(value, knots[0][0]) <= 0) return plain(knots[0][1]);
  for (let i = 1; i < knots.length; i++) {
    const [[from, least], [to, most]] = [knots[i - 1], knots[i]];
    if (compare(value, to) >= 0) continue;
    const [wide, high] = [Math.max(value.scale, from.scale, to.scale), Math.max(least.scale, most.scale)];
    const [start, end, at] = [from, to, value].map(({ digits, scale }) => digits * ten(wide - scale));
    const [low, top] = [least, most].map(({ digits, scale }) => digits * ten(high - scale));
    return rounded(low * (end - start) + (at - start) * (top - low), (end - start) * ten(high), decimals);
  }
  return plain(knots[knots.length - 1][1]);
}

/**
 * Total, class, competition rank with the county in place of itself, and what is missing to the next class.
 * @param {Scheme} scheme
 * @param {number[]} field totals of all counties, the own one among them
 * @param {bigint} own the own total as published
 * @param {bigint[]} scores points of each indicator
 * @returns {Outcome}
 */
export function outcome({ decimals, classes }, field, own, scores) {
  const total = scores.reduce((sum, score) => sum + score, 0n);
  const reached = classes.findIndex(({ from }) => compare({ digits: total, scale: decimals }, from) >= 0);
  const above = classes[reached - 1];
  return {
    total,
    letter: classes[reached].letter,
    rank: 1 + field.filter((other) => BigInt(other) > total).length - (own > total ? 1 : 0),
    above: above?.letter,
    lacking: above ? rounded(above.from.digits, ten(above.from.scale), decimals) - total : 0n,
  };
}

/**
 * Reads scheme.json; its numbers are taken as they are written, never as binary fractions.
 * @param {string} json
 * @returns {Scheme}
 */
export function read(json) {
  const scheme = JSON.parse(json.replace(/"(?:[^"\\]|\\.)*"|-?\d[\d.]*/g, (token) => token[0] === "\"" ? token : `"${token}"`));
  /** @param {any} indicator */
  const indicatorOf = ({ id, short_name: name, unit, weight, minimum, knots }) => ({
    id,
    name,
    unit: unit || "分",
    weight: decimal(weight),
    minimum: minimum === undefined ? undefined : decimal(minimum),
    knots: knots?.map((/** @type {string[]} */ knot) => knot.map(decimal)),
  });
  return {
    decimals: Number(scheme.decimals),
    groups: scheme.dimensions.map((/** @type {any} */ { name, indicators }) => ({ name, indicators: indicators.map(indicatorOf) })),
    classes: scheme.classes.map((/** @type {any} */ { letter, from }) => ({ letter, from: decimal(from) })),
  };
}

/**
 * Points as pages write them: 61.33.
 * @param {bigint} score
 * @param {number} decimals
 */
export function written(score, decimals) {
  const digits = String(size(score)).padStart(decimals + 1, "0");
  const end = digits.length - decimals;
  return (score < 0n ? "−" : "") + digits.slice(0, end) + (decimals > 0 ? `.${digits.slice(end)}` : "");
}

/** @param {string} plain a number that gets grouped thousands */
function grouped(plain) {
  const [whole, fraction] = plain.split(".");
  return whole.replace(/\B(?=(?:\d{3})+$)/g, ",").replace("-", "−") + (fraction ? `.${fraction}` : "");
}

/** @type {(change: bigint, decimals: number) => string} */
const signed = (change, decimals) => (change > 0n ? "+" : "") + written(change, decimals);

/**
 * A change in words, with the style that says where it leads.
 * @param {bigint} change
 * @param {string} text
 */
const changed = (change, text) => make("small", { class: change > 0n ? "up" : change < 0n ? "down" : "same" }, text);

/**
 * @template {keyof HTMLElementTagNameMap} T
 * @param {T} tag
 * @param {Record<string, string>} [attributes]
 * @param {...(Node | string)} children
 * @returns {HTMLElementTagNameMap[T]}
 */
function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/**
 * What is wrong with a text as the value of an indicator; nothing where it can be tried.
 * @param {Indicator} indicator
 * @param {string} text
 */
function faultOf({ minimum }, text) {
  const value = number(text);
  if (text.trim() === "") return "请填写数字";
  if (!value) return `“${text.trim()}”不是规范的数字，请只填数字，例如1234.5`;
  if (minimum && compare(value, minimum) < 0) return `不得小于${grouped(written(minimum.digits, minimum.scale))}`;
  return "";
}

/** @typedef {{ indicator: Indicator, own: string, before: bigint, taken: string, points: bigint, input: HTMLInputElement, score: HTMLElement, fault: HTMLElement }} Row */

/**
 * @param {Indicator} indicator
 * @param {string} own the value as published; empty where it is missing
 * @param {number} decimals
 * @returns {{ row: Row, element: HTMLElement }}
 */
function rowOf(indicator, own, decimals) {
  const { id, name, unit } = indicator;
  const before = own === "" ? 0n : points(indicator, decimal(own), decimals);
  const input = make("input", { id: `try-${id}`, inputmode: "decimal", autocomplete: "off", "aria-describedby": `was-${id} got-${id} err-${id}` });
  input.value = own;
  const score = make("span", { id: `got-${id}`, class: "num" });
  const fault = make("p", { id: `err-${id}`, class: "fault", "aria-live": "polite" });
  const was = own === "" ? "本年度缺数" : `原值${grouped(own)}`;
  return {
    row: { indicator, own, before, taken: own, points: before, input, score, fault },
    element: make("div", { class: "try" },
      make("label", { for: `try-${id}` }, `${name}（${unit}）`), input, score,
      make("span", { id: `was-${id}`, class: "was" }, `${was}，得${written(before, decimals)}分`), fault),
  };
}

/**
 * Fetches a text of the site.
 * @param {string | undefined} address
 */
async function load(address) {
  const answer = await fetch(new URL(address ?? "", location.href));
  if (!answer.ok) throw new Error(String(answer.status));
  return answer.text();
}

/**
 * Builds the form of a county's calculator.
 * @param {HTMLElement} section
 */
export async function open(section) {
  const [rules, totals] = await Promise.all([load(section.dataset.scheme), load(section.dataset.totals)]);
  show(section, rules, totals);
}

/**
 * Builds it from the rules and the totals of an edition.
 * @param {HTMLElement} section
 * @param {string} rules scheme.json
 * @param {string} totals totals.json
 */
export function show(section, rules, totals) {
  const scheme = read(rules);
  const field = JSON.parse(totals).totals;
  const own = (section.dataset.values ?? "").split(",");
  const { decimals } = scheme;
  /** @type {Row[]} */
  const rows = [];
  const groups = scheme.groups.map(({ name, indicators }) => make("fieldset", {}, make("legend", {}, name), ...indicators.map((indicator) => {
    const { row, element } = rowOf(indicator, own[rows.length], decimals);
    rows.push(row);
    return element;
  })));
  const before = outcome(scheme, field, rows.reduce((sum, row) => sum + row.before, 0n), rows.map((row) => row.before));
  const summary = make("dl");
  const reset = make("button", { type: "button" }, "恢复原值");
  const form = make("div", { class: "trial" },
    make("p", { class: "sec-note" }, `其他${section.dataset.kind}的得分按本年度结果不变。由同一数据计算的几项指标请分别改动；以分计的指标填写封顶前的分值。试算只是推算，不是评价结果。`),
    make("div", { class: "sum", role: "status", "aria-atomic": "true", "aria-label": "试算结果" }, summary), ...groups, reset);

  const refresh = () => {
    const now = outcome(scheme, field, before.total, rows.map((row) => row.points));
    const moved = before.rank - now.rank;
    const move = moved === 0 ? "未变" : `${moved > 0 ? "前进" : "后退"}${Math.abs(moved)}位`;
    const gain = now.total - before.total;
    const entries = [
      ["综合得分", `${written(now.total, decimals)}分`, changed(gain, signed(gain, decimals))],
      ["类别", `${now.letter}类`, make("small", { class: "same" }, now.letter === before.letter ? "未变" : `原为${before.letter}类`)],
      [`${section.dataset.whole}位次`, `第${now.rank}位`, changed(BigInt(moved), move)],
      [now.above ? `距${now.above}类` : "距上一类别", now.above ? `差${written(now.lacking, decimals)}分` : "已属最高类别", ""],
    ];
    summary.replaceChildren(...entries.map(([term, value, note]) => make("div", {}, make("dt", {}, term), make("dd", {}, make("b", {}, value), note))));
    for (const { points: score, before: was, indicator, score: cell } of rows) {
      cell.replaceChildren(`${written(score, decimals)}／${grouped(written(indicator.weight.digits, indicator.weight.scale))}分`, ...score === was ? [] : [changed(score - was, signed(score - was, decimals))]);
    }
  };

  /**
   * Takes what stands in a field; while it is being written, what is wrong with it is not told yet.
   * @param {Row} row
   * @param {boolean} done
   */
  const take = (row, done) => {
    const text = row.input.value;
    const isOwn = text.trim() === row.own;
    const fault = isOwn ? "" : faultOf(row.indicator, text);
    if (fault === "") {
      const score = isOwn ? row.before : points(row.indicator, /** @type {Decimal} */ (number(text)), decimals);
      const isNew = score !== row.points;
      [row.taken, row.points] = [text.trim(), score];
      if (isNew) refresh();
    }
    if (fault !== "" && !done && row.fault.textContent === "") return;
    row.fault.textContent = fault === "" ? "" : `错误：${fault}。现${row.taken === "" ? "按缺数计分" : `仍按${row.taken}计分`}。`;
    if (fault === "") row.input.removeAttribute("aria-invalid");
    else row.input.setAttribute("aria-invalid", "true");
  };

  for (const row of rows) {
    row.input.addEventListener("input", () => take(row, false));
    row.input.addEventListener("change", () => take(row, true));
  }
  reset.addEventListener("click", () => {
    for (const row of rows) {
      row.input.value = row.own;
      take(row, true);
    }
  });
  refresh();
  section.querySelector("details")?.append(form);
}
