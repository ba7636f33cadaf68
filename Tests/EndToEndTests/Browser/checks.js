// Looks at the page as it stands and returns what is wrong with it, each as one sentence.
(() => {
  const wrong = [];
  const about = element => {
    const name = element.tagName.toLowerCase();
    const text = (element.textContent || "").trim().slice(0, 40);
    return `<${name}${element.id ? " #" + element.id : ""}> "${text}"`;
  };
  const all = selector => [...document.querySelectorAll(selector)];
  if (document.documentElement.tagName === "svg") {
    // A picture alone: that it was read whole is what there is to see.
    for (const each of all("parsererror")) wrong.push(each.textContent);
    return {wrong, texts: all("text").length, charts: 1, title: document.title};
  }
  // What is folded is looked at as well.
  all("details").forEach(each => each.open = true);

  // Landmarks and headings.
  for (const [selector, count] of [["main", 1], ["h1", 1], ["header", 1], ["footer", 1], ["title", 1]]) {
    const found = all(selector).filter(each => selector !== "title" || !each.closest("svg"));
    if (found.length !== count) wrong.push(`${found.length} × ${selector} instead of ${count}`);
  }
  if (!document.documentElement.lang) wrong.push("the page names no language");
  let level = 0;
  for (const heading of all("h1, h2, h3, h4, h5, h6")) {
    const own = Number(heading.tagName[1]);
    if (own > level + 1) wrong.push(`${about(heading)} comes behind a heading of level ${level}`);
    if (!heading.textContent.trim()) wrong.push(`${about(heading)} is empty`);
    level = own;
  }
  const loose = [...document.body.children].filter(each => !each.matches("header, nav, main, footer"));
  for (const each of loose) wrong.push(`${about(each)} stands outside of all landmarks`);
  for (const each of all("section, nav")) {
    const names = each.getAttribute("aria-label") ||
      document.getElementById(each.getAttribute("aria-labelledby"))?.textContent;
    if (!names) wrong.push(`${about(each)} has no name`);
  }

  // Ids and what refers to them.
  const ids = all("[id]").map(each => each.id);
  for (const id of new Set(ids)) {
    if (ids.filter(each => each === id).length > 1) wrong.push(`the id ${id} stands twice`);
  }
  for (const key of ["aria-labelledby", "aria-describedby"]) {
    for (const each of all(`[${key}]`)) {
      if (!document.getElementById(each.getAttribute(key))) wrong.push(`${about(each)}: ${key} leads nowhere`);
    }
  }
  for (const link of all("a")) {
    const target = link.getAttribute("href") || "";
    if (!target.startsWith("#") || !document.getElementById(target.slice(1))) {
      wrong.push(`${about(link)} leads nowhere on this page`);
    }
    if (!link.textContent.trim()) wrong.push("a link has no text");
  }

  // Pictures.
  for (const svg of all("svg").filter(each => !each.parentElement.closest("svg"))) {
    if (svg.getAttribute("aria-hidden") === "true") continue;
    const title = svg.querySelector(":scope > title"), words = svg.querySelector(":scope > desc");
    if (svg.getAttribute("role") !== "img") wrong.push(`${about(svg)} has no role`);
    if (!title?.textContent.trim() || !words?.textContent.trim()) wrong.push(`${about(svg)} says nothing`);
  }
  for (const each of all("img, iframe, object, embed, script, link, form, input, button, video, audio")) {
    wrong.push(`${about(each)} does not belong here`);
  }

  // Tables.
  for (const table of all("table")) {
    if (!table.caption?.textContent.trim()) wrong.push(`${about(table)} has no caption`);
    for (const head of table.querySelectorAll("th")) {
      if (!["row", "col"].includes(head.getAttribute("scope"))) wrong.push(`${about(head)} has no scope`);
    }
    const width = table.tHead.rows[0].cells.length;
    for (const row of table.tBodies[0].rows) {
      if (row.cells.length !== width) wrong.push(`${about(row)} has ${row.cells.length} of ${width} cells`);
      if (row.cells[0].tagName !== "TH") wrong.push(`${about(row)} has no header`);
    }
    const frame = table.parentElement;
    if (frame.tabIndex !== 0 || !frame.getAttribute("aria-label")) {
      wrong.push(`${about(table)} cannot be scrolled with keys`);
    }
  }
  for (const list of all("ol, ul")) {
    if ([...list.children].some(each => each.tagName !== "LI")) wrong.push(`${about(list)} holds no items`);
  }
  for (const fold of all("details")) {
    if (fold.firstElementChild?.tagName !== "SUMMARY") wrong.push(`${about(fold)} cannot be opened`);
  }

  // Nothing is wider than the window but what scrolls by itself.
  // A phone shows a wider page smaller, and then says that its window is as wide: hence not innerWidth.
  const root = document.documentElement;
  if (root.scrollWidth > root.clientWidth) {
    wrong.push(`the page is ${root.scrollWidth} wide in a window of ${root.clientWidth}`);
  }
  for (const each of all("body *").filter(each => !each.closest(".scroll *, title, desc"))) {
    if (each.getBoundingClientRect().right > root.clientWidth) wrong.push(`${about(each)} sticks out`);
  }

  // Contrast: WCAG 2, relative luminance.
  const colour = text => {
    const parts = text.match(/[\d.]+/g)?.map(Number);
    return parts && parts.length >= 3 && !(parts[3] === 0) ? parts.slice(0, 3) : null;
  };
  const luminance = rgb => {
    const [r, g, b] = rgb.map(each => {
      const part = each / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (one, two) => {
    const [light, dark] = [luminance(one), luminance(two)].sort((a, b) => b - a);
    return (light + 0.05) / (dark + 0.05);
  };
  const behind = element => {
    for (let each = element; each; each = each.parentElement) {
      const found = colour(getComputedStyle(each).backgroundColor);
      if (found) return found;
    }
    return [255, 255, 255];
  };
  // What a chart has drawn below a text before it.
  const below = text => {
    const own = text.getBoundingClientRect();
    const [x, y] = [own.x + own.width / 2, own.y + own.height / 2];
    const shapes = [...text.ownerSVGElement.querySelectorAll("rect")].filter(each => {
      const box = each.getBoundingClientRect();
      return text.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_PRECEDING &&
        box.left <= x && x <= box.right && box.top <= y && y <= box.bottom;
    });
    return shapes.length ? colour(getComputedStyle(shapes.at(-1)).fill) : null;
  };
  let texts = 0;
  const ratios = {};
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    if (!walker.currentNode.data.trim() || element.closest("title, desc, style")) continue;
    const style = getComputedStyle(element);
    const isDrawn = element instanceof SVGTextElement;
    const front = colour(isDrawn ? style.fill : style.color);
    const back = (isDrawn && below(element)) || behind(element);
    const ratio = contrast(front, back);
    const size = parseFloat(style.fontSize), isBold = Number(style.fontWeight) >= 700;
    const least = size >= 24 || (isBold && size >= 18.66) ? 3 : 4.5;
    texts += 1;
    const kind = `${isDrawn ? "drawn" : "text"} ${style.color} on ${back}`;
    ratios[kind] = Math.min(ratios[kind] ?? 21, Math.round(ratio * 100) / 100);
    if (ratio < least) wrong.push(`${about(element)}: contrast ${ratio.toFixed(2)} of ${least}`);
    if (size < 11) wrong.push(`${about(element)}: only ${size} px`);
  }
  // Signs that are no text: 3 to 1 against the paper.
  const paper = behind(document.body);
  for (const kind of ["circle.within", "rect.over", "rect.part.within", "rect.part.over", "rect.part.early", ".bar", "line.median"]) {
    const shape = document.querySelector(kind);
    if (!shape) continue;
    const style = getComputedStyle(shape);
    const own = colour(kind === "line.median" ? style.stroke : style.fill);
    if (contrast(own, paper) < 3) wrong.push(`${kind}: contrast ${contrast(own, paper).toFixed(2)} of 3`);
  }
  all("details").forEach(each => each.open = false);
  return {
    wrong: [...new Set(wrong)], texts, ratios, charts: all("svg[role=img]").length, title: document.title,
    text: document.body.innerText.length, height: document.documentElement.scrollHeight,
  };
})()
