const FULL = "(max-width: 30rem), (max-height: 26rem)";

/** The panel as the whole of a small screen: it follows the virtual keyboard and keeps the page behind still. */
export class PhoneFrame {
  private entered = false;
  private pageOverflow = "";
  private readonly fit = () => this.measure();

  constructor(private readonly host: HTMLElement) {}

  get full(): boolean {
    return matchMedia(FULL).matches;
  }

  enter(): void {
    if (this.entered) return;
    this.entered = true;
    this.pageOverflow = document.documentElement.style.overflow;
    visualViewport?.addEventListener("resize", this.fit);
    visualViewport?.addEventListener("scroll", this.fit);
    addEventListener("resize", this.fit);
    this.measure();
  }

  leave(): void {
    if (!this.entered) return;
    this.entered = false;
    visualViewport?.removeEventListener("resize", this.fit);
    visualViewport?.removeEventListener("scroll", this.fit);
    removeEventListener("resize", this.fit);
    document.documentElement.style.overflow = this.pageOverflow;
  }

  /** Where the panel covers the page, Tab goes round within it. */
  keepFocus(event: KeyboardEvent, root: ShadowRoot): void {
    if (!this.full) return;
    const stops = stopsWithin(root);
    const [edge, other] = event.shiftKey ? [stops[0], stops.at(-1)] : [stops.at(-1), stops[0]];
    if (!edge || deepActive(root) !== edge) return;
    event.preventDefault();
    other?.focus();
  }

  private measure(): void {
    const view = visualViewport;
    document.documentElement.style.overflow = this.full ? "hidden" : this.pageOverflow;
    if (!view || view.scale > 1.01) return;
    this.host.style.setProperty("--view-height", `${view.height}px`);
    this.host.style.setProperty("--view-top", `${view.offsetTop}px`);
  }
}

const STOPS = "button:not(:disabled), a[href], select:not(:disabled), textarea, input, summary, [tabindex='0']";

/** All that takes the focus, in order, also inside of nested components. */
function stopsWithin(root: ParentNode): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(`${STOPS}, luotsi-composer, luotsi-feedback`)].flatMap((element) => {
    if (element.shadowRoot) return stopsWithin(element.shadowRoot);
    return element.checkVisibility() ? [element] : [];
  });
}

function deepActive(root: DocumentOrShadowRoot): Element | null {
  const active = root.activeElement;
  return active?.shadowRoot ? deepActive(active.shadowRoot) : active;
}
