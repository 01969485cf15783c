// @ts-check
// Draws a graph on a canvas: the neighbours of a note, or the whole garden. Fetched when the graph comes near the view.
import { words } from "./words.js";

/** So many lines are drawn while a graph moves. */
const MOST_MOVING = 2000;

/** @typedef {{ title: string, href: string, group: number, x: number, y: number, near: number[], tags: number[] }} Node */
/** @typedef {{ groups: string[], tags: string[], linked: number, nodes: Node[], lines: [number, number][] }} Graph */

/** More cannot be told apart around one note. */
const MOST_AROUND = 300;

const HUES = [130, 205, 30, 275, 345, 175, 60, 235, 0, 310, 90, 155];

/** Fills in who is near whom. @param {Graph} graph @returns {Graph} */
function joined(graph) {
  for (const [from, to] of graph.lines) {
    graph.nodes[from].near.push(to);
    graph.nodes[to].near.push(from);
  }
  return graph;
}

/** The note in the middle, its neighbours around it. @param {HTMLElement} section @returns {Graph} */
function local(section) {
  const links = /** @type {HTMLAnchorElement[]} */ ([...section.querySelectorAll("a.graph-node")]);
  const title = document.querySelector("h1")?.textContent ?? document.title;
  const nodes = [{ title, href: "", group: 1, x: 0, y: 0, near: /** @type {number[]} */ ([]), tags: /** @type {number[]} */ ([]) }];
  links.forEach((link, i) => {
    const ring = links.length > 12 && i % 2 ? 100 : 65;
    const angle = (i / links.length) * 2 * Math.PI - Math.PI / 2;
    nodes.push({ title: link.textContent ?? "", href: link.href, group: 0, x: ring * Math.cos(angle), y: ring * Math.sin(angle), near: [], tags: [] });
  });
  return joined({ groups: ["", ""], tags: [], linked: nodes.length, nodes, lines: links.map((_, i) => [0, i + 1]) });
}

/** @param {HTMLElement} place @returns {Promise<Graph>} */
async function whole(place) {
  const data = await (await fetch(place.dataset.graph ?? "")).json();
  const root = new URL(place.dataset.root ?? "", location.href);
  const nodes = data.nodes.map((/** @type {[string, string, number, number, number, ...number[]]} */ [title, href, group, x, y, ...tags]) =>
    ({ title, href: new URL(href || ".", root).href, group, x, y, near: [], tags }));
  const lines = [];
  for (let i = 0; i < data.lines.length; i += 2) lines.push([data.lines[i], data.lines[i + 1]]);
  return joined({ groups: data.groups, tags: data.tags, linked: data.linked, nodes, lines });
}

/** Those that so many steps lead to, in rings around the note; of very many those with the most links. @param {Graph} all @param {string} self @param {number} depth @returns {Graph} */
function around(all, self, depth) {
  const start = all.nodes.findIndex((node) => node.href === self);
  if (start < 0) return { ...all, nodes: [], lines: [] };
  /** @type {Map<number, number>} */
  const places = new Map([[start, 0]]);
  let ring = [start];
  const nodes = [{ ...all.nodes[start], href: "", group: 1, x: 0, y: 0, near: [] }];
  for (let step = 1; step <= depth; step++) {
    const next = [...new Set(ring.flatMap((i) => all.nodes[i].near))].filter((i) => !places.has(i))
      .sort((a, b) => all.nodes[b].near.length - all.nodes[a].near.length || a - b).slice(0, MOST_AROUND - nodes.length);
    next.forEach((i, at) => {
      places.set(i, nodes.length);
      const angle = (at / next.length) * 2 * Math.PI - Math.PI / 2;
      const far = step * 65 + (next.length > 24 && at % 2 ? 30 : 0);
      nodes.push({ ...all.nodes[i], group: step === 1 ? 0 : 2, x: far * Math.cos(angle), y: far * Math.sin(angle), near: [] });
    });
    ring = next;
  }
  const lines = /** @type {[number, number][]} */ (all.lines.flatMap(([from, to]) =>
    (places.has(from) && places.has(to) ? [[places.get(from), places.get(to)]] : [])));
  return joined({ ...all, groups: ["", "", ""], nodes, lines });
}

