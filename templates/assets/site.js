// @ts-check
// Finds counties, sorts tables, and fetches the calculator. Pages are complete without it.

/**
 * An entry of the search index: name, code, pinyin, initials, second reading or empty, city, path from the root of the site.
 * @typedef {[name: string, code: string, pinyin: string, initials: string, alias: string, city: string, path: string]} Entry
 */

const most = 12;

/**
 * How well an entry answers a query; the smaller the better, negative for not at all.
 * @param {Entry} entry
 * @param {string} query trimmed, in lower case
 * @returns {number}
 */
export function fit([name, code, pinyin, initials, alias, city], query) {
  const latin = query.replace(/[\s'’]/g, "");
  if (name === query || code === query) return 0;
  if (name.startsWith(query)) return 1;
  if (/^\d+$/.test(latin)) return code.startsWith(latin) ? 2 : -1;
  if (initials === latin) return 3;
  if (pinyin.startsWith(latin) || alias.startsWith(latin) && alias !== "") return 4;
  if (initials.startsWith(latin)) return 5;
  if (name.includes(query)) return 6;
  if (follows(`${city}${name}`, query)) return 7;
  return latin.length > 2 && pinyin.includes(latin) ? 8 : -1;
}

/**
 * Whether the characters of a query stand in a text in their order, so that 廊坊霸州 finds 廊坊市霸州市; Latin letters do not count.
 * @param {string} text
 * @param {string} query
 */
function follows(text, query) {
  let from = 0;
  for (const character of query.replace(/\s/g, "")) {
    const at = character > "ÿ" ? text.indexOf(character, from) : -1;
    if (at < 0) return false;
    from = at + character.length;
  }
  return true;
}

/**
 * The best entries for a query, in a fixed order.
 * @param {Entry[]} entries
 * @param {string} text
 * @returns {Entry[]}
 */
export function find(entries, text) {
  const query = text.trim().toLowerCase();
  if (query === "") return [];
  return entries
    .map((entry) => ({ entry, rank: fit(entry, query) }))
    .filter(({ rank }) => rank >= 0)
    .sort((a, b) => a.rank - b.rank || a.entry[1].localeCompare(b.entry[1]))
    .slice(0, most)
    .map(({ entry }) => entry);
}

/**
 * Makes a field a combobox over the search index, which is fetched when the field is first used.
 * @param {HTMLFormElement} form
 */
function search(form) {
  const input = form.querySelector("input");
  if (!input) return;
  const list = document.createElement("ul");
  list.className = list.id = "hits";
  list.hidden = true;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", "查找结果");
  const status = document.createElement("span");
  status.className = "vh";
  status.setAttribute("role", "status");
  form.append(list, status);
  input.setAttribute("role", "combobox");
  input.setAttribute("aria-autocomplete", "list");
  input.setAttribute("aria-controls", list.id);
  input.setAttribute("aria-expanded", "false");
  const root = new URL(form.getAttribute("action") ?? "./", location.href);
  /** @type {Promise<Entry[]> | undefined} */
  let index;
  let active = -1;

  const load = () => index ??= fetch(new URL(form.dataset.index ?? "", location.href)).then((answer) => {
    if (!answer.ok) throw new Error(String(answer.status));
    return answer.json();
  });

  const close = () => {
    list.hidden = true;
    active = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  };

  /** @param {number} next */
  const activate = (next) => {
    const options = [...list.children];
    if (options.length === 0) return;
    active = (next + options.length) % options.length;
    options.forEach((option, i) => option.setAttribute("aria-selected", String(i === active)));
    options[active].scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", options[active].id);
  };

  const show = async () => {
    const text = input.value;
    if (text.trim() === "") {
      close();
      status.textContent = "";
      return;
    }

    let entries;
    try {
      entries = await load();
    } catch {
      index = undefined;
      status.textContent = "查找数据未能载入，请稍后再试。";
      return;
    }

    if (text !== input.value) return;
    const hits = find(entries, text);
    list.replaceChildren(...hits.map(([name, , , , , city, path], i) => {
      const option = document.createElement("li");
      option.id = `hit-${i}`;
      option.setAttribute("role", "option");
      option.setAttribute("aria-selected", "false");
      const link = document.createElement("a");
      link.href = new URL(path, root).href;
      link.tabIndex = -1;
      link.append(name);
      const place = document.createElement("span");
      place.append(city === name ? form.dataset.apart ?? "" : city);
      link.append(place);
      option.append(link);
      return option;
    }));
    close();
    status.textContent = hits.length === 0 ? "没有找到，请换用名称、拼音、首字母或代码。" : `找到${hits.length}个，可用上下方向键选择。`;
    status.classList.toggle("vh", hits.length > 0);
    if (hits.length === 0) return;
    list.hidden = false;
    input.setAttribute("aria-expanded", "true");
  };

  /** @param {number} at */
  const go = (at) => {
    const link = list.children[at]?.querySelector("a");
    if (link) location.assign(link.href);
  };

  input.addEventListener("focus", () => { load().catch(() => { index = undefined; }); }, { once: true });
  input.addEventListener("input", (event) => { if (!(/** @type {InputEvent} */ (event).isComposing)) show(); });
  input.addEventListener("compositionend", show);
  input.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    const open = !list.hidden;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      const step = event.key === "ArrowDown" ? 1 : -1;
      if (open) activate(active < 0 && step < 0 ? -1 : active + step);
      else show().then(() => { if (!list.hidden) activate(step > 0 ? 0 : -1); });
    } else if (event.key === "Escape" && open) {
      event.preventDefault();
      close();
    } else if (event.key === "Home" || event.key === "End" || event.key === "ArrowLeft" || event.key === "ArrowRight") {
      input.removeAttribute("aria-activedescendant");
    } else if (event.key === "Tab") {
      close();
    }
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const chosen = active;
    if (chosen >= 0) go(chosen);
    else show().then(() => go(0));
  });
  form.addEventListener("focusout", (event) => { if (!form.contains(/** @type {Node | null} */ (event.relatedTarget))) close(); });
  list.addEventListener("pointerdown", (event) => event.preventDefault());
  list.addEventListener("click", close);
}

