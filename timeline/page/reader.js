// Draws the nodes that the page sends, article text as text nodes only; a press names an event.
const TAGS = {
  card: "section", article: "article", head: "header", title: "h2", heading: "h3",
  paragraph: "p", quote: "blockquote", facts: "dl", label: "dt", fact: "dd", close: "button",
};

export default function ({ data, parentElement, setTriggerValue }) {
  const root = parentElement.querySelector(".reader");

  function grow(node) {
    if (typeof node === "string") return document.createTextNode(node);
    const [kinds, given, ...children] = node;
    const first = kinds.split(" ")[0];
    const pressed = given.press !== undefined;
    const element = document.createElement(pressed ? "button" : TAGS[first] ?? "span");
    element.className = kinds;
    if (given.label) element.setAttribute("aria-label", given.label);
    if (given.hint) element.title = given.hint;
    if (pressed) {
      element.type = "button";
      if (given.state !== undefined) element.setAttribute("aria-pressed", given.state);
      element.onclick = () => setTriggerValue("pressed", given.press);
    }
    element.append(...children.map(grow));
    return element;
  }

  const scrolled = root.firstElementChild?.scrollTop ?? 0;
  root.replaceChildren(...data.nodes.map(grow));
  const chosen = root.querySelector(".article .chosen");
  const pane = root.firstElementChild;
  if (chosen && pane) {
    pane.scrollTop = chosen.offsetTop - pane.offsetTop - pane.clientHeight / 3;
  } else if (pane) {
    pane.scrollTop = scrolled;
  }
}