/** How far the graph of a note reaches. @param {HTMLElement} place @param {View} view @param {Record<string, string>} say */
function depthControl(place, view, say) {
  const label = document.createElement("label");
  label.className = "graph-depth";
  const range = document.createElement("input");
  range.type = "range";
  range.min = "1";
  range.max = "3";
  range.value = "1";
  label.append(say["graph-depth"], range);
  const near = view.graph;
  /** @type {Promise<Graph> | undefined} */
  let all;
  const self = new URL(place.dataset.self || ".", new URL(place.dataset.root ?? "", location.href)).href;
  range.addEventListener("input", async () => {
    const depth = Number(range.value);
    const wider = depth === 1 ? near : around(await (all ??= whole(place)), self, depth);
    if (depth === Number(range.value) && wider.nodes.length) view.take(wider);
  });
  place.querySelector("canvas")?.after(label);
}

/** @param {HTMLElement} place */
export async function draw(place) {
  const isLocal = place.classList.contains("local-graph");
  const spoken = !isLocal || place.dataset.graph;
  const [graph, say] = await Promise.all([isLocal ? local(place) : whole(place), spoken ? words() : {}]);
  const canvas = document.createElement("canvas");
  canvas.className = "graph-canvas";
  canvas.setAttribute("aria-hidden", "true");
  if (isLocal) place.querySelector("ul")?.before(canvas);
  else place.append(canvas);
  const view = new View(canvas, graph, isLocal);
  if (!isLocal) controls(place, view, say);
  else if (place.dataset.graph) depthControl(place, view, say);
}

/** A field that finds nodes, and a choice of folders. @param {HTMLElement} place @param {View} view @param {Record<string, string>} say */
function controls(place, view, say) {
  const bar = document.createElement("div");
  bar.className = "graph-controls";
  const find = document.createElement("input");
  find.type = "search";
  find.placeholder = say["graph-find"];
  find.setAttribute("aria-label", say["graph-find"]);
  const choice = document.createElement("select");
  choice.setAttribute("aria-label", say["graph-folder"]);
  choice.append(new Option(say["graph-all"], "-1"));
  view.graph.groups.forEach((name, i) => choice.append(new Option(name || "/", String(i))));
  const tags = document.createElement("select");
  tags.setAttribute("aria-label", say["graph-tag"]);
  tags.append(new Option(say["graph-all-tags"], "-1"));
  view.graph.tags.forEach((name, i) => tags.append(new Option("#" + name, String(i))));
  // Where most notes have no links, those that have are what one comes to see.
  const { linked, nodes } = view.graph;
  const alone = document.createElement("input");
  alone.type = "checkbox";
  alone.checked = linked * 2 >= nodes.length;
  const label = document.createElement("label");
  label.append(alone, say["graph-alone"]);
  const filter = () => {
    const word = find.value.trim().toLowerCase();
    const group = Number(choice.value);
    const tag = Number(tags.value);
    // Who looks for something finds it wherever it is.
    const some = word || group >= 0 || tag >= 0;
    view.hide(alone.checked || some ? nodes.length : linked);
    view.show(!some ? null : (node) =>
      (group < 0 || node.group === group) && (tag < 0 || node.tags.includes(tag)) && (!word || node.title.toLowerCase().includes(word)));
  };
  find.addEventListener("input", filter);
  for (const control of [choice, tags, alone]) control.addEventListener("change", filter);
  bar.append(find, choice);
  if (view.graph.tags.length) bar.append(tags);
  if (linked && linked < nodes.length) bar.append(label);
  else alone.checked = true;
  place.prepend(bar);
  filter();
}

