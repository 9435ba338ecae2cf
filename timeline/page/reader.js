// Draws the nodes that the page sends, article text as text nodes only; a press names an event.
const TAGS = {
  text: "div", card: "section", article: "article", head: "header", title: "h2", heading: "h2",
  paragraph: "p", body: "div", quote: "blockquote", facts: "dl", line: "div", label: "dt", fact: "dd", close: "button", action: "button",
};
const ROOM = 56; // pixels that the chosen row needs above the card

// The card stays at the lower edge of the window: scroll until the chosen row is above it.
function uncover(root, share) {
  const chart = document.querySelector(".st-key-chart");
  const pane = root.getRootNode().host?.closest('[data-testid="stMain"]');
  if (!chart || !pane) return;
  const box = chart.getBoundingClientRect();
  const hidden = box.top + share * box.height + ROOM - root.getBoundingClientRect().top;
  if (hidden > 0) pane.scrollBy({ top: hidden });
}

export default function ({ data, parentElement, setTriggerValue }) {
  const root = parentElement.querySelector(".reader");

  function grow(node) {
    if (typeof node === "string") return document.createTextNode(node);
    const [kinds, given, ...children] = node;
    const pressed = given.press !== undefined;
    const kind = kinds.split(" ")[0];
    const element = document.createElement(TAGS[kind] ?? "span");
    element.className = kinds;
    if (given.label) element.setAttribute("aria-label", given.label);
    if (given.lang) element.lang = given.lang;
    if (given.hint) element.title = given.hint;
    if (pressed) {
      element.role = "button"; // a real button in running text could not be broken over two lines
      element.tabIndex = 0;
      if (given.state) element.setAttribute("aria-pressed", given.state);
      element.onclick = () => root.tell("pressed", given.press);
      element.onkeydown = (event) => {
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        root.tell("pressed", given.press);
      };
    }
    element.append(...children.map(grow));
    return element;
  }

  root.tell = setTriggerValue;
  root.ariaLive = data.share === undefined ? "off" : "polite";
  const sent = JSON.stringify(data);
  if (root.sent === sent) return;
  root.sent = sent;
  root.replaceChildren(...data.nodes.map(grow));
  if (typeof data.share === "number") requestAnimationFrame(() => uncover(root, data.share));
}