/**
 * The value by which a cell is sorted: data-v, or its number, or its text; nothing where it has none.
 * @param {HTMLTableRowElement} row
 * @param {number} column
 * @returns {number | string | undefined}
 */
function valueOf(row, column) {
  const cell = row.cells[column];
  const text = (cell?.dataset.v ?? cell?.textContent ?? "").trim();
  const number = Number(text.replace(/[,%分位个]/g, "").replace("−", "-").replace(/^\+/, ""));
  if (text === "" || text === "—") return undefined;
  return Number.isNaN(number) ? text : number;
}

/**
 * Sorts the first body of a table by a column; rows without a value stay last, equal rows keep their order.
 * @param {HTMLTableElement} table
 * @param {number} column
 * @param {boolean} descending
 */
export function sort(table, column, descending) {
  const body = table.tBodies[0];
  const collator = new Intl.Collator("zh-Hans", { numeric: true });
  const rows = [...body.rows].map((row) => ({ row, value: valueOf(row, column) }));
  rows.sort((a, b) => {
    if (a.value === undefined || b.value === undefined) return Number(a.value === undefined) - Number(b.value === undefined);
    const order = typeof a.value === "number" && typeof b.value === "number" ? a.value - b.value : collator.compare(String(a.value), String(b.value));
    return descending ? -order : order;
  });
  body.append(...rows.map(({ row }) => row));
}

/**
 * Gives the heads of a table buttons that sort it.
 * @param {HTMLTableElement} table
 */
function sortable(table) {
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
  heads.forEach((head, column) => {
    if (head.dataset.fixed !== undefined) return;
    const button = document.createElement("button");
    button.type = "button";
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener("click", () => {
      const descending = head.getAttribute("aria-sort") === "ascending";
      heads.forEach((other) => other.removeAttribute("aria-sort"));
      head.setAttribute("aria-sort", descending ? "descending" : "ascending");
      sort(table, column, descending);
    });
  });
}

/**
 * Shows the calculator of a report; its script is fetched when it is opened.
 * @param {HTMLElement} section
 */
function calculator(section) {
  const details = section.querySelector("details");
  const status = section.querySelector("[role=status]");
  if (!details || !status) return;
  let loading = false;
  const load = async () => {
    if (!details.open || loading) return;
    loading = true;
    try {
      await (await import(new URL(section.dataset.script ?? "", location.href).href)).open(section);
      details.removeEventListener("toggle", load);
      status.remove();
    } catch {
      loading = false;
      status.textContent = "试算所需的数据未能载入，请稍后再试。";
    }
  };
  details.addEventListener("toggle", load);
  section.hidden = false;
}

if (typeof document !== "undefined") {
  document.querySelectorAll("section[data-script]").forEach((section) => calculator(/** @type {HTMLElement} */ (section)));
  document.querySelectorAll("form.find").forEach((form) => search(/** @type {HTMLFormElement} */ (form)));
  document.querySelectorAll("table[data-sortable]").forEach((table) => sortable(/** @type {HTMLTableElement} */ (table)));
  document.addEventListener("click", (event) => {
    document.querySelectorAll("details.switch[open]").forEach((menu) => {
      if (!menu.contains(/** @type {Node} */ (event.target))) menu.removeAttribute("open");
    });
  });
  document.addEventListener("keydown", (event) => {
    const menu = event.key === "Escape" ? document.querySelector("details.switch[open]") : null;
    if (!menu) return;
    menu.removeAttribute("open");
    menu.querySelector("summary")?.focus();
  });
}