class View {
  /** @param {HTMLCanvasElement} canvas @param {Graph} graph @param {boolean} isLocal */
  constructor(canvas, graph, isLocal) {
    this.canvas = canvas;
    this.graph = graph;
    this.isLocal = isLocal;
    this.pen = /** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d"));
    /** @type {((node: Node) => boolean) | null} */
    this.filter = null;
    /** @type {number} */
    this.over = -1;
    /** How many of the nodes are shown: those without lines come last. */
    this.count = graph.nodes.length;
    this.scale = 1;
    this.x = 0;
    this.y = 0;
    this.waiting = false;
    this.moving = false;
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    this.rest = undefined;
    this.fitted = false;
    new ResizeObserver(() => this.resize()).observe(canvas);
    new MutationObserver(() => this.paint()).observe(document.documentElement, { attributeFilter: ["data-theme", "class"] });
    this.listen();
  }

  resize() {
    const ratio = devicePixelRatio || 1;
    this.canvas.width = this.canvas.clientWidth * ratio;
    this.canvas.height = this.canvas.clientHeight * ratio;
    if (!this.fitted) this.fit();
    this.paint();
  }

  /** Shows another graph in the place of this one. @param {Graph} graph */
  take(graph) {
    this.graph = graph;
    this.count = graph.nodes.length;
    this.over = -1;
    this.fit();
    this.paint();
  }

  /** Leaves out the nodes behind the first ones. @param {number} count */
  hide(count) {
    if (count === this.count) return;
    this.count = count;
    this.fit();
  }

  /** Shows everything. */
  fit() {
    let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
    for (const { x, y } of this.graph.nodes.slice(0, this.count)) {
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }
    const [width, height] = [this.canvas.clientWidth, this.canvas.clientHeight];
    this.scale = Math.min(2, (width - 48) / (right - left + 1), (height - 48) / (bottom - top + 1));
    this.x = width / 2 - ((left + right) / 2) * this.scale;
    this.y = height / 2 - ((top + bottom) / 2) * this.scale;
    this.fitted = width > 0;
  }

  /** @param {((node: Node) => boolean) | null} filter */
  show(filter) {
    this.filter = filter;
    this.paint();
  }

  /** Paints what moves: of very many lines a part, until it rests. */
  move() {
    clearTimeout(this.rest);
    this.moving = true;
    this.rest = setTimeout(() => {
      this.moving = false;
      this.paint();
    }, 150);
    this.paint();
  }

  paint() {
    if (this.waiting) return;
    this.waiting = true;
    requestAnimationFrame(() => {
      this.waiting = false;
      this.render();
    });
  }

  /** @param {Node} node */
  radius(node) {
    const least = this.isLocal ? 3.5 : this.graph.nodes.length < 1500 ? 2.6 : 1.2;
    return Math.max(least, Math.min(14, (2 + Math.sqrt(node.near.length)) * Math.min(1.4, Math.max(this.scale, 0.35))));
  }

  render() {
    const { pen, graph, scale } = this;
    const ratio = devicePixelRatio || 1;
    const style = getComputedStyle(this.canvas);
    const dark = document.documentElement.classList.contains("theme-dark");
    const lit = this.over < 0 ? null : new Set([this.over, ...graph.nodes[this.over].near]);
    const bright = (/** @type {number} */ i) => (lit ? lit.has(i) : !this.filter || this.filter(graph.nodes[i]));
    pen.setTransform(ratio, 0, 0, ratio, 0, 0);
    pen.clearRect(0, 0, this.canvas.clientWidth, this.canvas.clientHeight);
    const seen = graph.nodes.map((node, i) => {
      const x = node.x * scale + this.x;
      const y = node.y * scale + this.y;
      return { x, y, inside: i < this.count && x > -50 && y > -50 && x < this.canvas.clientWidth + 50 && y < this.canvas.clientHeight + 50 };
    });
    const lines = this.moving ? graph.lines.slice(0, MOST_MOVING) : graph.lines;
    for (const strong of [false, true]) {
      pen.beginPath();
      for (const [from, to] of lines) {
        const isStrong = lit ? from === this.over || to === this.over : bright(from) && bright(to);
        if (isStrong !== strong || !(seen[from].inside || seen[to].inside)) continue;
        pen.moveTo(seen[from].x, seen[from].y);
        pen.lineTo(seen[to].x, seen[to].y);
      }
      pen.strokeStyle = style.color;
      pen.globalAlpha = strong ? (lit ? 0.6 : graph.lines.length > 2000 ? 0.15 : 0.3) : 0.07;
      pen.lineWidth = 1;
      pen.stroke();
    }
    this.dots(seen, bright, (node, i) =>
      this.isLocal ? (i ? style.color : style.caretColor) : `oklch(${dark ? 0.78 : 0.55} 0.12 ${HUES[node.group % HUES.length]})`,
    );
    this.labels(seen, bright, style);
    pen.globalAlpha = 1;
  }

  /** All nodes of one colour at once. @param {{x: number, y: number, inside: boolean}[]} seen @param {(i: number) => boolean} bright @param {(node: Node, i: number) => string} colour */
  dots(seen, bright, colour) {
    const { pen, graph } = this;
    /** @type {Map<string, number[]>} */
    const groups = new Map();
    graph.nodes.forEach((node, i) => {
      if (!seen[i].inside) return;
      const key = `${bright(i) ? 1 : 0.18} ${colour(node, i)}`;
      const group = groups.get(key);
      if (group) group.push(i);
      else groups.set(key, [i]);
    });
    for (const [key, group] of groups) {
      const blank = key.indexOf(" ");
      pen.globalAlpha = Number(key.slice(0, blank));
      pen.fillStyle = key.slice(blank + 1);
      pen.beginPath();
      for (const i of group) {
        const [{ x, y }, r] = [seen[i], this.radius(graph.nodes[i])];
        if (r < 2) {
          pen.rect(x - r, y - r, 2 * r, 2 * r);
        } else {
          pen.moveTo(x + r, y);
          pen.arc(x, y, r, 0, 7);
        }
      }
      pen.fill();
    }
  }

  /** How clearly a name is written: the largest first, the others as one comes nearer. @param {number} i @param {(i: number) => boolean} bright */
  clearness(i, bright) {
    if (!bright(i)) return 0;
    if (this.graph.nodes.length <= 14 || this.over >= 0) return 1;
    const near = this.isLocal ? 0 : Math.min(1, this.scale * (1 + this.graph.nodes[i].near.length / 12) - 0.9);
    return near < 0.25 ? 0 : 0.5 + near / 2; // a name that can hardly be read is none
  }

  /** @param {{x: number, y: number, inside: boolean}[]} seen @param {(i: number) => boolean} bright @param {CSSStyleDeclaration} style */
  labels(seen, bright, style) {
    const { pen, graph } = this;
    const width = this.canvas.clientWidth;
    pen.font = `${this.isLocal ? 11 : 12}px ${style.fontFamily}`;
    pen.textAlign = "center";
    pen.fillStyle = style.color;
    pen.strokeStyle = getComputedStyle(document.body).backgroundColor;
    pen.lineWidth = 3;
    pen.lineJoin = "round";
    /** @typedef {{ left: number, right: number, top: number, bottom: number }} Box @type {Box[]} */
    const taken = [];
    if (this.isLocal) {
      graph.nodes.forEach((node, i) => {
        const [{ x, y }, r] = [seen[i], this.radius(node)];
        taken.push({ left: x - r, right: x + r, top: y - r, bottom: y + r });
      });
    }
    const isFree = (/** @type {Box} */ box) =>
      !taken.some((other) => other.left < box.right && other.right > box.left && other.top < box.bottom && other.bottom > box.top);
    const order = graph.nodes.keys();
    let written = 0;
    for (const i of this.over < 0 ? order : [this.over, ...order]) {
      if (written >= 300) break;
      const clear = seen[i].inside ? this.clearness(i, bright) : 0;
      if (!clear || (i === this.over && written)) continue;
      const { title } = graph.nodes[i];
      const name = title.length > 22 && i !== this.over ? title.slice(0, 21) + "…" : title;
      const half = Math.min(pen.measureText(name).width / 2, width / 2);
      const x = Math.max(half + 2, Math.min(seen[i].x, width - half - 2));
      // Below its node or above it, where neither another name nor a node of a small graph is; else it waits until there is room.
      const away = this.radius(graph.nodes[i]) + 2;
      const boxes = [seen[i].y + away, seen[i].y - away - 13].map((top) => ({ left: x - half, right: x + half, top, bottom: top + 13 }));
      const box = boxes.find(isFree) ?? (i === this.over ? boxes[0] : null);
      if (!box) continue;
      pen.globalAlpha = clear;
      pen.strokeText(name, x, box.bottom - 3);
      pen.fillText(name, x, box.bottom - 3);
      taken.push(box);
      written++;
    }
  }

  /** @param {PointerEvent | MouseEvent} event @returns {number} */
  find(event) {
    const box = this.canvas.getBoundingClientRect();
    const [x, y] = [event.clientX - box.left, event.clientY - box.top];
    let best = -1;
    let least = 14;
    this.graph.nodes.forEach((node, i) => {
      const away = Math.hypot(node.x * this.scale + this.x - x, node.y * this.scale + this.y - y) - this.radius(node);
      if (i < this.count && away < least && (!this.filter || this.filter(node))) [best, least] = [i, away];
    });
    return best;
  }

  listen() {
    const { canvas } = this;
    /** @type {{ node: number, moved: number } | null} */
    let held = null;
    /** @type {Map<number, PointerEvent>} */
    const fingers = new Map();
    canvas.addEventListener("pointerdown", (event) => {
      canvas.setPointerCapture(event.pointerId);
      fingers.set(event.pointerId, event);
      held = { node: this.find(event), moved: 0 };
    });
    canvas.addEventListener("pointermove", (event) => {
      const last = fingers.get(event.pointerId);
      if (!last || !held) {
        const over = this.find(event);
        if (over !== this.over) {
          this.over = over;
          canvas.classList.toggle("is-over", over >= 0);
          this.paint();
        }
        return;
      }
      const [dx, dy] = [event.clientX - last.clientX, event.clientY - last.clientY];
      held.moved += Math.abs(dx) + Math.abs(dy);
      const other = [...fingers].find(([id]) => id !== event.pointerId)?.[1];
      if (other) {
        const before = Math.hypot(last.clientX - other.clientX, last.clientY - other.clientY);
        const after = Math.hypot(event.clientX - other.clientX, event.clientY - other.clientY);
        this.zoom(after / Math.max(before, 1), event.clientX, event.clientY);
      } else if (held.node >= 0) {
        this.graph.nodes[held.node].x += dx / this.scale;
        this.graph.nodes[held.node].y += dy / this.scale;
      } else {
        this.x += dx;
        this.y += dy;
      }
      fingers.set(event.pointerId, event);
      this.move();
    });
    const release = (/** @type {PointerEvent} */ event) => {
      fingers.delete(event.pointerId);
      if (event.type === "pointerup" && held && held.moved < 6 && held.node >= 0) this.open(this.graph.nodes[held.node], event);
      if (!fingers.size) held = null;
    };
    canvas.addEventListener("pointerup", release);
    canvas.addEventListener("pointercancel", release);
    canvas.addEventListener("pointerleave", () => {
      this.over = -1;
      this.paint();
    });
    canvas.addEventListener("dblclick", () => {
      this.fit();
      this.paint();
    });
    canvas.addEventListener("wheel", (event) => {
      // In a page that scrolls, the small graph takes the wheel only when asked to.
      if (this.isLocal && !event.ctrlKey) return;
      event.preventDefault();
      this.zoom(Math.exp(-event.deltaY / 400), event.clientX, event.clientY);
    }, { passive: false });
  }

  /** @param {number} factor @param {number} clientX @param {number} clientY */
  zoom(factor, clientX, clientY) {
    const box = this.canvas.getBoundingClientRect();
    const scale = Math.min(8, Math.max(0.02, this.scale * factor));
    const [x, y] = [clientX - box.left, clientY - box.top];
    this.x = x - ((x - this.x) * scale) / this.scale;
    this.y = y - ((y - this.y) * scale) / this.scale;
    this.scale = scale;
    this.move();
  }

  /** @param {Node} node @param {MouseEvent} event */
  open(node, event) {
    if (!node.href) return;
    if (event.ctrlKey || event.metaKey) window.open(node.href);
    else location.assign(node.href);
  }
}
